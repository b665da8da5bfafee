namespace PetitionGovernance.Domain.Deadlines;

/// <summary>某日与平常不同的原因：周末、放假、调休上班、听证；平常的工作日没有。</summary>
internal sealed record DayReason(string Chinese, string English, bool IsOff, bool IsFestival)
{
    public static readonly DayReason Hearing = new("听证", "hearing", IsOff: true, IsFestival: false);

    private static readonly DayReason Weekend = new("周末", "weekend", IsOff: true, IsFestival: false);

    private static readonly (string Chinese, string English)[] Festivals =
    [
        ("元旦", "New Year's Day"), ("春节", "Spring Festival"), ("清明节", "Tomb-Sweeping Day"), ("劳动节", "Labour Day"),
        ("端午节", "Dragon Boat Festival"), ("中秋节", "Mid-Autumn Festival"), ("国庆节", "National Day"), ("、", " and "),
    ];

    public static DayReason? Of(DateOnly day, WorkingDayCalendar calendar) => calendar.ExceptionOn(day) switch
    {
        { IsOffDay: true } off => new($"{off.Name}放假", $"{EnglishName(off.Name)} holiday", IsOff: true, IsFestival: true),
        { } makeUp => new($"{makeUp.Name}调休上班", $"make-up working day for {EnglishName(makeUp.Name)}", IsOff: false, IsFestival: true),
        null => WorkingDayCalendar.IsWeekend(day) ? Weekend : null,
    };

    // A festival the table does not know keeps its Chinese name.
    private static string EnglishName(string festival) =>
        Festivals.Aggregate(festival, (name, known) => name.Replace(known.Chinese, known.English, StringComparison.Ordinal));
}
