using FluentValidation;
using MediatR;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Application.Shared.Pipeline;
using PetitionGovernance.Domain.Identity;
using PetitionGovernance.Domain.Mediation;

namespace PetitionGovernance.Application.Mediation;

/// <summary>登记未达成协议：事项继续办理，期限没有因调解停止过。</summary>
[Requires(Permission.ConductMediation)]
public sealed record FailMediation : MediationCommand
{
    /// <summary>为什么没有达成</summary>
    public required string Reason { get; init; }

    /// <summary>日期；空为今天</summary>
    public DateOnly? On { get; init; }
}

internal sealed class FailMediationValidator : AbstractValidator<FailMediation>
{
    public FailMediationValidator()
    {
        RuleFor(r => r.Reason).Filled(MediationFacts.MaxTextLength);
    }
}

internal sealed class FailMediationHandler(MediationDesk desk) : IRequestHandler<FailMediation, MediationView>
{
    public async Task<MediationView> Handle(FailMediation r, CancellationToken cancellationToken)
    {
        var (mediation, now) = await desk.TakeAsync(r, cancellationToken);
        mediation.Fail(r.Reason, r.On ?? now.Today, now);
        return MediationView.Of(mediation, now);
    }
}
