using FluentValidation;
using MediatR;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Application.Shared.Ports;
using PetitionGovernance.Domain.Identity;
using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Application.Organizations;

/// <summary>撤并机构：职权由承继机构行使，已有事项随之转归（第二十四条第二款）。</summary>
[Requires(Permission.ManageOrganizations)]
public sealed record AbolishOrganization : OrganizationCommand
{
    /// <summary>承继机构代码；承继职责不清的填本级党委政府</summary>
    public required string SuccessorCode { get; init; }

    /// <summary>不再行使职权的第一日；空为今天</summary>
    public DateOnly? On { get; init; }
}

internal sealed class AbolishOrganizationValidator : AbstractValidator<AbolishOrganization>
{
    public AbolishOrganizationValidator()
    {
        RuleFor(r => r.SuccessorCode).IsOrganizationCode();
        RuleFor(r => r.On).IsPlausible();
    }
}

internal sealed class AbolishOrganizationHandler(IOrganizations organizations, IActorAccessor actors, TimeProvider time)
    : IRequestHandler<AbolishOrganization, OrganizationView>
{
    public async Task<OrganizationView> Handle(AbolishOrganization r, CancellationToken cancellationToken)
    {
        var organization = await organizations.TakeAsync(r, cancellationToken);
        var (tree, today) = (await organizations.TreeToChangeAsync(cancellationToken), time.Today());
        organization.AbolishInto(r.SuccessorCode, r.On ?? today, tree, actors.Required(), today);
        return OrganizationView.OfChanged(organization);
    }
}
