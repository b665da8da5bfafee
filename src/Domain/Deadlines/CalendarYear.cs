using PetitionGovernance.Domain.Identity;
using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Domain.Deadlines;

/// <summary>管理员按国务院办公厅通知录入的一年节假日安排。</summary>
/// <remarks>Stands in place of what the product ships for that year. A later notice replaces the whole year, never single days.</remarks>
public sealed class CalendarYear : AggregateRoot
{
    public const int MaxDocumentLength = 100;
    public const int MaxFestivalLength = 30;

    /// <summary>国务院办公厅逐年公布安排之始，也是最早一部法规施行之年。</summary>
    public const int First = 2005;
    public const int Last = 2100;

    private readonly List<CalendarDay> days = [];

    private CalendarYear(int year, string document) => (Year, Document) = (year, document);

    public override Subject Subject => new("calendar-year", $"{Year}");

    public int Year { get; }

    /// <summary>通知的文号。</summary>
    public string Document { get; private set; }

    /// <summary>例外日；元旦假期在上年12月的部分属于本年。</summary>
    public IReadOnlyList<CalendarDay> Days => days;

    /// <exception cref="RefusedException">The days are no arrangement of that year.</exception>
    public static CalendarYear Publish(int year, string document, IEnumerable<CalendarDay> days, Actor actor, DateOnly today)
    {
        var published = new CalendarYear(year, document);
        published.Arrange(document, days, actor, today);
        return published;
    }

    /// <summary>以新的通知替换全年安排。</summary>
    /// <exception cref="RefusedException">The days are no arrangement of that year.</exception>
    public void Replace(string document, IEnumerable<CalendarDay> arrangement, Actor actor, DateOnly today) => Arrange(document, arrangement, actor, today);

    private void Arrange(string document, IEnumerable<CalendarDay> arrangement, Actor actor, DateOnly today)
    {
        var calendar = WorkingDayCalendar.Published.With(Year, arrangement, document);
        Document = document;
        days.Clear();
        days.AddRange(calendar.NoticeOf(Year));
        Raise(new CalendarYearPublished(Year, document, days.Count(d => d.IsOffDay), days.Count(d => !d.IsOffDay), actor.Id, today));
    }
}

/// <summary>某年的节假日安排已录入或者替换。</summary>
public sealed record CalendarYearPublished(int Year, string Document, int DaysOff, int MakeUpDays, string ActorId, DateOnly On) : IDomainEvent
{
    public string Describe() => $"录入 {Year} 年节假日安排（{Document}）：放假 {DaysOff} 日，调休上班 {MakeUpDays} 日。";
}
