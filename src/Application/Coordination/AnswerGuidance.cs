using FluentValidation;
using MediatR;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Application.Shared.Pipeline;
using PetitionGovernance.Domain.Coordination;
using PetitionGovernance.Domain.Identity;
using PetitionGovernance.Domain.Legal;
using PetitionGovernance.Domain.Petitions;
using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Application.Coordination;

/// <summary>登记受指引机关的答复：受理，或者不受理及其理由。</summary>
[Requires(Permission.RoutePetition, Permission.HandlePetition)]
[Executes("A31-I4", "登记法定程序的案号和结果", "Keeps the number and the outcome of the statutory procedure")]
public sealed record AnswerGuidance : GuidanceCommand
{
    /// <summary>受理为真，不受理为假</summary>
    public required bool Accepted { get; init; }

    /// <summary>不受理的理由（不受理的必填）</summary>
    public string? Reason { get; init; }

    /// <summary>受理的案号、答复的文号</summary>
    public string? DocumentNo { get; init; }

    /// <summary>答复日期；空为今天</summary>
    public DateOnly? AnsweredOn { get; init; }
}

internal sealed class AnswerGuidanceValidator : AbstractValidator<AnswerGuidance>
{
    public AnswerGuidanceValidator()
    {
        RuleFor(r => r.Reason).AtMost(PathGuidance.MaxTextLength);
        RuleFor(r => r.DocumentNo).AtMost(Registration.MaxExternalNumberLength);
    }
}

internal sealed class AnswerGuidanceHandler(GuidanceDesk desk) : IRequestHandler<AnswerGuidance, GuidanceView>
{
    public async Task<GuidanceView> Handle(AnswerGuidance r, CancellationToken cancellationToken)
    {
        var (guidance, now) = await desk.TakeAsync(r, cancellationToken);
        Lawful.Ensure(r.Accepted || !string.IsNullOrWhiteSpace(r.Reason) ? null : CoordinationRefusals.RefusedWithoutReason);
        var on = r.AnsweredOn ?? now.Today;
        if (r.Accepted) guidance.Accept(on, r.DocumentNo, now);
        else guidance.Refuse(on, r.Reason!, r.DocumentNo, desk.Now, now);
        return GuidanceView.Of(guidance);
    }
}
