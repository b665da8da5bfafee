using FluentValidation;
using MediatR;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Application.Shared.Pipeline;
using PetitionGovernance.Domain.Identity;
using PetitionGovernance.Domain.Mediation;

namespace PetitionGovernance.Application.Mediation;

/// <summary>登记司法确认的申请：双方自协议生效之日起三十日内共同提出。</summary>
[Requires(Permission.ConductMediation)]
public sealed record ApplyForConfirmation : MediationCommand
{
    /// <summary>人民法院（代码）</summary>
    public required string CourtCode { get; init; }

    /// <summary>双方共同申请</summary>
    public required bool Jointly { get; init; }

    /// <summary>申请日期；空为今天</summary>
    public DateOnly? AppliedOn { get; init; }
}

internal sealed class ApplyForConfirmationValidator : AbstractValidator<ApplyForConfirmation>
{
    public ApplyForConfirmationValidator()
    {
        RuleFor(r => r.CourtCode).Filled(MediationFacts.MaxNumberLength);
    }
}

internal sealed class ApplyForConfirmationHandler(MediationDesk desk) : IRequestHandler<ApplyForConfirmation, MediationView>
{
    public async Task<MediationView> Handle(ApplyForConfirmation r, CancellationToken cancellationToken)
    {
        var (mediation, now) = await desk.TakeAsync(r, cancellationToken);
        mediation.ApplyForConfirmation(await desk.OrganizationAsync(r.CourtCode, "courtCode", cancellationToken), r.Jointly, r.AppliedOn ?? now.Today, now);
        return MediationView.Of(mediation, now);
    }
}
