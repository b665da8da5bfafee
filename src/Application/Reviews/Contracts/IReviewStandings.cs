using PetitionGovernance.Domain.Petitions;

namespace PetitionGovernance.Application.Reviews.Contracts;

/// <summary>事项走到了复查、复核的哪一步；供甄别等其他模块查询。</summary>
public interface IReviewStandings
{
    /// <returns>Only items with such a review are in it, the latest of each; one query for all of them. Nothing is hidden: the asker sees to visibility.</returns>
    Task<IReadOnlyDictionary<PetitionItemId, ReviewStage>> OfAsync(IReadOnlyCollection<PetitionItemId> items, CancellationToken cancellationToken);
}

/// <summary>最近一次受理了的复查（复核）走到的一步。</summary>
/// <param name="Round">针对第几轮的答复；事项已另起一轮的，不再是现在的情形。</param>
/// <param name="On">收到请求之日，或者意见送达之日。</param>
/// <param name="BodyCode">复查（复核）机关。</param>
public sealed record ReviewStage(int Round, ReviewStep Step, DateOnly On, string BodyCode)
{
    /// <summary>听证的日数，首尾都算；不计入期限的只有复核的（第三十六条第二款）。</summary>
    public int HearingDays { get; init; }
}

/// <summary>复查、复核的步骤。</summary>
public enum ReviewStep
{
    /// <summary>复查已受理</summary>
    ReviewAccepted,
    /// <summary>复查意见已送达</summary>
    ReviewServed,
    /// <summary>复核已受理</summary>
    FinalReviewAccepted,
    /// <summary>复核意见已送达</summary>
    FinalReviewServed,
}
