using System.Globalization;
using PetitionGovernance.Domain.Deadlines;

namespace PetitionGovernance.Domain.Tests.Deadlines;

internal static class Given
{
    public static readonly WorkingDayCalendar Calendar = WorkingDayCalendar.Published;

    public static DateOnly Date(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static DateOnly? DateOrNone(string text) => text.Length == 0 ? null : Date(text);

    /// <summary>The codes of the table of periods: what a statutory procedure sets for itself is in the catalogue of procedures.</summary>
    public static PeriodCode[] TableCodes { get; } = [.. Enum.GetValues<PeriodCode>().Except([PeriodCode.Statutory])];

    public static PeriodCode Code(string text) => Enum.Parse<PeriodCode>(text);

    public static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    /// <summary><c>first/last;first/last</c></summary>
    public static IReadOnlyList<DateRange>? Hearings(string text) => text.Length == 0
        ? null
        : [.. text.Split(';').Select(range => range.Split('/')).Select(ends => new DateRange(Date(ends[0]), Date(ends[1])))];

    public static DueDate Due(string code, string start, int extensionDays = 0) =>
        DeadlineCalculator.Compute(new(Code(code), Date(start), extensionDays), Calendar);
}
