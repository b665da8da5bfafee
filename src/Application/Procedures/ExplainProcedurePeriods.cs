using FluentValidation;
using MediatR;
using PetitionGovernance.Application.Deadlines;
using PetitionGovernance.Application.Legal;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Application.Shared.Pipeline;
using PetitionGovernance.Domain.Deadlines;
using PetitionGovernance.Domain.Identity;
using PetitionGovernance.Domain.Procedures;
using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Application.Procedures;

/// <summary>试算一种法定程序的期限：某件事发生在某日，最迟到哪一日。</summary>
[Requires(Permission.ReadPetitions, Permission.RegisterPetition, Permission.ReadOrganizations, Permission.ManageLegalTexts)]
public sealed record ExplainProcedurePeriods : IQuery<IReadOnlyList<ExplainedPeriodView>>
{
    /// <summary>起算的事件</summary>
    public required TriggerEvent From { get; init; }

    /// <summary>事件发生之日，当日不计入</summary>
    public required DateOnly Date { get; init; }

    internal string Code { get; private init; } = "";

    public ExplainProcedurePeriods Of(string code) => this with { Code = code };
}

/// <summary>一个期限的末日和一句话说明。</summary>
public sealed record ExplainedPeriodView
{
    /// <summary>期限</summary>
    public required StatutoryPeriodView Period { get; init; }

    /// <summary>名义末日，顺延以前的</summary>
    public required DateOnly Nominal { get; init; }

    /// <summary>法定末日，含当日；所需年份的节假日安排没有录入的为空，不推测</summary>
    public DateOnly? LegalDue { get; init; }

    /// <summary>为什么还不能确定末日</summary>
    public string? PendingReason { get; init; }

    /// <summary>今天是否仍在期限内；不能确定的为空</summary>
    public bool? InTime { get; init; }

    /// <summary>一句话说明</summary>
    public required string Sentence { get; init; }

    public required string SentenceEnglish { get; init; }

    /// <summary>依据</summary>
    public required IReadOnlyList<CitationView> Basis { get; init; }

    internal static ExplainedPeriodView Of(StatutoryPeriod period, DueDate due, string chinese, string english, DateOnly today) => new()
    {
        Period = StatutoryPeriodView.Of(period),
        Nominal = due.Nominal,
        LegalDue = due.LegalDue,
        PendingReason = due.PendingReason,
        InTime = due.IsInTime(today),
        Sentence = chinese,
        SentenceEnglish = english,
        Basis = [.. due.Basis.Select(CitationView.Of)],
    };
}

internal sealed class ExplainProcedurePeriodsValidator : AbstractValidator<ExplainProcedurePeriods>
{
    // The oldest period looks back twenty years from before any text of the catalogue; a later day is a slip of the pen.
    private static readonly DateOnly First = new(1949, 10, 1);
    private static readonly DateOnly Last = new(CalendarYear.Last, 12, 31);

    public ExplainProcedurePeriodsValidator() =>
        RuleFor(q => q.Date).InclusiveBetween(First, Last).Says($"应在 {First:yyyy-MM-dd} 至 {Last:yyyy-MM-dd} 之间。", $"Give a day from {First:yyyy-MM-dd} to {Last:yyyy-MM-dd}.");
}

internal sealed class ExplainProcedurePeriodsHandler(IWorkingDays workingDays, TimeProvider time)
    : IRequestHandler<ExplainProcedurePeriods, IReadOnlyList<ExplainedPeriodView>>
{
    public async Task<IReadOnlyList<ExplainedPeriodView>> Handle(ExplainProcedurePeriods q, CancellationToken cancellationToken)
    {
        var procedure = ProcedureCatalogue.Find(q.Code) ?? throw new NotFoundException("procedure");
        var periods = procedure.Periods.Where(p => p.From == q.From).ToList();
        if (periods.Count == 0) throw NotFromThis(procedure);
        var calendar = await workingDays.CurrentAsync(cancellationToken);
        return [.. periods.Where(p => p.AppliesTo(q.Date)).Select(p => Explained(p, q.Date, calendar, time.Today()))];
    }

    private static ExplainedPeriodView Explained(StatutoryPeriod period, DateOnly date, WorkingDayCalendar calendar, DateOnly today)
    {
        var explained = period.ExplainAfter(date, calendar)!;
        return ExplainedPeriodView.Of(period, explained.Due, explained.Sentence, explained.SentenceEnglish, today);
    }

    private static InvalidRequestException NotFromThis(Procedure procedure)
    {
        var events = string.Join('、', procedure.Periods.Select(p => p.StartsOn).Distinct());
        return procedure.Periods.Count == 0
            ? new("from", "法律没有为这一程序规定期限，无需试算。", "The law sets no period for this procedure.")
            : new("from", $"这一程序没有从这件事起算的期限；可用的是：{events}。", $"No period of this procedure starts with that event; see /legal/procedures/{procedure.Code}.");
    }
}
