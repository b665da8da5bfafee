namespace PetitionGovernance.Domain.Petitions;

/// <summary>对一轮答复维持或者变更了的复查、复核意见；撤销的另起一轮。</summary>
/// <param name="IsFinal">复核意见；此后没有进一步的救济。</param>
/// <param name="OrgCode">作出意见的机关。</param>
public sealed record RoundReview(bool IsFinal, string OrgCode, DateOnly DecidedOn)
{
    public DateOnly? ServedOn { get; init; }
}

/// <summary>经复查、复核变更的意见；原答复仍在诉求上。</summary>
/// <param name="ByOrgCode">变更它的机关。</param>
public sealed record RevisedOpinion(string ByOrgCode, DateOnly On, string Opinion, string Reasons, string LegalBasis);
