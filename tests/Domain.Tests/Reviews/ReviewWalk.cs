using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using PetitionGovernance.Domain.Deadlines;
using PetitionGovernance.Domain.Petitions;
using PetitionGovernance.Domain.Reviews;
using PetitionGovernance.Domain.Shared;
using PetitionGovernance.Domain.Tests.Petitions;

namespace PetitionGovernance.Domain.Tests.Reviews;

/// <summary>One item and all reviews of it, on their way together as the policies lead them.</summary>
internal sealed class ReviewWalk
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Converters = { new JsonStringEnumConverter() } };

    public PetitionItem Item { get; } = Stages.Item("ServedClosed");

    public List<ReviewCase> Reviews { get; } = [];

    public List<ReviewCase> Running => Reviews.FindAll(r => r.Status is ReviewStatus.Applied or ReviewStatus.Accepted);

    public static ReviewAct Of(string code) => ReviewActs.All.Single(act => act.Code == code);

    public static string Snapshot(ReviewCase review) => JsonSerializer.Serialize(review, Readable);

    /// <summary>Performs an act with arguments that are lawful for the case as it stands.</summary>
    public static void Perform(string code, ReviewCase review, Occasion now, int variant = 0)
    {
        var (today, finding) = (now.Today, new TimelinessFinding(true, "住院", now.Actor.Name, now.Today));
        switch (code)
        {
            case "acceptance": review.Accept(today, finding, now); break;
            case "refusal": review.Refuse("没有写明不服的事项", ["XF2022-A35-P1-S1"], today, finding, now); break;
            case "hearing": review.HoldHearing(Acts.HearingOn(today, today), now); break;
            case "decision": review.Decide(GivenReview.Decision(review, today, (ReviewOutcome)(variant % 3)), now); break;
            case "service": review.Serve(new Service(today, ServiceMethod.Post, "回执"), now); break;
            case "publication": review.Publish(new Publication("经听证，责令公布账目。", today, now.Actor.Name), ["标甲某"], now); break;
            case "withdrawal": review.Withdraw("和解", today, now); break;
            default: throw new ArgumentException($"Say here how to perform {code}.", nameof(code));
        }
    }

    /// <returns>Why not, or null when it was opened.</returns>
    public Refusal? Apply(ReviewTier tier, int variant, DateOnly today)
    {
        var application = GivenReview.Application(today.ToString("yyyy-MM-dd"), tier) with
        {
            Id = new Guid(Reviews.Count + 1, 0, 0, new byte[8]),
            BodyCode = (variant % 8) switch { 0 => GivenReview.County, 1 => GivenReview.City, _ => null },
            JustCause = variant % 5 == 0 ? null : "住院",
        };
        ReviewCase? opened = null;
        var refusal = Try(() => opened = ReviewCase.Apply(application, Matter(), GivenReview.Bodies, Given.On(today)));
        if (opened is null) return refusal;
        Reviews.Add(opened);
        Item.OpenReview(today);
        return null;
    }

    /// <returns>Why not, or null when it was done and the item has followed.</returns>
    public Refusal? Act(ReviewCase review, string code, Occasion now, int variant)
    {
        if (Try(() => Perform(code, review, now, variant)) is { } refusal) return refusal;
        var final = review.Tier is ReviewTier.FinalReview;
        if (code is "acceptance") Item.ResumeForReview(review.AppliedOn, now.Today);
        if (code is "refusal" or "withdrawal") Item.EndReview(now.Today, now);
        if (code is "decision" && review.Outcome is ReviewOutcome.Revoked) Item.RevokeReply(review.Instruction!, now.Today, now);
        if (code is "decision" && review.Outcome is not ReviewOutcome.Revoked) Item.TakeReview(new RoundReview(final, review.BodyCode, now.Today), Revised(review));
        if (code is "service" && review.Outcome is not ReviewOutcome.Revoked) Item.ServeReview(review.Round, final, now.Today, now);
        return null;
    }

    /// <summary>What the handling body and the hourly job would do.</summary>
    public void Handle(int variant, DateOnly today)
    {
        var now = Given.On(today);
        if (Item.Status is PetitionStatus.Accepted) Item.Reply(Acts.AnswerTo(Item, today) with { Service = variant % 3 == 0 ? null : new Service(today, ServiceMethod.Post, "回执") }, now);
        else if (Item.Status is PetitionStatus.Replied) Item.Close(Acts.SettlementOf(Item, today, SubstantiveStatus.Resolved), now);
        else if (variant % 8 == 0 && PetitionActs.Redo.MayNot(Item.State, Given.Anybody, today) is null) Item.ReturnForRedo("重办", today, now);
        else Item.ConcludeIfLapsed(now);
    }

    private static Refusal? Try(Action act)
    {
        try
        {
            act();
            return null;
        }
        catch (RefusedException refused)
        {
            return refused.Refusal;
        }
    }

    private static Dictionary<int, RevisedOpinion> Revised(ReviewCase review) => review.Rulings.Where(r => r.Outcome is ReviewOutcome.Changed)
        .ToDictionary(r => r.Ordinal, r => new RevisedOpinion(review.BodyCode, review.DecidedOn!.Value, r.Opinion!, r.Reasons!, r.LegalBasis!));

    private ReviewedMatter Matter() => GivenReview.Matter() with
    {
        IsOrdinaryProcedure = Item.State.IsOrdinaryProcedure,
        Round = Item.Rounds.Count,
        RepliedOn = Item.RepliedOn,
        RightInformed = Item.RightInformed,
        Service = Item.Rounds[^1].Service,
        Claims = [.. Item.Claims.Select(c => c.Ordinal)],
        Reviews = [.. Reviews.Where(r => r.Round == Item.Rounds.Count).Select(GivenReview.Past)],
    };
}
