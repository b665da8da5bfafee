using FluentValidation;
using MediatR;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Application.Shared.Pipeline;
using PetitionGovernance.Application.Shared.Ports;
using PetitionGovernance.Domain.Identity;
using PetitionGovernance.Domain.Organizations;
using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Application.Organizations;

/// <summary>设立机构。</summary>
[Requires(Permission.ManageOrganizations)]
public sealed record EstablishOrganization : ICreate<OrganizationView>
{
    /// <summary>机构代码：大写字母、数字、连字符；撤并机构的代码不再分配</summary>
    public required string Code { get; init; }

    public required string Name { get; init; }

    /// <summary>种类</summary>
    public required OrganizationKind Kind { get; init; }

    /// <summary>层级</summary>
    public required OrganizationLevel Level { get; init; }

    /// <summary>上级机构代码；本系统内没有上级的留空</summary>
    public string? ParentCode { get; init; }

    /// <summary>所在行政区划代码</summary>
    public required string DivisionCode { get; init; }
}

internal sealed class EstablishOrganizationValidator : AbstractValidator<EstablishOrganization>
{
    public EstablishOrganizationValidator()
    {
        RuleFor(r => r.Code).IsOrganizationCode();
        RuleFor(r => r.Name).IsOrganizationName();
        RuleFor(r => r.ParentCode).IsOrganizationCode();
        RuleFor(r => r.DivisionCode).AreaCode();
    }
}

internal sealed class EstablishOrganizationHandler(IOrganizations organizations, IActorAccessor actors, TimeProvider time)
    : IRequestHandler<EstablishOrganization, OrganizationView>
{
    public async Task<OrganizationView> Handle(EstablishOrganization r, CancellationToken cancellationToken)
    {
        var tree = await organizations.TreeToChangeAsync(cancellationToken);
        var facts = new NewOrganization(r.Code, r.Name, r.Kind, r.Level, r.ParentCode, r.DivisionCode);
        var organization = Organization.Establish(facts, tree, actors.Required(), time.Today());
        organizations.Add(organization);
        return OrganizationView.OfChanged(organization);
    }
}
