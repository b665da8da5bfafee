using System.Globalization;
using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Domain.Screening;

/// <summary>规则组不成立的理由。</summary>
public static class RuleSetRefusals
{
    private const string SwitchedOff = "switchedOff";
    private const string EffectiveTo = "effectiveTo";

    public static Refusal UnknownRule(string code) =>
        new("rule-set.unknown-rule", $"没有编号为“{code}”的甄别规则。", $"There is no screening rule “{code}”.")
        { Field = SwitchedOff, Instead = "规则编号见甄别规则目录。" };

    public static Refusal MayNotBeSwitchedOff(string code) =>
        new("rule-set.not-switchable", $"“{code}”是条例写明的义务，不能停用。", $"“{code}” is a duty in the regulation's own words and cannot be switched off.")
        { Field = SwitchedOff, Instead = "只有出自实践的规则可以停用。" };

    public static Refusal UnknownParameter(string name) =>
        new("rule-set.unknown-parameter", $"没有名为“{name}”的规则参数。", $"There is no rule parameter “{name}”.")
        { Field = Parameter(name), Instead = "参数名见甄别规则目录。" };

    /// <param name="clause">Where <paramref name="statutory"/> stands.</param>
    public static Refusal ParameterOutOfBounds(string name, int value, int least, int most, int statutory, string clause) =>
        new("rule-set.parameter-out-of-bounds", $"参数“{name}”应在 {least} 至 {most} 之间，不能为 {value}。", $"The parameter “{name}” may be {least} to {most}, not {value}.")
        { Field = Parameter(name), Instead = $"不另定的不写，用 {clause} 的 {statutory}。" };

    public static Refusal PeriodReversed { get; } =
        new("rule-set.period-reversed", "规则组的失效日早于生效日。", "The rule set ends before it begins.") { Field = EffectiveTo, Instead = "改正生效日或者失效日。" };

    public static Refusal Overlaps(DateOnly from, DateOnly? to) =>
        new("rule-set.overlaps",
            $"与本地区自 {Iso(from)} 起{(to is { } end ? $"至 {Iso(end)} 止" : "、没有写明失效日")}的规则组时间重叠。",
            $"It overlaps with the set of the same division from {Iso(from)} {(to is { } last ? $"to {Iso(last)}" : "on")}.")
        { Field = EffectiveTo, Instead = "先写明前一组的失效日，或者把本组的失效日写在后一组生效之前。" };

    private static string Parameter(string name) => $"parameters.{name}";

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
