using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Domain.Petitions;

/// <summary>历史记录中不可能有过的事。错过的期限不在其中：照实记为错过。代码永久，不改名、不复用。</summary>
public static class HistoryRefusals
{
    public static readonly Refusal DayTooEarly = new(
        "history.day-too-early", "日期早于它所接续的那一步；不可能有过。", "The day lies before the step it follows; that cannot have been.");

    public static readonly Refusal DayInFuture = new("history.day-in-future", "日期晚于今天；历史记录不可能有。", "The day lies after today; no record of the past can hold it.");

    public static readonly Refusal StepMissing = new(
        "history.step-missing", "缺少前一步的日期：没有处置不能受理，没有受理不能答复，没有答复不能办结。", "The day of an earlier step is missing.");

    public static readonly Refusal PathOutOfRange = new(
        "history.path-out-of-range", "法定途径为第三十一条的第 1 至 6 项，只有申诉求决有。", "The statutory path is item 1 to 6 of article 31, of appeals only.");

    public static readonly Refusal HeadCountOutOfRange = new(
        "history.head-count-out-of-range", $"人次为 1 至 {Registration.MaxHeadCount}。", $"The head count is 1 to {Registration.MaxHeadCount}.");

    public static readonly Refusal ExtensionOutOfRange = new(
        "history.extension-out-of-range", "延长的日数为 1 至 365，且须已受理。", "An extension has 1 to 365 days, and an acceptance before it.");
}
