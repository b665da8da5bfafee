using FluentValidation;
using MediatR;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Application.Shared.Pipeline;
using PetitionGovernance.Domain.Identity;
using PetitionGovernance.Domain.Mediation;

namespace PetitionGovernance.Application.Mediation;

/// <summary>登记人民法院对司法确认申请的答复。</summary>
[Requires(Permission.ConductMediation)]
public sealed record AnswerConfirmation : MediationCommand
{
    /// <summary>确认有效为真，驳回为假</summary>
    public required bool Confirmed { get; init; }

    /// <summary>裁定书文号</summary>
    public string? DocumentNo { get; init; }

    /// <summary>驳回的理由</summary>
    public string? Reason { get; init; }

    /// <summary>日期；空为今天</summary>
    public DateOnly? AnsweredOn { get; init; }
}

internal sealed class AnswerConfirmationValidator : AbstractValidator<AnswerConfirmation>
{
    public AnswerConfirmationValidator()
    {
        RuleFor(r => r.DocumentNo).AtMost(MediationFacts.MaxNumberLength);
        RuleFor(r => r.Reason).AtMost(MediationFacts.MaxTextLength);
    }
}

internal sealed class AnswerConfirmationHandler(MediationDesk desk) : IRequestHandler<AnswerConfirmation, MediationView>
{
    public async Task<MediationView> Handle(AnswerConfirmation r, CancellationToken cancellationToken)
    {
        var (mediation, now) = await desk.TakeAsync(r, cancellationToken);
        mediation.AnswerConfirmation(r.Confirmed, r.AnsweredOn ?? now.Today, r.DocumentNo, r.Reason, now);
        return MediationView.Of(mediation, now);
    }
}
