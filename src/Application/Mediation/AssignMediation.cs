using FluentValidation;
using MediatR;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Application.Shared.Pipeline;
using PetitionGovernance.Domain.Identity;
using PetitionGovernance.Domain.Mediation;

namespace PetitionGovernance.Application.Mediation;

/// <summary>一站式中心分派，或者更换调解组织、调解员。</summary>
[Requires(Permission.ConductMediation)]
public sealed record AssignMediation : MediationCommand
{
    /// <summary>由哪个组织调解（代码）</summary>
    public required string OrganizationCode { get; init; }

    /// <summary>调解员</summary>
    public IReadOnlyList<string>? Mediators { get; init; }
}

internal sealed class AssignMediationValidator : AbstractValidator<AssignMediation>
{
    public AssignMediationValidator()
    {
        RuleFor(r => r.OrganizationCode).Filled(MediationFacts.MaxNumberLength);
        RuleFor(r => r.Mediators).SetValidator(new MediatorNames()!);
    }
}

internal sealed class AssignMediationHandler(MediationDesk desk) : IRequestHandler<AssignMediation, MediationView>
{
    public async Task<MediationView> Handle(AssignMediation r, CancellationToken cancellationToken)
    {
        var (mediation, now) = await desk.TakeAsync(r, cancellationToken);
        mediation.Assign(await desk.OrganizationAsync(r.OrganizationCode, "organizationCode", cancellationToken), r.Mediators ?? [], now);
        return MediationView.Of(mediation, now);
    }
}
