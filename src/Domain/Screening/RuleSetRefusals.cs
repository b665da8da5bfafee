using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Domain.Screening;

/// <summary>规则组不成立的理由。</summary>
public static class RuleSetRefusals
{
    public static Refusal UnknownRule(string code) =>
        new("rule-set.unknown-rule", $"没有编号为“{code}”的甄别规则。", $"There is no screening rule “{code}”.")
        { Instead = "规则编号见甄别规则目录。" };

    public static Refusal MayNotBeSwitchedOff(string code) =>
        new("rule-set.not-switchable", $"“{code}”是条例写明的义务，不能停用。", $"“{code}” is a duty in the regulation's own words and cannot be switched off.")
        { Instead = "只有出自实践的规则可以停用。" };

    public static Refusal UnknownParameter(string name) =>
        new("rule-set.unknown-parameter", $"没有名为“{name}”的规则参数。", $"There is no rule parameter “{name}”.")
        { Instead = "参数名见甄别规则目录。" };

    public static Refusal PeriodReversed { get; } =
        new("rule-set.period-reversed", "规则组的失效日早于生效日。", "The rule set ends before it begins.") { Instead = "改正生效日或者失效日。" };

    internal static void Ensure(RuleSet ruleSet, IReadOnlyDictionary<string, int> parameters)
    {
        if (ruleSet.EffectiveTo < ruleSet.EffectiveFrom) throw new RefusedException(PeriodReversed);
        foreach (var code in ruleSet.SwitchedOff)
        {
            if (ScreeningRules.Find(code) is not { } rule) throw new RefusedException(UnknownRule(code));
            if (!rule.IsSwitchable) throw new RefusedException(MayNotBeSwitchedOff(code));
        }

        foreach (var name in parameters.Keys)
            if (!ScreeningRules.Parameters.ContainsKey(name)) throw new RefusedException(UnknownParameter(name));
    }
}
