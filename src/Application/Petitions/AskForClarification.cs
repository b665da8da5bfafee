using FluentValidation;
using MediatR;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Application.Shared.Pipeline;
using PetitionGovernance.Domain.Identity;
using PetitionGovernance.Domain.Petitions;

namespace PetitionGovernance.Application.Petitions;

/// <summary>请信访人补充说明：登记问了什么；等待期间处置的期限照走。</summary>
[Requires(Permission.ScreenPetition)]
public sealed record AskForClarification : PetitionCommand
{
    /// <summary>请信访人说明什么</summary>
    public required string Question { get; init; }

    /// <summary>询问日期；空为今天</summary>
    public DateOnly? AskedOn { get; init; }

    /// <summary>询问方式；空为电话</summary>
    public ServiceMethod? Method { get; init; }
}

internal sealed class AskForClarificationValidator : AbstractValidator<AskForClarification>
{
    public AskForClarificationValidator()
    {
        RuleFor(r => r.Question).Filled(Registration.MaxReasonLength);
        RuleFor(r => r.Method).Known();
    }
}

internal sealed class AskForClarificationHandler(PetitionDesk desk) : IRequestHandler<AskForClarification, PetitionReceipt>
{
    public async Task<PetitionReceipt> Handle(AskForClarification r, CancellationToken cancellationToken)
    {
        var (item, now) = await desk.TakeAsync(r, cancellationToken);
        item.AskForClarification(new Clarification(r.Question, r.AskedOn ?? now.Today, r.Method ?? ServiceMethod.Telephone, now.Actor.Name), now);
        return PetitionReceipt.Of(item, now);
    }
}
