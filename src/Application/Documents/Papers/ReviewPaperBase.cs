using PetitionGovernance.Domain.Deadlines;
using PetitionGovernance.Domain.Documents;
using PetitionGovernance.Domain.Petitions;
using PetitionGovernance.Domain.Reviews;

namespace PetitionGovernance.Application.Documents.Papers;

/// <summary>What the papers of both tiers share: the case, who applied, what is attacked.</summary>
internal abstract class ReviewPaperBase(DocumentType type) : IPaper
{
    public DocumentType Type => type;

    public PaperDraft Draft(PaperSource s) => s.Review is { } review
        ? Draft(s, review)
        : new PaperDraft(null, new object(), "") { Unlawful = DocumentRefusals.NotOfThisMatter };

    protected abstract PaperDraft Draft(PaperSource s, ReviewCase review);

    protected static string About(ReviewCase review) => $"review:{review.Id}";

    protected static string? Applicant(PaperSource s, ReviewCase review)
    {
        var name = s.Item.Petitioners.FirstOrDefault(p => p.Ordinal == review.Applicant.Ordinal)?.Name;
        return review.Applicant is { Role: ApplicantRole.Agent, AgentName: { } agent } && name is not null ? $"{name}（代理人{agent}）" : name;
    }

    // The first tier attacks the opinion of a round, the second the review of it.
    protected static string AttackedOpinion(PaperSource s, ReviewCase review)
    {
        var number = review.Tier is ReviewTier.Review ? s.Item.Rounds.FirstOrDefault(r => r.Number == review.Round)?.DocumentNo : null;
        return $"{PaperText.Day(review.AttackedOn)}作出的{(review.Tier is ReviewTier.Review ? "信访处理意见" : "复查意见")}{(number is null ? "" : $"（{number}）")}";
    }

    protected static string Period(ReviewCase review)
    {
        var code = review.Tier is ReviewTier.Review ? PeriodCode.Review : PeriodCode.FinalReview;
        var length = $"自收到申请之日起{PaperWords.Length(code, review.ReceivedOn)}内提出{ReviewWords.Of(review.Tier)}意见";
        var due = review.Deadlines.LastOrDefault(d => d.Code == code)?.LegalDue;
        return (due is { } day ? $"{length}，即不迟于{PaperText.Day(day)}" : length) + (review.Tier is ReviewTier.FinalReview ? "；听证的时间不计算在内" : "");
    }
}
