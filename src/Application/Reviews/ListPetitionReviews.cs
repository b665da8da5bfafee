using AutoMapper;
using AutoMapper.QueryableExtensions;
using MediatR;
using Microsoft.EntityFrameworkCore;
using PetitionGovernance.Application.Petitions;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Application.Shared.Ports;
using PetitionGovernance.Domain.Identity;
using PetitionGovernance.Domain.Petitions;
using PetitionGovernance.Domain.Reviews;

namespace PetitionGovernance.Application.Reviews;

/// <summary>一件信访事项的各次复查、复核，按先后；最多二百次。</summary>
[Requires(Permission.ReadPetitions)]
public sealed record ListPetitionReviews(string Item) : IQuery<IReadOnlyList<ReviewListItem>>;

internal sealed class ListPetitionReviewsHandler(PetitionDesk desk, IReadStore store, IConfigurationProvider maps)
    : IRequestHandler<ListPetitionReviews, IReadOnlyList<ReviewListItem>>
{
    public async Task<IReadOnlyList<ReviewListItem>> Handle(ListPetitionReviews request, CancellationToken cancellationToken)
    {
        var visible = PetitionVisibility.Of(desk.Actor, await desk.OrganizationsAsync(cancellationToken));
        var item = await store.Query<PetitionItem>()
            .Where(visible).Where(new PetitionRef(request.Item).Matches())
            .Select(p => new { p.Id })
            .FirstOrDefaultAsync(cancellationToken) ?? throw new NotFoundException("petition", request.Item);
        var rows = await store.Query<ReviewCase>()
            .Where(r => r.Item == item.Id)
            .OrderBy(r => r.Round).ThenBy(r => r.Reviewed != null).ThenBy(r => r.AppliedOn).ThenBy(r => r.Id)
            .ProjectTo<ReviewListRow>(maps).Take(PageRequest.MaxPageSize)
            .ToListAsync(cancellationToken);
        return [.. rows.Select(row => row.ToItem(desk.Today))];
    }
}
