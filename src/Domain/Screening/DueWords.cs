using PetitionGovernance.Domain.Deadlines;

namespace PetitionGovernance.Domain.Screening;

/// <summary>期限的说法：按期、逾期几日、末日是哪一天。</summary>
internal static class DueWords
{
    /// <summary>“按期”或者“逾期1日”；日历未公布、不能判断的没有。</summary>
    public static IEnumerable<string> Flag(Finding finding)
    {
        if (finding.Due is not { } due) return [];
        return due.IsInTime(finding.Context.AsOf) switch
        {
            true => ["按期"],
            false => [$"逾期{finding.Context.AsOf.DayNumber - due.LegalDue!.Value.DayNumber}日"],
            null => [],
        };
    }

    public static string LastDay(DueDate? due) => due switch
    {
        { LegalDue: { } day } => $"末日为{day:yyyy-MM-dd}",
        { PendingYear: { } year } => $"{year}年节假日安排未公布，末日待定",
        _ => "末日不能确定",
    };

    public static string LastDayInEnglish(DueDate? due) => due switch
    {
        { LegalDue: { } day } => $"the last day is {day:yyyy-MM-dd}",
        { PendingYear: { } year } => $"the holidays of {year} are not published, so the last day is not settled",
        _ => "the last day cannot be told",
    };
}
