using MediatR;
using Microsoft.EntityFrameworkCore;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Application.Shared.Ports;
using PetitionGovernance.Domain.Identity;
using PetitionGovernance.Domain.Petitions;

namespace PetitionGovernance.Application.Petitions;

/// <summary>程序中出具的文书：种类、文号、日期、方式。</summary>
[Requires(Permission.ReadPetitions)]
public sealed record GetPetitionDocuments(string Item) : IQuery<IReadOnlyList<IssuedPaper>>;

internal sealed class GetPetitionDocumentsHandler(PetitionDesk desk, IReadStore store, SealedAccess access) : IRequestHandler<GetPetitionDocuments, IReadOnlyList<IssuedPaper>>
{
    public async Task<IReadOnlyList<IssuedPaper>> Handle(GetPetitionDocuments request, CancellationToken cancellationToken)
    {
        var visible = PetitionVisibility.Of(desk.Actor, await desk.OrganizationsAsync(cancellationToken));
        var found = await store.Query<PetitionItem>()
            .Where(visible).Where(new PetitionRef(request.Item).Matches())
            .Select(p => new { p.Id, p.Sealed, p.Papers })
            .FirstOrDefaultAsync(cancellationToken) ?? throw new NotFoundException("petition", request.Item);
        if (found.Sealed) await access.OpenedAsync(found.Id, cancellationToken);
        return found.Papers;
    }
}
