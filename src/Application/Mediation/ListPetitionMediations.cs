using MediatR;
using Microsoft.EntityFrameworkCore;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Domain.Identity;

namespace PetitionGovernance.Application.Mediation;

/// <summary>一件信访事项的各次调解、和解，按先后；最多二百次。</summary>
[Requires(Permission.ReadPetitions)]
public sealed record ListPetitionMediations(string Item) : IQuery<IReadOnlyList<MediationListItem>>;

internal sealed class ListPetitionMediationsHandler(MediationDesk desk) : IRequestHandler<ListPetitionMediations, IReadOnlyList<MediationListItem>>
{
    public async Task<IReadOnlyList<MediationListItem>> Handle(ListPetitionMediations request, CancellationToken cancellationToken)
    {
        var item = await desk.ItemAsync(request.Item, cancellationToken);
        return await (await desk.VisibleAsync(cancellationToken))
            .Where(m => m.Item == item.Id)
            .OrderBy(m => m.StartedOn).ThenBy(m => m.Id)
            .Select(MediationListItem.Projection).Take(PageRequest.MaxPageSize)
            .ToListAsync(cancellationToken);
    }
}
