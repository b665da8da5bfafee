using FluentValidation;
using MediatR;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Application.Shared.Pipeline;
using PetitionGovernance.Domain.Identity;
using PetitionGovernance.Domain.Mediation;

namespace PetitionGovernance.Application.Mediation;

/// <summary>登记一方的意愿：双方都同意才能开始调解，一方不同意即终止。</summary>
[Requires(Permission.ConductMediation)]
public sealed record RecordConsent : MediationCommand
{
    /// <summary>提出的一方 applicant，或者对方 respondent</summary>
    public required PartySide Side { get; init; }

    /// <summary>同意为真，不同意为假</summary>
    public required bool Given { get; init; }

    /// <summary>怎样表示的：当面签字、电话录音等</summary>
    public required string How { get; init; }

    /// <summary>日期；空为今天</summary>
    public DateOnly? On { get; init; }
}

internal sealed class RecordConsentValidator : AbstractValidator<RecordConsent>
{
    public RecordConsentValidator()
    {
        RuleFor(r => r.Side).IsInEnum();
        RuleFor(r => r.How).Filled(MediationFacts.MaxTextLength);
    }
}

internal sealed class RecordConsentHandler(MediationDesk desk) : IRequestHandler<RecordConsent, MediationView>
{
    public async Task<MediationView> Handle(RecordConsent r, CancellationToken cancellationToken)
    {
        var (mediation, now) = await desk.TakeAsync(r, cancellationToken);
        mediation.Record(new PartyConsent(r.Side, r.Given, r.On ?? now.Today, r.How), now);
        return MediationView.Of(mediation, now);
    }
}
