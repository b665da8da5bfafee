using MediatR;
using Microsoft.EntityFrameworkCore;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Application.Shared.Ports;
using PetitionGovernance.Domain.Identity;
using PetitionGovernance.Domain.Petitions;

namespace PetitionGovernance.Application.Petitions;

/// <summary>事项的经过：何时、何人、做了什么。</summary>
[Requires(Permission.ReadPetitions)]
public sealed record GetPetitionTimeline(string Item) : IQuery<IReadOnlyList<TimelineStep>>;

internal sealed class GetPetitionTimelineHandler(PetitionDesk desk, IReadStore store, SealedAccess access, IAuditReader audit)
    : IRequestHandler<GetPetitionTimeline, IReadOnlyList<TimelineStep>>
{
    public async Task<IReadOnlyList<TimelineStep>> Handle(GetPetitionTimeline request, CancellationToken cancellationToken)
    {
        var visible = PetitionVisibility.Of(desk.Actor, await desk.OrganizationsAsync(cancellationToken));
        var found = await store.Query<PetitionItem>()
            .Where(visible).Where(new PetitionRef(request.Item).Matches())
            .Select(p => new { p.Id, p.Sealed })
            .FirstOrDefaultAsync(cancellationToken) ?? throw new NotFoundException("petition", request.Item);
        if (found.Sealed) await access.OpenedAsync(found.Id, cancellationToken);
        return await audit.TimelineAsync("petition", found.Id.ToString(), cancellationToken);
    }
}
