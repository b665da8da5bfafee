using System.Collections.Concurrent;
using CsCheck;
using PetitionGovernance.Domain.Deadlines;
using PetitionGovernance.Domain.Identity;
using PetitionGovernance.Domain.Petitions;
using PetitionGovernance.Domain.Reviews;
using PetitionGovernance.Domain.Tests.Petitions;

namespace PetitionGovernance.Domain.Tests.Reviews;

/// <summary>What holds on every way through the three tiers; a failure prints the seed to repeat it with.</summary>
public sealed class ReviewProperties
{
    private const int Walks = 200;

    private static readonly Actor[] Actors =
    [
        GivenReview.Reviewer(GivenReview.County), GivenReview.Reviewer(GivenReview.City, "reviewer-city"), GivenReview.Reviewer(GivenReview.County, "reviewer-2"),
        GivenReview.Reviewer(GivenReview.City, "reviewer"), GivenReview.Reviewer(GivenReview.County, "handler"), Given.Person("Handler@ZJJ"),
    ];

    private static readonly Gen<Step[]> Steps = Gen.Select(
        Gen.Int[0, 99], Gen.Int[0, Actors.Length - 1], Gen.Int[0, 9], Gen.Int[0, 59], (kind, actor, days, variant) => new Step(kind, actor, days, variant)).Array[40];

    [Fact]
    public void No_tier_is_skipped_and_no_decision_has_two_reviews() => Walk(walk =>
    {
        walk.Reviews.GroupBy(r => (r.Round, r.Tier)).Should().NotContain(same => same.Count(r => r.Status != ReviewStatus.Refused && r.Status != ReviewStatus.Withdrawn) > 1);
        walk.Running.Should().HaveCountLessThanOrEqualTo(1);
        foreach (var final in walk.Reviews.Where(r => r.Tier is ReviewTier.FinalReview))
        {
            var review = walk.Reviews.Single(r => r.Id == final.Reviewed);
            (review.Tier, review.Status, review.Round).Should().Be((ReviewTier.Review, ReviewStatus.Decided, final.Round));
            review.Outcome.Should().NotBe(ReviewOutcome.Revoked, "what was revoked is handled again");
        }
    });

    [Fact]
    public void Only_the_body_above_decides_and_nobody_decides_twice() => Walk(walk =>
    {
        foreach (var review in walk.Reviews)
        {
            (review.AttackedOrgCode, review.BodyCode).Should().Be(
                review.Tier is ReviewTier.Review ? (Given.Bureau, GivenReview.County) : (GivenReview.County, GivenReview.City));
            review.Reviewers.Should().NotContain(name => !Actors.Any(a => a.Name == name && a.UnitCode == review.BodyCode));
            review.Reviewers.Should().NotIntersectWith(review.Involved);
        }
    });

    [Fact]
    public void The_item_knows_whether_it_is_under_review_and_is_not_concluded_meanwhile() => Walk(walk =>
    {
        walk.Item.HasOpenReview.Should().Be(walk.Running.Count > 0);
        if (walk.Running.Exists(r => r.Status is ReviewStatus.Accepted)) walk.Item.Status.Should().NotBe(PetitionStatus.Concluded);
        if (walk.Item.Rounds[^1].Review is { IsFinal: true }) walk.Apply(ReviewTier.FinalReview, 2, new DateOnly(2026, 12, 1))!.Code.Should().Be(ReviewRefusals.FinalIsTheEnd.Code);
        walk.Reviews.Where(r => r.Outcome is ReviewOutcome.Revoked).Should().NotContain(r => r.Round >= walk.Item.Rounds.Count, "a revoked opinion is handled in another round");
    });

    [Fact]
    public void What_is_listed_succeeds_and_what_is_not_is_refused_for_the_reason_listed_and_changes_nothing() => Walk(_ => { }, (walk, review, act, now, variant) =>
    {
        var listed = act.MayNot(review.State, now.Actor);
        var before = (ReviewWalk.Snapshot(review), Acts.Snapshot(walk.Item));

        var refused = walk.Act(review, act.Code, now, variant);

        (refused?.Code).Should().Be(listed?.Code, $"{act.Code} of {review.Status} by {now.Actor.Name}");
        if (listed is not null) (ReviewWalk.Snapshot(review), Acts.Snapshot(walk.Item)).Should().Be(before);
    });

    [Fact]
    public void The_walks_get_everywhere()
    {
        var reached = new ConcurrentDictionary<(ReviewTier, ReviewStatus, ReviewOutcome?), int>();
        var everywhere = 2 * (4 + Enum.GetValues<ReviewOutcome>().Length);

        // A walk is random: more are taken until all is seen, and it is a failure when many do not get there.
        for (var taken = 0; taken < 20 && reached.Count < everywhere; taken++)
        {
            Walk(walk =>
            {
                foreach (var review in walk.Reviews) reached.AddOrUpdate((review.Tier, review.Status, review.Outcome), 1, (_, n) => n + 1);
            });
        }

        reached.Keys.Should().HaveCount(everywhere, "every status, and every outcome of a decision, in both tiers");
    }

    private static void Walk(Action<ReviewWalk> holds, Action<ReviewWalk, ReviewCase, ReviewAct, Occasion, int>? act = null) => Steps.Sample(
        steps =>
        {
            var walk = new ReviewWalk();
            var today = Given.Day(Given.Closed);
            foreach (var step in steps)
            {
                today = today.AddDays(step.Days);
                if (step.Kind < 25) walk.Apply(step.Kind % 2 == 0 ? ReviewTier.Review : ReviewTier.FinalReview, step.Variant, today);
                else if (step.Kind >= 80) walk.Handle(step.Variant, today);
                else if (walk.Reviews.Count > 0) Act(walk, step, today, act);
                holds(walk);
            }
        },
        iter: Walks);

    // Mostly what is lawful for that person and leads on, or a walk would seldom get beyond the application.
    private static void Act(ReviewWalk walk, Step step, DateOnly today, Action<ReviewWalk, ReviewCase, ReviewAct, Occasion, int>? act)
    {
        var review = walk.Reviews[step.Variant % 4 == 3 ? step.Variant % walk.Reviews.Count : ^1];
        var now = Given.On(today, step.Kind < 65 ? Actors.First(a => a.UnitCode == review.BodyCode) : Actors[step.Actor]);
        var lawful = ReviewActs.All.Where(a => (step.Variant % 4 == 0 || (a != ReviewActs.Refuse && a != ReviewActs.Withdraw)) && a.MayNot(review.State, now.Actor) is null).ToList();
        var chosen = lawful.Count > 0 && step.Kind < 70 ? lawful[step.Kind % lawful.Count] : ReviewActs.All[step.Kind % ReviewActs.All.Count];
        if (act is null) walk.Act(review, chosen.Code, now, step.Variant);
        else act(walk, review, chosen, now, step.Variant);
    }

    private sealed record Step(int Kind, int Actor, int Days, int Variant);
}
