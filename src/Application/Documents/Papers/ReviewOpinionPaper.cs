using PetitionGovernance.Domain.Deadlines;
using PetitionGovernance.Domain.Documents;
using PetitionGovernance.Domain.Documents.Papers;
using PetitionGovernance.Domain.Organizations;
using PetitionGovernance.Domain.Reviews;

namespace PetitionGovernance.Application.Documents.Papers;

internal abstract class ReviewOpinionPaper(DocumentType type) : ReviewPaperBase(type)
{
    protected override PaperDraft Draft(PaperSource s, ReviewCase review) => new(review.BodyCode, new ReviewDecisionPaper
    {
        Applicant = Applicant(s, review),
        AppliedOn = review.AppliedOn,
        AttackedBody = s.Name(review.AttackedOrgCode),
        AttackedOpinion = AttackedOpinion(s, review),
        Grounds = review.Grounds,
        AcceptedOn = review.AcceptedOn,
        Hearing = PaperWords.HearingsOf(review.Hearings),
        Rulings = [.. review.Rulings.Select(r => Row(s, r))],
        Outcome = review.Outcome is { } outcome ? ReviewWords.Of(outcome) : null,
        Instruction = review.Instruction,
        NextRight = NextRight(s, review),
    }, About(review))
    { NotBefore = review.DecidedOn, RecordedNumber = review.DocumentNo };

    private static RulingRow Row(PaperSource s, ClaimRuling ruling) => new()
    {
        Ordinal = PaperWords.Ordinal(ruling.Ordinal),
        Claim = s.Item.Claims.FirstOrDefault(c => c.Ordinal == ruling.Ordinal)?.Text,
        Reasons = ruling.Reasons,
        Basis = ruling.LegalBasis,
        Outcome = ruling.Outcome is ReviewOutcome.Revoked ? "撤销" : ReviewWords.Of(ruling.Outcome),
        Opinion = ruling.Outcome is ReviewOutcome.Changed ? ruling.Opinion : null,
    };

    // A36 ¶1 and ¶3: after a review the final review may be asked for; after that the matter is closed to the same facts and reasons.
    private static string? NextRight(PaperSource s, ReviewCase review)
    {
        if (review.Outcome is ReviewOutcome.Revoked) return "原机关重新作出处理意见后，不服的，可以就新的意见请求复查。";
        if (review.Tier is ReviewTier.FinalReview) return "本意见是终结意见。仍然以同一事实和理由提出投诉请求的，各级机关、单位不再受理。";
        return s.Organizations.ReviewBodyAbove(review.BodyCode) is { } above
            ? $"不服本意见的，可以自收到本意见书之日起{PaperWords.Length(PeriodCode.FinalAsk, review.DecidedOn ?? s.IssuedOn)}内，向{s.Name(above)}请求复核。"
            : null;
    }
}

internal sealed class FirstReviewOpinionPaper() : ReviewOpinionPaper(DocumentType.ReviewOpinion);

internal sealed class FinalReviewOpinionPaper() : ReviewOpinionPaper(DocumentType.FinalReviewOpinion);
