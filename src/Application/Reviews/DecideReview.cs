using FluentValidation;
using MediatR;
using PetitionGovernance.Application.Petitions;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Application.Shared.Pipeline;
using PetitionGovernance.Domain.Identity;
using PetitionGovernance.Domain.Petitions;
using PetitionGovernance.Domain.Reviews;

namespace PetitionGovernance.Application.Reviews;

/// <summary>作出复查（复核）意见：维持、变更，或者撤销并责令重新办理；逐项写明理由和依据。</summary>
[Requires(Permission.ConductReview)]
public sealed record DecideReview : ReviewCommand
{
    /// <summary>总的结论：维持 upheld、变更 changed、撤销 revoked</summary>
    public required ReviewOutcome Outcome { get; init; }

    /// <summary>对每项诉求的意见，按序号</summary>
    public required IReadOnlyList<ClaimRulingInput> Claims { get; init; }

    /// <summary>撤销、变更的事由；维持的不填</summary>
    public RevocationGround? Ground { get; init; }

    /// <summary>对重新办理的要求（撤销必填）</summary>
    public string? Instruction { get; init; }

    /// <summary>作出日期；空为今天</summary>
    public DateOnly? DecidedOn { get; init; }

    /// <summary>意见书文号</summary>
    public string? DocumentNo { get; init; }

    /// <summary>意见书是否写明下一步的权利和期限；空为不明</summary>
    public bool? RightInformed { get; init; }
}

/// <summary>对一项诉求的意见。</summary>
public sealed record ClaimRulingInput
{
    /// <summary>诉求序号，从 1 起</summary>
    public required int Ordinal { get; init; }

    /// <summary>对这项诉求的结论；空为总的结论</summary>
    public ReviewOutcome? Outcome { get; init; }

    /// <summary>查明的事实和理由</summary>
    public string? Reasons { get; init; }

    /// <summary>依据</summary>
    public string? LegalBasis { get; init; }

    /// <summary>变更后的意见（变更必填）</summary>
    public string? Opinion { get; init; }
}

internal sealed class DecideReviewValidator : AbstractValidator<DecideReview>
{
    public DecideReviewValidator()
    {
        RuleFor(r => r.Outcome).IsInEnum();
        RuleFor(r => r.Ground).Known();
        RuleFor(r => r.Instruction).AtMost(ReviewApplication.MaxReasonLength);
        RuleFor(r => r.DocumentNo).AtMost(Registration.MaxExternalNumberLength);
        RuleFor(r => r.Claims)
            .Must(claims => claims.Select(c => c.Ordinal).Distinct().Count() == claims.Count).Says("诉求序号重复。", "A claim's ordinal is repeated.");
        RuleForEach(r => r.Claims).ChildRules(claim =>
        {
            claim.RuleFor(c => c.Outcome).Known();
            claim.RuleFor(c => c.Reasons).AtMost(ReviewApplication.MaxGroundsLength);
            claim.RuleFor(c => c.LegalBasis).AtMost(ReviewApplication.MaxReasonLength);
            claim.RuleFor(c => c.Opinion).AtMost(ReviewApplication.MaxGroundsLength);
        });
    }
}

internal sealed class DecideReviewHandler(ReviewDesk reviews, PetitionDesk desk) : IRequestHandler<DecideReview, ReviewReceipt>
{
    public async Task<ReviewReceipt> Handle(DecideReview r, CancellationToken cancellationToken)
    {
        var (review, now) = await reviews.TakeAsync(r, cancellationToken);
        var rulings = r.Claims.Select(c => new ClaimRuling(c.Ordinal, c.Outcome ?? r.Outcome, c.Reasons, c.LegalBasis, c.Opinion)).ToList();
        var decision = new ReviewDecision(r.Outcome, rulings, r.Ground, r.Instruction, r.DecidedOn ?? now.Today, r.DocumentNo) { RightInformed = r.RightInformed };
        review.Decide(decision, now);
        return ReviewReceipt.Of(review, now, await desk.OrganizationsAsync(cancellationToken));
    }
}
