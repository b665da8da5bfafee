using System.Linq.Expressions;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using PetitionGovernance.Application.Organizations;
using PetitionGovernance.Application.Petitions;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Application.Shared.Pipeline;
using PetitionGovernance.Application.Shared.Ports;
using PetitionGovernance.Domain.Identity;
using PetitionGovernance.Domain.Petitions;
using PetitionGovernance.Domain.Shared;
using PetitionGovernance.Domain.Supervision;

namespace PetitionGovernance.Application.Supervision;

/// <summary>计划一次网上巡查，随即抽样；同一种子和范围抽出的总是同样几件。封存的事项不抽。</summary>
[Requires(Permission.Supervise)]
public sealed record PlanInspection : ICreate<InspectionView>
{
    /// <summary>名称</summary>
    public required string Title { get; init; }

    /// <summary>怎样抽取</summary>
    public required SamplingMethod Method { get; init; }

    /// <summary>种子</summary>
    public required long Seed { get; init; }

    /// <summary>抽多少件；按单位的为每个单位多少件</summary>
    public required int Size { get; init; }

    /// <summary>收到日期不早于（含）</summary>
    public required DateOnly From { get; init; }

    /// <summary>收到日期不晚于（含）</summary>
    public required DateOnly To { get; init; }

    /// <summary>只查这些单位（代码）；空为全部</summary>
    public IReadOnlyList<string>? OrgCodes { get; init; }
}

internal sealed class PlanInspectionValidator : AbstractValidator<PlanInspection>
{
    private const int MaxDays = 400;

    public PlanInspectionValidator()
    {
        RuleFor(r => r.Title).Filled(Inspection.MaxTitleLength);
        RuleFor(r => r.Method).IsInEnum();
        RuleFor(r => r.Size).InclusiveBetween(1, Inspection.MaxSize).Says($"应为 1 至 {Inspection.MaxSize}。", $"Give 1 to {Inspection.MaxSize}.");
        RuleFor(r => r.To).Must((r, to) => to >= r.From && to.DayNumber - r.From.DayNumber <= MaxDays)
            .Says($"不能早于 from，范围不超过 {MaxDays} 日。", $"Not before from, and at most {MaxDays} days after it.");
        RuleForEach(r => r.OrgCodes).IsOrganizationCode();
    }
}

internal sealed class PlanInspectionHandler(SupervisionDesk desk, IInspections inspections, IReadStore store) : IRequestHandler<PlanInspection, InspectionView>
{
    public async Task<InspectionView> Handle(PlanInspection r, CancellationToken cancellationToken)
    {
        var now = await desk.OccasionAsync(cancellationToken);
        var plan = new InspectionPlan(r.Title, r.Method, r.Seed, r.Size, r.From, r.To, r.OrgCodes ?? []);
        var inspection = Inspection.Plan(plan, await CandidatesAsync(plan, now.Today, cancellationToken), desk.Now, now);
        inspections.Add(inspection);
        var numbers = await InspectionView.NumbersAsync(store, inspection.Sample, cancellationToken);
        return InspectionView.Of(inspection, inspection.Version + 1, numbers);
    }

    private async Task<List<SampledItem>> CandidatesAsync(InspectionPlan plan, DateOnly today, CancellationToken cancellationToken)
    {
        var (from, to, codes) = (plan.From, plan.To, plan.OrgCodes.ToArray());
        var rows = await store.Query<PetitionItem>()
            .Where(p => !p.Sealed && p.ResponsibleOrgCode != null && p.ReceivedOn >= from && p.ReceivedOn <= to && (codes.Length == 0 || codes.Contains(p.ResponsibleOrgCode)))
            .Select(p => new { p.Id, p.ResponsibleOrgCode, p.NextDueOn, p.Satisfied, p.HeadCount, Rounds = p.Deadlines.Count(d => d.Code == Domain.Deadlines.PeriodCode.Handle) })
            .ToListAsync(cancellationToken);
        return rows.ConvertAll(p => new SampledItem(
            p.Id.Value, p.ResponsibleOrgCode!, 1 + (p.NextDueOn < today ? 3 : 0) + (p.Rounds > 1 ? 2 : 0) + (p.Satisfied is false ? 2 : 0) + (p.HeadCount >= 5 ? 1 : 0)));
    }
}
