using FluentValidation;
using MediatR;
using PetitionGovernance.Application.Petitions;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Application.Shared.Pipeline;
using PetitionGovernance.Domain.Identity;
using PetitionGovernance.Domain.Petitions;
using PetitionGovernance.Domain.Reviews;

namespace PetitionGovernance.Application.Reviews;

/// <summary>登记复查（复核）意见的送达；请求复核的三十日由此起算。</summary>
[Requires(Permission.ConductReview)]
public sealed record ServeReviewDecision : ReviewCommand
{
    /// <summary>送达日期；空为今天</summary>
    public DateOnly? ServedOn { get; init; }

    /// <summary>送达方式；拒收的为 left_on_refusal</summary>
    public required ServiceMethod Method { get; init; }

    /// <summary>送达证明：送达回证、邮件回执编号、系统记录、留置见证</summary>
    public required string Proof { get; init; }
}

internal sealed class ServeReviewDecisionValidator : AbstractValidator<ServeReviewDecision>
{
    public ServeReviewDecisionValidator()
    {
        RuleFor(r => r.Method).IsInEnum();
        RuleFor(r => r.Proof).Filled(ReviewApplication.MaxReasonLength);
    }
}

internal sealed class ServeReviewDecisionHandler(ReviewDesk reviews, PetitionDesk desk) : IRequestHandler<ServeReviewDecision, ReviewReceipt>
{
    public async Task<ReviewReceipt> Handle(ServeReviewDecision r, CancellationToken cancellationToken)
    {
        var (review, now) = await reviews.TakeAsync(r, cancellationToken);
        review.Serve(new Service(r.ServedOn ?? now.Today, r.Method, r.Proof), now);
        return ReviewReceipt.Of(review, now, await desk.OrganizationsAsync(cancellationToken));
    }
}
