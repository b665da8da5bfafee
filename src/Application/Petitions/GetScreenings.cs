using MediatR;
using Microsoft.EntityFrameworkCore;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Application.Shared.Ports;
using PetitionGovernance.Domain.Identity;
using PetitionGovernance.Domain.Petitions;

namespace PetitionGovernance.Application.Petitions;

/// <summary>历次甄别结论，旧的在前。</summary>
[Requires(Permission.ReadPetitions)]
public sealed record GetScreenings(string Item) : IQuery<IReadOnlyList<ScreeningDecision>>;

internal sealed class GetScreeningsHandler(PetitionDesk desk, IReadStore store) : IRequestHandler<GetScreenings, IReadOnlyList<ScreeningDecision>>
{
    public async Task<IReadOnlyList<ScreeningDecision>> Handle(GetScreenings request, CancellationToken cancellationToken)
    {
        var visible = PetitionVisibility.Of(desk.Actor, await desk.OrganizationsAsync(cancellationToken));
        return await store.Query<PetitionItem>()
            .Where(visible).Where(new PetitionRef(request.Item).Matches())
            .Select(p => p.Screenings)
            .FirstOrDefaultAsync(cancellationToken) ?? throw new NotFoundException("petition");
    }
}
