using System.Globalization;
using System.Text;
using PetitionGovernance.Domain.Legal;

namespace PetitionGovernance.Domain.Deadlines;

/// <summary>把一个期限写成一句话：从何时起算、多长、跳过哪些日子、末日、依据。</summary>
internal sealed class DeadlineSentences(
    PeriodRule rule, DeadlineRequest request, DueDate due, WorkingDayCalendar calendar, IReadOnlyList<(DateOnly Day, DayReason Reason)> skipped)
{
    private const string Weekdays = "日一二三四五六";

    private readonly bool isExtended = rule.Code is PeriodCode.Handle && request.ExtensionDays > 0;
    private readonly int hearingDays = rule.HearingsExcludedBy is null ? 0 : HearingDays(rule, request, due.Nominal);
    private readonly DayReason? lastDay = due.LegalDue is { } last ? DayReason.Of(last, calendar) : null;

    public string Chinese()
    {
        var text = new StringBuilder($"自{Day(due.Start)}{rule.StartsOn}");
        text.Append(rule.NeedsSetDay ? $"，载明的末日为{Day(due.Nominal)}" : $"的次日起算{Length()}");
        if (isExtended) text.Append($"，经批准延长{request.ExtensionDays}日，从名义末日接续");
        if (hearingDays > 0) text.Append($"，听证{hearingDays}日不计入");
        text.Append(ChineseEnd());
        text.Append("，依据").AppendJoin('、', due.Basis.Select(CitationText.Chinese).Distinct()).Append('。');
        return text.ToString();

        string Length() => rule.Unit switch
        {
            PeriodUnit.WorkingDay => $"{rule.Number}个工作日",
            PeriodUnit.Month => $"{rule.Number}个月",
            PeriodUnit.Year => $"{rule.Number}年",
            _ => $"{(rule.IsCeiling ? request.ExtensionDays : rule.Number)}日",
        };
    }

    public string English()
    {
        var text = new StringBuilder($"{Capital(rule.EnglishName)}: ");
        text.Append(rule.NeedsSetDay
            ? $"the day stated is {Iso(due.Nominal)}, after {rule.StartsOnEnglish} on {Iso(due.Start)}"
            : $"{Length()}, counted from the day after {rule.StartsOnEnglish} ({Iso(due.Start)})");
        if (isExtended) text.Append($", extended by {request.ExtensionDays} days from the nominal end");
        if (hearingDays > 0) text.Append($", not counting {hearingDays} days of hearing");
        text.Append(EnglishEnd());
        text.Append(" (").AppendJoin("; ", due.Basis.Select(CitationText.English).Distinct()).Append(").");
        return text.ToString();

        string Length() => rule.Unit switch
        {
            PeriodUnit.WorkingDay => $"{rule.Number} working days",
            PeriodUnit.Month => $"{rule.Number} months",
            PeriodUnit.Year => rule.Number == 1 ? "1 year" : $"{rule.Number} years",
            _ => $"{(rule.IsCeiling ? request.ExtensionDays : rule.Number)} days",
        };
    }

    private string ChineseEnd()
    {
        var skips = string.Join('、', Runs().Select(run => $"{ChineseRun(run.First, run.Last)}{run.Reason.Chinese}"));
        var nominal = rule.NeedsSetDay ? "" : $"，名义末日为{Day(due.Nominal)}";
        if (due.LegalDue is not { } last)
        {
            var known = rule.Unit is PeriodUnit.WorkingDay ? $"，最早到{Day(due.Nominal)}" : nominal;
            return $"{known}，但{due.PendingYear}年的节假日安排尚未公布，正式末日待公布后计算";
        }

        var end = lastDay is { IsOff: false } ? $"{Day(last)}（{lastDay.Chinese}，不再顺延）" : Day(last);
        if (rule.Unit is PeriodUnit.WorkingDay) return skips.Length > 0 ? $"，{skips}不计入，末日为{end}" : $"，末日为{end}";
        if (last != due.Nominal) return $"{nominal}，{skips}，顺延至{end}";
        return rule.NeedsSetDay ? "，不需顺延" : $"，末日为{end}";
    }

    private string EnglishEnd()
    {
        var skips = string.Join(", ", Runs().Select(run => $"{run.Reason.English} ({EnglishRun(run.First, run.Last)})"));
        if (due.LegalDue is not { } last)
            return $", not before {Iso(due.Nominal)}; the official last day waits for the holiday arrangement of {due.PendingYear}";

        var end = lastDay is { IsOff: false } ? $"{Iso(last)} ({lastDay.English})" : Iso(last);
        if (rule.Unit is PeriodUnit.WorkingDay) return skips.Length > 0 ? $", skipping {skips}; last day {end}" : $"; last day {end}";
        return last == due.Nominal ? $"; last day {end}" : $"; nominal end {Iso(due.Nominal)}, moved over {skips} to {end}";
    }

    private IEnumerable<(DateOnly First, DateOnly Last, DayReason Reason)> Runs()
    {
        for (var i = 0; i < skipped.Count;)
        {
            var (first, reason) = skipped[i];
            var last = first;
            while (++i < skipped.Count && skipped[i].Reason == reason && skipped[i].Day == last.AddDays(1)) last = skipped[i].Day;
            yield return (first, last, reason);
        }
    }

    private static int HearingDays(PeriodRule rule, DeadlineRequest request, DateOnly nominal)
    {
        var days = 0;
        for (var day = request.Start.AddDays(1); day < nominal; day = day.AddDays(1))
            if (DeadlineCalculator.IsExcluded(rule, request, day)) days++;
        return days;
    }

    private static string ChineseRun(DateOnly first, DateOnly last) =>
        first == last ? $"{first.Month}月{first.Day}日"
        : first.Month == last.Month ? $"{first.Month}月{first.Day}日至{last.Day}日"
        : $"{first.Month}月{first.Day}日至{last.Month}月{last.Day}日";

    private static string EnglishRun(DateOnly first, DateOnly last) => first == last ? Iso(first) : $"{Iso(first)} to {Iso(last)}";

    private static string Day(DateOnly day) => $"{day.Year}年{day.Month}月{day.Day}日（星期{Weekdays[(int)day.DayOfWeek]}）";

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Capital(string text) => string.Concat(char.ToUpperInvariant(text[0]).ToString(), text.AsSpan(1));
}
