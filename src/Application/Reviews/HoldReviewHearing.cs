using FluentValidation;
using MediatR;
using PetitionGovernance.Application.Petitions;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Application.Shared.Pipeline;
using PetitionGovernance.Domain.Identity;

namespace PetitionGovernance.Application.Reviews;

/// <summary>登记复查、复核中举行的听证；复核的听证时间不计入三十日，复查的照计。</summary>
[Requires(Permission.ConductReview)]
public sealed record HoldReviewHearing : ReviewCommand
{
    public required HearingInput Hearing { get; init; }
}

internal sealed class HoldReviewHearingValidator : AbstractValidator<HoldReviewHearing>
{
    public HoldReviewHearingValidator() => RuleFor(r => r.Hearing).SetValidator(new HearingInputValidator());
}

internal sealed class HoldReviewHearingHandler(ReviewDesk reviews, PetitionDesk desk) : IRequestHandler<HoldReviewHearing, ReviewReceipt>
{
    public async Task<ReviewReceipt> Handle(HoldReviewHearing r, CancellationToken cancellationToken)
    {
        var (review, now) = await reviews.TakeAsync(r, cancellationToken);
        review.HoldHearing(r.Hearing.Entered(now), now);
        return ReviewReceipt.Of(review, now, await desk.OrganizationsAsync(cancellationToken));
    }
}
