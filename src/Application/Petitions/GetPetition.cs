using MediatR;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Application.Shared.Ports;
using PetitionGovernance.Domain.Identity;
using PetitionGovernance.Domain.Petitions;
using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Application.Petitions;

/// <summary>查阅一件信访事项，个人信息打码。</summary>
[Requires(Permission.ReadPetitions)]
public sealed record GetPetition(string Item) : IQuery<PetitionView>;

internal sealed class GetPetitionHandler(PetitionDesk desk, IPetitionReads reads, SealedAccess access) : IRequestHandler<GetPetition, PetitionView>
{
    public async Task<PetitionView> Handle(GetPetition request, CancellationToken cancellationToken)
    {
        var organizations = await desk.OrganizationsAsync(cancellationToken);
        var row = await reads.FindAsync(new PetitionRef(request.Item), PetitionSight.Of(desk.Actor, organizations), cancellationToken)
            ?? throw new NotFoundException("petition", request.Item);
        if (row.View.Sealed) await access.OpenedAsync(new PetitionItemId(row.View.Id), cancellationToken);
        var standing = PetitionStanding.Of(row.State, desk.Actor, desk.Today);
        var first = row.People.Count > 0 ? row.People[0] : null;
        return row.View with
        {
            PetitionerName = first?.Name is { } name ? Masking.Name(name) : null,
            PetitionerIdNo = first?.IdNo is { } idNo ? Masking.IdNumber(idNo) : null,
            PetitionerAddress = first?.Address is { } address ? Masking.Address(address) : null,
            Request = row.View.Claims[0].Text,
            Screenings = new AdviceVisibility(desk.Actor, organizations).Shown(row.View.Screenings, row.View.ReceivingOrgCode, row.View.RespondentOrgCode),
            RepresentativeCount = row.People.Count(person => person.IsRepresentative),
            ExtendedDays = row.State.IsExtended ? row.View.Rounds[^1].Extension?.Days : null,
            Gates = standing.Gates,
            Deadlines = standing.Deadlines,
            NextActions = standing.NextActions,
            Prompts = PromptView.Of(row.Prompts),
            Hearings = row.View.Hearings.Masked(),
            NextRight = NextRight.Of(row.State, row.View.Rounds, desk.Today, organizations),
        };
    }
}
