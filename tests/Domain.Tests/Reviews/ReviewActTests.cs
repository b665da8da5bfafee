using PetitionGovernance.Domain.Petitions;
using PetitionGovernance.Domain.Reviews;
using PetitionGovernance.Domain.Tests.Petitions;
using PetitionGovernance.Domain.Tests.Shared;

namespace PetitionGovernance.Domain.Tests.Reviews;

/// <summary>Every status × every act, every body and role; what is listed is what is enforced.</summary>
public sealed class ReviewActTests
{
    private const string Table = "Reviews/Cases/transitions.csv";
    private const string Today = "2025-04-14";

    public static IEnumerable<object[]> StatusesAndActs =>
        from row in CaseTable.Rows(Table)
        from status in Enum.GetValues<ReviewStatus>()
        select new[] { row[0], row[1], row[2], status.ToString(), row[3 + (int)status] };

    [Theory]
    [MemberData(nameof(StatusesAndActs))]
    public void An_act_is_listed_and_allowed_or_refused_by_the_state(string description, string article, string act, string status, string refusal)
    {
        var review = In(status);
        var because = $"{description}（{article}）：{status} → {act}";
        var before = ReviewWalk.Snapshot(review);

        var listed = ReviewWalk.Of(act).MayNot(review.State, GivenReview.Reviewer(GivenReview.County));
        var perform = () => ReviewWalk.Perform(act, review, Given.On(Today, GivenReview.Reviewer(GivenReview.County)));

        (listed?.Code ?? "").Should().Be(refusal, because);
        perform.Should().BeAnsweredBy(refusal, because);
        if (refusal.Length > 0) ReviewWalk.Snapshot(review).Should().Be(before, "what is refused changes nothing");
    }

    [Theory]
    [MemberData(nameof(CaseTable.Rows), "Reviews/Cases/actors.csv", MemberType = typeof(CaseTable))]
    public void Only_the_body_above_acts_and_nobody_who_took_part_before(string description, string article, string act, string actor, string refusal)
    {
        var parts = actor.Split('@');
        var who = Enum.TryParse<Domain.Identity.Role>(parts[0], out var role) ? Given.Person($"{role}@{parts[1]}") : GivenReview.Reviewer(parts[1], parts[0]);
        var review = In(act is "decision" or "hearing" ? nameof(ReviewStatus.Accepted) : act is "service" ? nameof(ReviewStatus.Decided) : nameof(ReviewStatus.Applied));

        var perform = () => ReviewWalk.Perform(act, review, Given.On(Today, who));

        perform.Should().BeAnsweredBy(refusal, $"{description}（{article}）");
    }

    [Theory]
    [MemberData(nameof(CaseTable.Rows), "Reviews/Cases/decisions.csv", MemberType = typeof(CaseTable))]
    public void A_decision_rules_on_every_claim_with_reasons_and_basis(
        string description, string article, string outcome, string rulings, string ground, string instruction, string refusal)
    {
        var review = In(nameof(ReviewStatus.Accepted));
        var decision = new ReviewDecision(
            Enum.Parse<ReviewOutcome>(outcome), [.. rulings.Split(';', StringSplitOptions.RemoveEmptyEntries).Select(Ruling)],
            ground.Length == 0 ? null : Enum.Parse<RevocationGround>(ground), instruction.Length == 0 ? null : instruction, Given.Day(Today), null);

        var decide = () => review.Decide(decision, Given.On(Today));

        decide.Should().BeAnsweredBy(refusal, $"{description}（{article}）");
        review.Status.Should().Be(refusal.Length == 0 ? ReviewStatus.Decided : ReviewStatus.Accepted);
    }

    [Fact]
    public void Every_act_has_its_row_and_every_status_its_column()
    {
        File.ReadLines(Path.Combine(AppContext.BaseDirectory, Table)).First().TrimEnd().Split(',')[3..].Should().Equal(Enum.GetNames<ReviewStatus>());
        CaseTable.Rows(Table).Select(row => row[2]).Should().BeEquivalentTo(ReviewActs.All.Select(act => act.Code));
    }

    private static ClaimRuling Ruling(string text)
    {
        var parts = text.Split(':');
        return new(int.Parse(parts[0], System.Globalization.CultureInfo.InvariantCulture), Enum.Parse<ReviewOutcome>(parts[1]), parts[2], parts[3], parts[4]);
    }

    private static ReviewCase In(string status)
    {
        var review = GivenReview.Opened();
        if (status is nameof(ReviewStatus.Refused)) review.Refuse("没有写明不服的事项", ["XF2022-A35-P1-S1"], Given.Day("2025-04-11"), null, Given.On("2025-04-11"));
        if (status is nameof(ReviewStatus.Withdrawn)) review.Withdraw("和解", Given.Day("2025-04-11"), Given.On("2025-04-11"));
        if (status is nameof(ReviewStatus.Accepted) or nameof(ReviewStatus.Decided)) review.Accepted("2025-04-11");
        return status is nameof(ReviewStatus.Decided) ? review.DecidedAs("2025-04-12") : review;
    }
}
