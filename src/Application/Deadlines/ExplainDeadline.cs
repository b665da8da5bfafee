using FluentValidation;
using MediatR;
using PetitionGovernance.Application.Legal;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Application.Shared.Pipeline;
using PetitionGovernance.Domain.Deadlines;
using PetitionGovernance.Domain.Identity;

namespace PetitionGovernance.Application.Deadlines;

/// <summary>试算一个期限并逐日说明，不写入任何内容。</summary>
[Requires(Permission.ReadPetitions, Permission.RegisterPetition, Permission.ReadOrganizations, Permission.ManageCalendar)]
public sealed record ExplainDeadline : IQuery<DeadlineExplanationView>
{
    /// <summary>期限代码，如 T-HANDLE；全部代码见 /periods</summary>
    public required string Code { get; init; }

    /// <summary>起算的事件发生之日，当日不计入</summary>
    public required DateOnly Start { get; init; }

    /// <summary>批准延长的日数，只用于 T-HANDLE 和 T-EXTEND</summary>
    public int ExtensionDays { get; init; }

    /// <summary>听证第一日，只对 T-FINAL 有影响</summary>
    public DateOnly? HearingFrom { get; init; }

    /// <summary>听证最后一日</summary>
    public DateOnly? HearingTo { get; init; }

    /// <summary>文书载明的末日，用于没有法定数字的期限</summary>
    public DateOnly? SetDay { get; init; }
}

/// <summary>试算的结果。</summary>
public sealed record DeadlineExplanationView
{
    /// <summary>期限代码</summary>
    public required string Code { get; init; }

    public required string Name { get; init; }

    /// <summary>起算日，当日不计入</summary>
    public required DateOnly Start { get; init; }

    /// <summary>名义末日，顺延以前的</summary>
    public required DateOnly Nominal { get; init; }

    /// <summary>法定末日，含当日；所需年份的节假日安排没有录入的为空，不推测</summary>
    public DateOnly? LegalDue { get; init; }

    /// <summary>内部提醒日</summary>
    public DateOnly? WorkBy { get; init; }

    /// <summary>从这一日起亮黄灯</summary>
    public required DateOnly DueSoonFrom { get; init; }

    /// <summary>缺少哪一年的节假日安排</summary>
    public int? PendingYear { get; init; }

    /// <summary>为什么还不能确定末日</summary>
    public string? PendingReason { get; init; }

    /// <summary>按哪一版工作日历计算</summary>
    public required string CalendarVersion { get; init; }

    /// <summary>一句话说明</summary>
    public required string Sentence { get; init; }

    public required string SentenceEnglish { get; init; }

    /// <summary>依据</summary>
    public required IReadOnlyList<CitationView> Basis { get; init; }

    /// <summary>逐日</summary>
    public required IReadOnlyList<ExplainedDay> Days { get; init; }

    internal static DeadlineExplanationView Of(PeriodRule rule, DeadlineExplanation explanation) => new()
    {
        Code = rule.TableCode,
        Name = rule.ChineseName,
        Start = explanation.Due.Start,
        Nominal = explanation.Due.Nominal,
        LegalDue = explanation.Due.LegalDue,
        WorkBy = explanation.Due.WorkBy,
        DueSoonFrom = explanation.Due.DueSoonFrom,
        PendingYear = explanation.Due.PendingYear,
        PendingReason = explanation.Due.PendingReason,
        CalendarVersion = explanation.Due.CalendarVersion,
        Sentence = explanation.Sentence,
        SentenceEnglish = explanation.SentenceEnglish,
        Basis = [.. explanation.Due.Basis.Select(CitationView.Of)],
        Days = explanation.Days,
    };
}

internal sealed class ExplainDeadlineValidator : AbstractValidator<ExplainDeadline>
{
    // Explained day by day: a century would be a book.
    private const int LongestDays = 1100;

    private static readonly DateOnly First = Periods.All.Min(rule => rule.EffectiveFrom);
    private static readonly DateOnly Last = new(CalendarYear.Last, 12, 31);

    public ExplainDeadlineValidator()
    {
        RuleFor(q => q.Code).Must(code => Periods.All.Any(rule => rule.TableCode == code))
            .Says("没有这个期限；全部代码见 /api/v1/periods。", "No such period; /api/v1/periods lists them.");
        RuleFor(q => q.Start).InclusiveBetween(First, Last).Says($"应在 {First:yyyy-MM-dd} 至 {Last:yyyy-MM-dd} 之间。", $"Give a day from {First:yyyy-MM-dd} to {Last:yyyy-MM-dd}.");
        RuleFor(q => q.SetDay).Must((q, day) => IsNear(q.Start, day)).Says($"距起算日不超过 {LongestDays} 日。", $"At most {LongestDays} days after the start.");
        RuleFor(q => q.HearingFrom).Must((q, from) => from is null == q.HearingTo is null).Says("听证的起止日要么都填，要么都不填。", "Give both ends of the hearing or none.");
        RuleFor(q => q.HearingTo).Must((q, to) => to is null || q.HearingFrom is null || q.HearingFrom <= to).Says("不早于听证第一日。", "Not before the hearing's first day.");
        RuleFor(q => q.HearingTo).Must((q, to) => IsNear(q.Start, to)).Says($"距起算日不超过 {LongestDays} 日。", $"At most {LongestDays} days after the start.");
    }

    private static bool IsNear(DateOnly start, DateOnly? day) => day is null || day.Value.DayNumber - start.DayNumber <= LongestDays;
}

internal sealed class ExplainDeadlineHandler(IWorkingDays workingDays) : IRequestHandler<ExplainDeadline, DeadlineExplanationView>
{
    public async Task<DeadlineExplanationView> Handle(ExplainDeadline q, CancellationToken cancellationToken)
    {
        var calendar = await workingDays.CurrentAsync(cancellationToken);
        var rule = Periods.Of(Periods.All.First(r => r.TableCode == q.Code).Code, q.Start);
        var hearings = q is { HearingFrom: { } from, HearingTo: { } to } ? new[] { new DateRange(from, to) } : null;
        return DeadlineExplanationView.Of(rule, DeadlineCalculator.Explain(new(rule.Code, q.Start, q.ExtensionDays, hearings, q.SetDay), calendar));
    }
}
