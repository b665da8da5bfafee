using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Domain.Screening;

/// <summary>规则组可以写什么：时间不颠倒，只停用出自实践的规则，参数不出条款的限度。</summary>
internal static class RuleSetForm
{
    public static Refusal? Wrong(DateOnly? from, DateOnly? to, IEnumerable<string> switchedOff, IEnumerable<KeyValuePair<string, int>> parameters) =>
        to < from ? RuleSetRefusals.PeriodReversed : switchedOff.Select(OfRule).Concat(parameters.Select(OfParameter)).FirstOrDefault(refusal => refusal is not null);

    private static Refusal? OfRule(string code) => ScreeningRules.Find(code) switch
    {
        null => RuleSetRefusals.UnknownRule(code),
        { IsSwitchable: false } => RuleSetRefusals.MayNotBeSwitchedOff(code),
        _ => null,
    };

    private static Refusal? OfParameter(KeyValuePair<string, int> set) =>
        !ScreeningRules.Parameters.TryGetValue(set.Key, out var p) ? RuleSetRefusals.UnknownParameter(set.Key)
        : p.Allows(set.Value) ? null : RuleSetRefusals.ParameterOutOfBounds(p.Name, set.Value, p.Least, p.Most, p.Value, p.Source.ProvisionId);
}
