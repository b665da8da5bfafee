using AutoMapper;
using AutoMapper.QueryableExtensions;
using MediatR;
using Microsoft.EntityFrameworkCore;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Application.Shared.Ports;
using PetitionGovernance.Domain.Identity;
using PetitionGovernance.Domain.Petitions;

namespace PetitionGovernance.Application.Petitions;

/// <summary>与此件为同一事实和理由的事项：它所指的原事项，指向它的、与它指向同一原事项的事项；最多二百件。</summary>
[Requires(Permission.ReadPetitions)]
public sealed record GetRelatedPetitions(string Item) : IQuery<IReadOnlyList<PetitionListItem>>;

internal sealed class GetRelatedPetitionsHandler(PetitionDesk desk, IReadStore store, IConfigurationProvider maps)
    : IRequestHandler<GetRelatedPetitions, IReadOnlyList<PetitionListItem>>
{
    public async Task<IReadOnlyList<PetitionListItem>> Handle(GetRelatedPetitions request, CancellationToken cancellationToken)
    {
        var visible = PetitionVisibility.Of(desk.Actor, await desk.OrganizationsAsync(cancellationToken));
        var items = store.Query<PetitionItem>().Where(visible);
        var self = await items.Where(new PetitionRef(request.Item).Matches())
            .Select(p => new { p.RegNo, p.SameMatterAs })
            .FirstOrDefaultAsync(cancellationToken) ?? throw new NotFoundException("petition", request.Item);
        var origin = self.SameMatterAs ?? self.RegNo;
        var rows = await items
            .Where(p => p.RegNo != self.RegNo && (p.RegNo == origin || p.SameMatterAs == origin || p.SameMatterAs == self.RegNo))
            .OrderBy(p => p.ReceivedOn).ThenBy(p => p.RegNo)
            .ProjectTo<PetitionListRow>(maps).Take(PageRequest.MaxPageSize)
            .ToListAsync(cancellationToken);
        return [.. rows.Select(row => row.ToItem(desk.Today))];
    }
}
