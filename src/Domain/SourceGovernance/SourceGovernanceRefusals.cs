using PetitionGovernance.Domain.Legal;
using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Domain.SourceGovernance;

/// <summary>源头预防中不能为的理由。代码永久，不改名、不复用。</summary>
public static class SourceGovernanceRefusals
{
    public static readonly Refusal DayInFuture = new("source.day-in-future", "日期不能晚于今天。", "The day must not lie after today.");

    public static readonly Refusal DayTooEarly = new("source.day-too-early", "日期早于它所接续的那一步。", "The day lies before the step it follows.");

    public static readonly Refusal TextForm = new("source.text-form", "必填的文字为空，或者过长。", "A required text is empty, or too long.");

    public static readonly Refusal AreaForm = new("source.area-form", "行政区划代码为 6、9 或 12 位数字。", "An area code has 6, 9 or 12 digits.");

    public static readonly Refusal PartiesForm = new("source.parties-form", $"当事人数为 1 至 {Dispute.MaxParties}。", $"The number of parties is 1 to {Dispute.MaxParties}.");

    // Interim Regulations on Procedures for Major Administrative Decisions, articles 22 to 24: no catalogue of the product holds them.
    public static readonly Refusal DecisionBeforeAssessment = new(
        "source.decision-before-assessment",
        "重大决策须先经社会稳定风险评估：决策日期不能早于评估日期（《重大行政决策程序暂行条例》第二十二条）。",
        "A major decision follows its assessment: the day of the decision cannot lie before the day of the assessment.")
    { Field = "decidedOn" };

    public static readonly Refusal DecisionAgainstConclusion = new(
        "source.decision-against-conclusion",
        "评估结论为暂缓或者不实施的，不能登记决策；风险降低后另行评估（《重大行政决策程序暂行条例》第二十四条）。",
        "The assessment concluded to postpone or stop; assess again before deciding.");

    public static readonly Refusal DecidedAlready = new("source.decided-already", "决策已经登记。", "The decision is on record.");

    public static readonly Refusal MeasuresMissing = new(
        "source.measures-missing",
        "结论为采取措施后实施的，须写明措施。",
        "A conclusion to proceed with measures names the measures.")
    { Field = "measures" };

    public static readonly Refusal LinkedAlready = new("source.linked-already", "这件信访事项已经关联。", "The item is linked already.");

    public static readonly Refusal ArisenBefore = new(
        "source.arisen-before",
        "信访事项收到在评估以前，不是评估以后由该事项引发的。",
        "The item was received before the assessment and cannot have arisen after it.");

    public static readonly Refusal DisputeOver = new(
        "source.dispute-over",
        "纠纷已经化解或者已经转为信访事项，这一步不能再办；反弹的先登记反弹。",
        "The dispute is resolved or has become an item; record a rebound first.",
        Cite.XF2022("A15-P3"));

    public static readonly Refusal NotResolved = new(
        "source.not-resolved",
        "尚未化解的纠纷没有反弹。",
        "A dispute that was not resolved does not rebound.",
        Cite.XF2022("A15-P3"));

    public static readonly Refusal OutsideRound = new(
        "source.outside-round", "日期不在这一轮排查之内。", "The day lies outside the round of screening.");
}
