using MediatR;
using Microsoft.EntityFrameworkCore;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Application.Shared.Ports;
using PetitionGovernance.Domain.Identity;
using PetitionGovernance.Domain.SourceGovernance;

namespace PetitionGovernance.Application.SourceGovernance;

/// <summary>查阅一次社会稳定风险评估，连同由它引发的信访事项。</summary>
[Requires(Permission.ReadPetitions)]
public sealed record GetAssessment(Guid Id) : IQuery<AssessmentView>;

internal sealed class GetAssessmentHandler(IReadStore store, VisibleItems items) : IRequestHandler<GetAssessment, AssessmentView>
{
    public async Task<AssessmentView> Handle(GetAssessment request, CancellationToken cancellationToken)
    {
        var one = store.Query<StabilityRiskAssessment>().Where(a => a.Id == request.Id);
        var view = await one.Select(AssessmentView.Projection).FirstOrDefaultAsync(cancellationToken) ?? throw new NotFoundException("risk-assessment");
        var arisen = await one.Select(a => a.ArisenItems).FirstAsync(cancellationToken);
        var seen = (await items.QueryAsync(cancellationToken)).Where(p => arisen.Contains(p.RegNo)).OrderBy(p => p.RegNo).Select(p => p.RegNo);
        return arisen.Count == 0 ? view : view with { ArisenItems = await seen.ToListAsync(cancellationToken) };
    }
}
