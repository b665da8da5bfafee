using PetitionGovernance.Domain.Petitions;

namespace PetitionGovernance.Domain.Tests.Petitions;

/// <summary>What a review does to the item, as its module tells it, chained.</summary>
internal static class ItemReviews
{
    public const string CountyBody = "FCW";
    public const string CityBody = "SFH";

    public static PetitionItem ReviewOpened(this PetitionItem item, string on)
    {
        item.OpenReview(Given.Day(on));
        return item;
    }

    public static PetitionItem ReviewEnded(this PetitionItem item, string on)
    {
        item.EndReview(Given.Day(on), Given.On(on));
        return item;
    }

    public static PetitionItem Upheld(this PetitionItem item, string on, bool final = false)
    {
        item.TakeReview(new RoundReview(final, final ? CityBody : CountyBody, Given.Day(on)), new Dictionary<int, RevisedOpinion>());
        return item;
    }

    public static PetitionItem Revised(this PetitionItem item, string on, bool final = false, int claim = 1)
    {
        item.TakeReview(new RoundReview(final, CountyBody, Given.Day(on)), Revision(claim, Given.Day(on)));
        return item;
    }

    public static PetitionItem Revoked(this PetitionItem item, string on)
    {
        item.RevokeReply("查清水压不足的原因", Given.Day(on), Given.On(on));
        return item;
    }

    public static PetitionItem ReviewServed(this PetitionItem item, string on, bool final = false)
    {
        item.ServeReview(item.Rounds.Count, final, Given.Day(on), Given.On(on));
        return item;
    }

    /// <summary>One lawful thing a review may do next, if there is one; every fifth goes on through both tiers.</summary>
    public static void Advance(PetitionItem item, int variant, DateOnly today)
    {
        for (var steps = variant % 5 == 0 ? 6 : 1; steps > 0; steps--) Once(item, variant, today);
    }

    private static void Once(PetitionItem item, int variant, DateOnly today)
    {
        var now = Given.On(today);
        var review = item.Rounds is [.., { } round] ? round.Review : null;
        if (item.HasOpenReview)
        {
            var opinion = new RoundReview(review is not null, CountyBody, today);
            if (variant % 8 == 0) item.EndReview(today, now);
            else if (variant % 8 == 1) item.RevokeReply("标戊要求", today, now);
            else item.TakeReview(opinion, variant % 4 == 2 ? Revision(1, today) : new Dictionary<int, RevisedOpinion>());
        }
        else if (review is { ServedOn: null })
        {
            item.ServeReview(item.Rounds.Count, review.IsFinal, today, now);
        }
        else if (item.State.IsOrdinaryProcedure && item.RepliedOn is not null && item.Status is not PetitionStatus.Withdrawn && review is not { IsFinal: true })
        {
            item.OpenReview(today);
            item.ResumeForReview(today, today);
        }
    }

    private static Dictionary<int, RevisedOpinion> Revision(int claim, DateOnly on) =>
        new() { [claim] = new RevisedOpinion(CountyBody, on, "标戊变更后的意见", "标戊事实", "标戊依据") };
}
