using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using PetitionGovernance.Application.Organizations;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Application.Shared.Pipeline;
using PetitionGovernance.Domain.Identity;
using PetitionGovernance.Domain.Legal;
using PetitionGovernance.Domain.Mediation;

namespace PetitionGovernance.Application.Mediation;

/// <summary>一站式中心的调解统计：收案、达成、履行、化解，按组织和种类。只计本人可见的。</summary>
[Requires(Permission.ReadReports)]
[Executes("A37-P1", "按人民、行政、司法调解统计达成率", "Counts the share of agreements by kind of mediation")]
public sealed record GetMediationReport : IQuery<MediationReport>
{
    /// <summary>收案日期（达成协议的信访事项为达成日期）不早于（含）</summary>
    public DateOnly? From { get; init; }

    /// <summary>收案日期（达成协议的信访事项为达成日期）不晚于（含）</summary>
    public DateOnly? To { get; init; }
}

internal sealed class GetMediationReportValidator : AbstractValidator<GetMediationReport>
{
    public GetMediationReportValidator() =>
        RuleFor(q => q.To).Must((q, to) => to is null || q.From is null || to >= q.From).Says("不能早于 from。", "Cannot be before from.");
}

internal sealed class GetMediationReportHandler(MediationDesk desk, IOrganizationDirectory organizations, KeyDisputeTarget target)
    : IRequestHandler<GetMediationReport, MediationReport>
{
    public async Task<MediationReport> Handle(GetMediationReport q, CancellationToken cancellationToken)
    {
        var tree = await organizations.CurrentAsync(cancellationToken);
        var visible = await desk.VisibleAsync(cancellationToken);
        var counts = await CountsAsync(visible, q, cancellationToken);
        return new MediationReport
        {
            Total = MediationFigures.Of(counts),
            Organizations =
            [
                .. counts.GroupBy(c => c.OrganizationCode).OrderBy(g => g.Key, StringComparer.Ordinal).Select(g => new OrganizationMediationReport
                {
                    OrganizationCode = g.Key,
                    OrganizationName = tree.Find(g.Key)?.Name ?? g.Key,
                    Figures = MediationFigures.Of([.. g]),
                }),
            ],
            Kinds = [.. counts.GroupBy(c => c.Kind).OrderBy(g => g.Key).Select(g => new KindMediationReport { Kind = g.Key, Figures = MediationFigures.Of([.. g]) })],
            PetitionItemsAgreed = await new ListMediations { Status = MediationStatus.Agreed, ConcludedFrom = q.From, ConcludedTo = q.To, OncePerItem = true }
                .Apply(visible, desk.Today).CountAsync(cancellationToken),
            KeyDisputes = new KeyDisputeFigures
            {
                Taken = counts.Where(c => c.KeyDispute).Sum(c => c.Count),
                Resolved = counts.Where(c => c is { KeyDispute: true, Status: MediationStatus.Agreed, Performance: not Performance.Breached }).Sum(c => c.Count),
                Target = target.Percent,
            },
        };
    }

    // As many rows as there are organizations, kinds, results and numbers of days, however many cases.
    private async Task<List<MediationCount>> CountsAsync(IQueryable<MediationCase> visible, GetMediationReport q, CancellationToken cancellationToken) =>
        await new ListMediations { StartedFrom = q.From, StartedTo = q.To }.Apply(visible, desk.Today)
            .GroupBy(m => new { m.OrganizationCode, m.Kind, m.Status, m.Performance, m.KeyDispute, m.DaysTaken })
            .Select(g => new MediationCount(g.Key.OrganizationCode, g.Key.Kind, g.Key.Status, g.Key.Performance, g.Key.KeyDispute, g.Key.DaysTaken, g.Count()))
            .ToListAsync(cancellationToken);
}
