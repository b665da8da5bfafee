using FluentValidation;
using MediatR;
using PetitionGovernance.Application.Petitions;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Application.Shared.Pipeline;
using PetitionGovernance.Domain.Identity;
using PetitionGovernance.Domain.Legal;
using PetitionGovernance.Domain.Reviews;

namespace PetitionGovernance.Application.Reviews;

/// <summary>不予受理复查（复核）申请：写明理由和依据条款。</summary>
[Requires(Permission.ConductReview)]
public sealed record RefuseReview : ReviewCommand
{
    /// <summary>理由</summary>
    public required string Reason { get; init; }

    /// <summary>依据条款编号，如 XF2022-A35-P1-S1</summary>
    public required IReadOnlyList<string> Basis { get; init; }

    /// <summary>决定日期；空为今天</summary>
    public DateOnly? RefusedOn { get; init; }

    /// <summary>逾期的：对正当理由的认定</summary>
    public FindingInput? Finding { get; init; }
}

internal sealed class RefuseReviewValidator : AbstractValidator<RefuseReview>
{
    public RefuseReviewValidator()
    {
        RuleFor(r => r.Reason).Filled(ReviewApplication.MaxReasonLength);
        RuleForEach(r => r.Basis).Must(Provisions.CanBeCited).Says("没有这个条款编号；请从条款目录中选用。", "No such provision; take an id from the catalogue.");
        RuleFor(r => r.Finding).SetValidator(new FindingInputValidator()!);
    }
}

internal sealed class RefuseReviewHandler(ReviewDesk reviews, PetitionDesk desk) : IRequestHandler<RefuseReview, ReviewReceipt>
{
    public async Task<ReviewReceipt> Handle(RefuseReview r, CancellationToken cancellationToken)
    {
        var (review, now) = await reviews.TakeAsync(r, cancellationToken);
        review.Refuse(r.Reason, r.Basis, r.RefusedOn ?? now.Today, r.Finding?.By(now), now);
        return ReviewReceipt.Of(review, now, await desk.OrganizationsAsync(cancellationToken));
    }
}
