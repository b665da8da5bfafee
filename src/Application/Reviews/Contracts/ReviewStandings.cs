using Microsoft.EntityFrameworkCore;
using PetitionGovernance.Application.Shared.Ports;
using PetitionGovernance.Domain.Petitions;
using PetitionGovernance.Domain.Reviews;

namespace PetitionGovernance.Application.Reviews.Contracts;

/// <summary>One query, whatever the number of items.</summary>
public sealed class ReviewStandings(IReadStore store) : IReviewStandings
{
    public async Task<IReadOnlyDictionary<PetitionItemId, ReviewStage>> OfAsync(IReadOnlyCollection<PetitionItemId> items, CancellationToken cancellationToken)
    {
        var reviews = await store.Query<ReviewCase>()
            .Where(r => items.Contains(r.Item) && r.AcceptedOn != null && r.Status != ReviewStatus.Withdrawn)
            .OrderBy(r => r.Round).ThenBy(r => r.Reviewed != null)
            .Select(r => new { r.Item, r.Round, r.Tier, r.ReceivedOn, r.ServedOn, r.BodyCode, r.Hearings })
            .ToListAsync(cancellationToken);
        return reviews.GroupBy(r => r.Item).ToDictionary(
            item => item.Key,
            item => item.Select(r => new ReviewStage(r.Round, Step(r.Tier, r.ServedOn is not null), r.ServedOn ?? r.ReceivedOn, r.BodyCode) { HearingDays = Days(r.Hearings) }).Last());
    }

    // Days of two hearings that overlap are counted once. A record older than hearings has nothing in the column.
    private static int Days(IReadOnlyList<Hearing>? hearings) => (hearings ?? [])
        .SelectMany(h => Enumerable.Range(h.FirstDay.DayNumber, h.LastDay.DayNumber - h.FirstDay.DayNumber + 1)).Distinct().Count();

    // A decision not yet served binds nobody: until then the review is one that was accepted.
    private static ReviewStep Step(ReviewTier tier, bool served) => (tier, served) switch
    {
        (ReviewTier.Review, false) => ReviewStep.ReviewAccepted,
        (ReviewTier.Review, true) => ReviewStep.ReviewServed,
        (ReviewTier.FinalReview, false) => ReviewStep.FinalReviewAccepted,
        _ => ReviewStep.FinalReviewServed,
    };
}
