using FluentValidation;
using MediatR;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Application.Shared.Pipeline;
using PetitionGovernance.Domain.Identity;
using PetitionGovernance.Domain.Petitions;

namespace PetitionGovernance.Application.Petitions;

/// <summary>登记信访人的补充说明；事项回到甄别。</summary>
[Requires(Permission.RecordPetitionerWill, Permission.ScreenPetition)]
public sealed record AnswerClarification : PetitionCommand
{
    /// <summary>信访人的说明，如实记录</summary>
    public required string Answer { get; init; }

    /// <summary>答复日期；空为今天</summary>
    public DateOnly? AnsweredOn { get; init; }
}

internal sealed class AnswerClarificationValidator : AbstractValidator<AnswerClarification>
{
    public AnswerClarificationValidator() => RuleFor(r => r.Answer).Filled(Registration.MaxContentLength);
}

internal sealed class AnswerClarificationHandler(PetitionDesk desk) : IRequestHandler<AnswerClarification, PetitionReceipt>
{
    public async Task<PetitionReceipt> Handle(AnswerClarification r, CancellationToken cancellationToken)
    {
        var (item, now) = await desk.TakeAsync(r, cancellationToken);
        item.AnswerClarification(r.Answer, r.AnsweredOn ?? now.Today, now);
        return PetitionReceipt.Of(item, now);
    }
}
