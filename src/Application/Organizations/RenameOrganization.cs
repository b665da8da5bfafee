using FluentValidation;
using MediatR;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Application.Shared.Ports;
using PetitionGovernance.Domain.Identity;
using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Application.Organizations;

/// <summary>机构更名。</summary>
[Requires(Permission.ManageOrganizations)]
public sealed record RenameOrganization : OrganizationCommand
{
    /// <summary>新的名称</summary>
    public required string Name { get; init; }
}

internal sealed class RenameOrganizationValidator : AbstractValidator<RenameOrganization>
{
    public RenameOrganizationValidator() => RuleFor(r => r.Name).IsOrganizationName();
}

internal sealed class RenameOrganizationHandler(IOrganizations organizations, IActorAccessor actors, TimeProvider time)
    : IRequestHandler<RenameOrganization, OrganizationView>
{
    public async Task<OrganizationView> Handle(RenameOrganization r, CancellationToken cancellationToken)
    {
        var organization = await organizations.TakeAsync(r, cancellationToken);
        organization.Rename(r.Name, actors.Required(), time.Today());
        return OrganizationView.OfChanged(organization);
    }
}
