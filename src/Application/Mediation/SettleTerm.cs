using FluentValidation;
using MediatR;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Application.Shared.Pipeline;
using PetitionGovernance.Domain.Identity;
using PetitionGovernance.Domain.Mediation;

namespace PetitionGovernance.Application.Mediation;

/// <summary>登记协议一项的履行：已履行，或者到期没有履行。</summary>
[Requires(Permission.ConductMediation)]
public sealed record SettleTerm : MediationCommand
{
    /// <summary>协议的第几项，从 1 起</summary>
    public required int Term { get; init; }

    /// <summary>已履行为真，没有履行为假（须写明情况）</summary>
    public required bool Performed { get; init; }

    /// <summary>情况</summary>
    public string? Note { get; init; }

    /// <summary>日期；空为今天</summary>
    public DateOnly? On { get; init; }
}

internal sealed class SettleTermValidator : AbstractValidator<SettleTerm>
{
    public SettleTermValidator()
    {
        RuleFor(r => r.Note).AtMost(MediationFacts.MaxTextLength);
    }
}

internal sealed class SettleTermHandler(MediationDesk desk) : IRequestHandler<SettleTerm, MediationView>
{
    public async Task<MediationView> Handle(SettleTerm r, CancellationToken cancellationToken)
    {
        var (mediation, now) = await desk.TakeAsync(r, cancellationToken);
        mediation.Settle(r.Term, r.Performed, r.On ?? now.Today, r.Note, now);
        return MediationView.Of(mediation, now);
    }
}
