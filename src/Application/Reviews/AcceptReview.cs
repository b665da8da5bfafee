using FluentValidation;
using MediatR;
using PetitionGovernance.Application.Petitions;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Domain.Identity;

namespace PetitionGovernance.Application.Reviews;

/// <summary>受理复查（复核）申请；逾期和没有告知权利的，须附人的认定。</summary>
[Requires(Permission.ConductReview)]
public sealed record AcceptReview : ReviewCommand
{
    /// <summary>受理日期；空为今天</summary>
    public DateOnly? AcceptedOn { get; init; }

    /// <summary>对逾期理由或者未告知权利的认定；在期限内的不填</summary>
    public FindingInput? Finding { get; init; }
}

internal sealed class AcceptReviewValidator : AbstractValidator<AcceptReview>
{
    public AcceptReviewValidator() => RuleFor(r => r.Finding).SetValidator(new FindingInputValidator()!);
}

internal sealed class AcceptReviewHandler(ReviewDesk reviews, PetitionDesk desk) : IRequestHandler<AcceptReview, ReviewReceipt>
{
    public async Task<ReviewReceipt> Handle(AcceptReview r, CancellationToken cancellationToken)
    {
        var (review, now) = await reviews.TakeAsync(r, cancellationToken);
        review.Accept(r.AcceptedOn ?? now.Today, r.Finding?.By(now), now);
        return ReviewReceipt.Of(review, now, await desk.OrganizationsAsync(cancellationToken));
    }
}
