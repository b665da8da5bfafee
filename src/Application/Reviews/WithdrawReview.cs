using FluentValidation;
using MediatR;
using PetitionGovernance.Application.Petitions;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Application.Shared.Pipeline;
using PetitionGovernance.Domain.Identity;
using PetitionGovernance.Domain.Reviews;

namespace PetitionGovernance.Application.Reviews;

/// <summary>登记申请人撤回复查（复核）申请；期限内可以再提出。</summary>
[Requires(Permission.ConductReview, Permission.RecordPetitionerWill)]
public sealed record WithdrawReview : ReviewCommand
{
    /// <summary>撤回的原因（申请人所述）</summary>
    public required string Reason { get; init; }

    /// <summary>撤回日期；空为今天</summary>
    public DateOnly? WithdrawnOn { get; init; }
}

internal sealed class WithdrawReviewValidator : AbstractValidator<WithdrawReview>
{
    public WithdrawReviewValidator() => RuleFor(r => r.Reason).Filled(ReviewApplication.MaxReasonLength);
}

internal sealed class WithdrawReviewHandler(ReviewDesk reviews, PetitionDesk desk) : IRequestHandler<WithdrawReview, ReviewReceipt>
{
    public async Task<ReviewReceipt> Handle(WithdrawReview r, CancellationToken cancellationToken)
    {
        var (review, now) = await reviews.TakeAsync(r, cancellationToken);
        review.Withdraw(r.Reason, r.WithdrawnOn ?? now.Today, now);
        return ReviewReceipt.Of(review, now, await desk.OrganizationsAsync(cancellationToken));
    }
}
