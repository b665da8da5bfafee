using MediatR;
using Microsoft.EntityFrameworkCore;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Domain.Identity;
using PetitionGovernance.Domain.Mediation;

namespace PetitionGovernance.Application.Mediation;

/// <summary>查阅一件调解、和解。</summary>
[Requires(Permission.ReadPetitions)]
public sealed record GetMediation(Guid Id) : IQuery<MediationView>;

internal sealed class GetMediationHandler(MediationDesk desk) : IRequestHandler<GetMediation, MediationView>
{
    public async Task<MediationView> Handle(GetMediation request, CancellationToken cancellationToken)
    {
        var one = (await desk.VisibleAsync(cancellationToken)).Where(m => m.Id == request.Id);
        var view = await one.Select(MediationView.Projection).FirstOrDefaultAsync(cancellationToken) ?? throw new NotFoundException("mediation");
        return view.Standing(await one.Select(MediationState.Projection).FirstAsync(cancellationToken), await desk.OccasionAsync(cancellationToken));
    }
}
