using FluentValidation;
using MediatR;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Application.Shared.Ports;
using PetitionGovernance.Domain.Identity;
using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Application.Organizations;

/// <summary>调整机构的上级。</summary>
[Requires(Permission.ManageOrganizations)]
public sealed record MoveOrganization : OrganizationCommand
{
    /// <summary>新的上级机构代码；不再有上级的填 null</summary>
    public required string? ParentCode { get; init; }
}

internal sealed class MoveOrganizationValidator : AbstractValidator<MoveOrganization>
{
    public MoveOrganizationValidator() => RuleFor(r => r.ParentCode).IsOrganizationCode();
}

internal sealed class MoveOrganizationHandler(IOrganizations organizations, IActorAccessor actors, TimeProvider time)
    : IRequestHandler<MoveOrganization, OrganizationView>
{
    public async Task<OrganizationView> Handle(MoveOrganization r, CancellationToken cancellationToken)
    {
        var organization = await organizations.TakeAsync(r, cancellationToken);
        organization.MoveUnder(r.ParentCode, await organizations.TreeToChangeAsync(cancellationToken), actors.Required(), time.Today());
        return OrganizationView.OfChanged(organization);
    }
}
