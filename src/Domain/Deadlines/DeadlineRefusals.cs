using System.Globalization;
using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Domain.Deadlines;

/// <summary>期限计算中依法不能为的情形。</summary>
public static class DeadlineRefusals
{
    public static Refusal CalendarMissing(int year) => new(
        "deadline.calendar-missing",
        $"{year}年的节假日安排尚未录入，不能用推测的日历计算正式末日。",
        $"The holiday arrangement of {year} has not been entered; an official due date is never computed from a guessed calendar.",
        DeadlineBasis.RollOver)
    {
        Instead = $"请管理员按国务院办公厅通知录入{year}年的节假日安排，期限随后自动重算。",
    };

    public static Refusal ExtensionTooLong(int days, int most) => new(
        "deadline.extension-too-long",
        $"延长期限{days}日，超过{most}日的上限。",
        $"An extension of {days} days exceeds the limit of {most}.",
        DeadlineBasis.Extension)
    {
        Field = "extensionDays",
        Instead = $"延长期限应为1日至{most}日。",
    };

    public static Refusal ExtensionNotPositive(int days) => new(
        "deadline.extension-not-positive",
        $"延长期限{days}日，至少应为1日。",
        $"An extension of {days} days is less than one day.",
        DeadlineBasis.Extension)
    {
        Field = "extensionDays",
    };

    public static Refusal ExtensionAfterExpiry(DateOnly lastDay) => new(
        "deadline.extension-after-expiry",
        $"办理期限已于{Chinese(lastDay)}届满，届满后不得补批延期。",
        $"The period expired on {Iso(lastDay)}; an extension cannot be approved afterwards.",
        DeadlineBasis.Extension)
    {
        Field = "approvedOn",
        Instead = "请尽快办结并书面答复；逾期由信访部门督办。",
    };

    public static Refusal SecondExtension { get; } = new(
        "deadline.second-extension",
        "办理期限只能延长一次，本事项已经延长过。",
        "The period can be extended only once, and it has been.",
        DeadlineBasis.Extension)
    {
        Instead = "请在已延长的期限内办结。",
    };

    public static Refusal ExtensionWithoutApprover { get; } = new(
        "deadline.extension-without-approver",
        "延长办理期限须经本机关负责人批准，尚未登记批准人。",
        "An extension needs the approval of a responsible person of the body; none is recorded.",
        DeadlineBasis.Extension)
    {
        Field = "approvedBy",
        Instead = "请登记批准延期的负责人。",
    };

    public static Refusal ExtensionNotProvidedFor(PeriodRule rule) => new(
        "deadline.extension-not-provided-for",
        $"“{rule.ChineseName}”的期限没有延长的规定，只有办结期限可以延长。",
        $"The period for {rule.EnglishName} cannot be extended; only the handling period can.",
        DeadlineBasis.Extension)
    {
        Field = "extensionDays",
    };

    public static Refusal SetDayMissing(PeriodRule rule) => new(
        "deadline.set-day-missing",
        $"“{rule.ChineseName}”没有法定天数，须载明到期日。",
        $"No law gives the {rule.EnglishName} a number of days; its last day must be stated.",
        rule.Basis)
    {
        Field = "setDay",
    };

    public static Refusal SetDayBeforeStart(DateOnly setDay, DateOnly start) => new(
        "deadline.set-day-before-start",
        $"载明的到期日{Chinese(setDay)}早于起算日{Chinese(start)}。",
        $"The stated last day {Iso(setDay)} lies before the start {Iso(start)}.",
        DeadlineBasis.Assignment)
    {
        Field = "setDay",
    };

    public static Refusal PeriodNotInForce(PeriodRule rule, DateOnly eventDate) => new(
        "deadline.period-not-in-force",
        $"{Chinese(eventDate)}尚没有“{rule.ChineseName}”的期限规定。",
        $"No period for the {rule.EnglishName} was in force on {Iso(eventDate)}.",
        rule.Basis);

    public static Refusal RangeReversed(DateOnly first, DateOnly last) => new(
        "deadline.range-reversed",
        $"止日{Chinese(last)}早于起日{Chinese(first)}。",
        $"The last day {Iso(last)} lies before the first day {Iso(first)}.")
    {
        Field = "last",
    };

    public static Refusal CalendarDayOutsideYear(DateOnly day, int year) => new(
        "deadline.calendar-day-outside-year",
        $"{Chinese(day)}不属于{year}年的节假日安排；12月25日以后的放假和调休属于次年的元旦安排。",
        $"{Iso(day)} does not belong to the arrangement of {year}; days from 25 December on belong to the New Year break of the year that follows.")
    {
        Field = "date",
    };

    public static Refusal CalendarDayRepeated(DateOnly day) => new(
        "deadline.calendar-day-repeated",
        $"{Chinese(day)}在节假日安排中出现两次。",
        $"{Iso(day)} appears twice in the arrangement.")
    {
        Field = "date",
    };

    public static Refusal CalendarDayUnnamed(DateOnly day) => new(
        "deadline.calendar-day-unnamed",
        $"{Chinese(day)}没有写明属于哪个节日。",
        $"{Iso(day)} does not say to which festival it belongs.")
    {
        Field = "name",
    };

    public static Refusal MakeUpDayNotAtWeekend(DateOnly day) => new(
        "deadline.make-up-day-not-at-weekend",
        $"{Chinese(day)}不是星期六、星期日，不能作调休上班日。",
        $"{Iso(day)} is not a Saturday or Sunday and cannot be a make-up working day.")
    {
        Field = "date",
    };

    public static Refusal CalendarWithoutHolidays(int year) => new(
        "deadline.calendar-without-holidays",
        $"{year}年的节假日安排没有一个放假日。",
        $"The arrangement of {year} holds not a single day off.")
    {
        Field = "days",
    };

    private static string Chinese(DateOnly day) => $"{day.Year}年{day.Month}月{day.Day}日";

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
