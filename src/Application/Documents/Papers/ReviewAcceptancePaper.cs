using PetitionGovernance.Domain.Documents;
using PetitionGovernance.Domain.Documents.Papers;
using PetitionGovernance.Domain.Reviews;

namespace PetitionGovernance.Application.Documents.Papers;

internal abstract class ReviewAcceptancePaper(DocumentType type) : ReviewPaperBase(type)
{
    protected override PaperDraft Draft(PaperSource s, ReviewCase review) => new(review.BodyCode, new ReviewAcceptance
    {
        Applicant = Applicant(s, review),
        AppliedOn = review.AppliedOn,
        AttackedBody = s.Name(review.AttackedOrgCode),
        AttackedOpinion = AttackedOpinion(s, review),
        AcceptedOn = review.AcceptedOn,
        Period = Period(review),
    }, About(review))
    { NotBefore = review.AcceptedOn };
}

internal sealed class FirstReviewAcceptancePaper() : ReviewAcceptancePaper(DocumentType.ReviewAcceptanceNotice);

internal sealed class FinalReviewAcceptancePaper() : ReviewAcceptancePaper(DocumentType.FinalReviewAcceptanceNotice);
