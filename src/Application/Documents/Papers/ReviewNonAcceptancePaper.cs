using PetitionGovernance.Domain.Documents;
using PetitionGovernance.Domain.Documents.Papers;
using PetitionGovernance.Domain.Reviews;

namespace PetitionGovernance.Application.Documents.Papers;

internal abstract class ReviewNonAcceptancePaper(DocumentType type) : ReviewPaperBase(type)
{
    protected override PaperDraft Draft(PaperSource s, ReviewCase review) => new(review.BodyCode, new ReviewNonAcceptance
    {
        Applicant = Applicant(s, review),
        AppliedOn = review.AppliedOn,
        AttackedBody = s.Name(review.AttackedOrgCode),
        AttackedOpinion = AttackedOpinion(s, review),
        RefusedOn = review.RefusedOn,
        Reason = review.RefusalReason,
    }, About(review))
    {
        NotBefore = review.RefusedOn,
        Basis = review.RefusalBasis.Count == 0 ? s.Kind.Basis : [.. PaperWords.Cited(review.RefusalBasis)],
    };
}

internal sealed class FirstReviewNonAcceptancePaper() : ReviewNonAcceptancePaper(DocumentType.ReviewNonAcceptanceNotice);

internal sealed class FinalReviewNonAcceptancePaper() : ReviewNonAcceptancePaper(DocumentType.FinalReviewNonAcceptanceNotice);
