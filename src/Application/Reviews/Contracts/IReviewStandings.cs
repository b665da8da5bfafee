using PetitionGovernance.Domain.Organizations;
using PetitionGovernance.Domain.Petitions;
using PetitionGovernance.Domain.Reviews;

namespace PetitionGovernance.Application.Reviews.Contracts;

/// <summary>事项走到了复查、复核的哪一步；供甄别等其他模块查询。</summary>
public interface IReviewStandings
{
    /// <returns>Only items whose present round has such a review are in it; one query for all of them. Nothing is hidden: the asker sees to visibility.</returns>
    Task<IReadOnlyDictionary<PetitionItemId, ReviewStage>> OfAsync(IReadOnlyCollection<PetitionItemId> items, CancellationToken cancellationToken);
}

/// <summary>最近一次受理了的复查（复核）走到的一步。</summary>
/// <param name="On">复查受理、复核受理之日，或者意见送达之日。</param>
/// <param name="BodyLevel">复查（复核）机关的层级。</param>
public sealed record ReviewStage(ReviewStep Step, DateOnly On, string BodyCode, OrganizationLevel BodyLevel, ReviewOutcome? Outcome);

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
