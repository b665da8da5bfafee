using FluentValidation;
using MediatR;
using PetitionGovernance.Application.Organizations;
using PetitionGovernance.Application.Petitions;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Application.Shared.Pipeline;
using PetitionGovernance.Domain.Coordination;
using PetitionGovernance.Domain.Identity;

namespace PetitionGovernance.Application.Coordination;

/// <summary>登记一项法治化推进机制，从拟订开始。</summary>
[Requires(Permission.CoordinateBodies)]
public sealed record PlanMechanism : ICreate<MechanismView>
{
    /// <summary>编号，不重复</summary>
    public required string MechanismNo { get; init; }

    /// <summary>五个方面中的哪一个</summary>
    public required MechanismArea Area { get; init; }

    /// <summary>名称</summary>
    public required string Name { get; init; }

    /// <summary>牵头单位代码</summary>
    public required string OwnerOrgCode { get; init; }
}

internal sealed class PlanMechanismValidator : AbstractValidator<PlanMechanism>
{
    public PlanMechanismValidator()
    {
        RuleFor(r => r.MechanismNo).Filled(Mechanism.MaxNoLength);
        RuleFor(r => r.Name).Filled(Mechanism.MaxNameLength);
        RuleFor(r => r.OwnerOrgCode).IsOrganizationCode();
    }
}

internal sealed class PlanMechanismHandler(RecordDesk<Mechanism> desk, PetitionDesk organizations) : IRequestHandler<PlanMechanism, MechanismView>
{
    public async Task<MechanismView> Handle(PlanMechanism r, CancellationToken cancellationToken)
    {
        await organizations.EnsureOrganizationAsync(r.OwnerOrgCode, "ownerOrgCode", cancellationToken);
        var mechanism = Mechanism.Plan(new NewMechanism(r.MechanismNo, r.Area, r.Name, r.OwnerOrgCode, null, MechanismStatus.Drafting), desk.Now);
        desk.Add(mechanism);
        return MechanismView.Of(mechanism);
    }
}
