using MediatR;
using Microsoft.EntityFrameworkCore;
using PetitionGovernance.Application.Petitions;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Application.Shared.Ports;
using PetitionGovernance.Domain.Identity;
using PetitionGovernance.Domain.Petitions;

namespace PetitionGovernance.Application.SameMatter;

/// <summary>与此件可能、已经认定、已经标明不是同一事实和理由的事项。</summary>
[Requires(Permission.ReadPetitions)]
public sealed record GetSameMatter(string Item) : IQuery<SameMatterFindings>;

internal sealed class GetSameMatterHandler(PetitionDesk desk, IReadStore store, ISameMatterCandidates candidates) : IRequestHandler<GetSameMatter, SameMatterFindings>
{
    public async Task<SameMatterFindings> Handle(GetSameMatter request, CancellationToken cancellationToken)
    {
        var visible = PetitionVisibility.Of(desk.Actor, await desk.OrganizationsAsync(cancellationToken));
        var found = await store.Query<PetitionItem>()
            .Where(visible).Where(new PetitionRef(request.Item).Matches())
            .Select(p => (PetitionItemId?)p.Id)
            .FirstOrDefaultAsync(cancellationToken) ?? throw new NotFoundException("petition");
        return await candidates.OfAsync(found, cancellationToken);
    }
}
