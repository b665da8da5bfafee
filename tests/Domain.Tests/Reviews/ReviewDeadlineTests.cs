using PetitionGovernance.Domain.Deadlines;
using PetitionGovernance.Domain.Petitions;
using PetitionGovernance.Domain.Reviews;
using PetitionGovernance.Domain.Tests.Petitions;
using PetitionGovernance.Domain.Tests.Shared;

namespace PetitionGovernance.Domain.Tests.Reviews;

public sealed class ReviewDeadlineTests
{
    [Theory]
    [MemberData(nameof(CaseTable.Rows), "Reviews/Cases/applications.csv", MemberType = typeof(CaseTable))]
    [Trait("Covers", "XF2022-A35-P1-S1")]
    [Trait("Covers", "XF2022-A36-P1-S1")]
    public void The_right_to_apply_runs_thirty_days_from_service(
        string description, string article, string tier, string servedOn, string appliedOn, string informed, string justCause, string timeliness, string lastDay, string refusal)
    {
        var final = tier == nameof(ReviewTier.FinalReview);
        var service = servedOn.Length == 0 ? null : new Service(Given.Day(servedOn), ServiceMethod.Post, "回执");
        bool? told = informed.Length == 0 ? null : bool.Parse(informed);
        var matter = final
            ? GivenReview.Matter(reviews: new PastReview(Guid.Empty, ReviewTier.Review, ReviewStatus.Decided, ReviewOutcome.Upheld, GivenReview.County, Given.Day("2025-01-02"), service, told, []))
            : GivenReview.Matter() with { RepliedOn = Given.Day("2025-01-02"), Service = service, RightInformed = told };
        var application = GivenReview.Application(appliedOn, final ? ReviewTier.FinalReview : ReviewTier.Review) with { JustCause = justCause.Length == 0 ? null : justCause };
        ReviewCase? opened = null;

        Action apply = () => opened = ReviewCase.Apply(application, matter, GivenReview.Bodies, Given.On(appliedOn));

        apply.Should().BeAnsweredBy(refusal, $"{description}（{article}）");
        if (refusal.Length > 0) return;
        (opened!.Timeliness.ToString(), opened.AskLastDay).Should().Be((timeliness, Given.DayOrNone(lastDay)), description);
        opened.BodyCode.Should().Be(final ? GivenReview.City : GivenReview.County);
    }

    // Received on 2025-04-03: thirty days end on Saturday 2025-05-03, within the holiday that lasts until the 5th.
    [Theory]
    [InlineData("2025-05-05", Light.DueSoon)]
    [InlineData("2025-05-06", Light.DueSoon)]
    [InlineData("2025-05-07", Light.Overdue)]
    [Trait("Covers", "XF2022-A35-P1-S2")]
    public void A_review_is_decided_within_thirty_days_of_its_receipt(string today, Light light)
    {
        var deadline = GivenReview.Opened("2025-04-03").State.Deadlines.Single();

        (deadline.Code, deadline.NominalDue, deadline.LegalDue).Should().Be((PeriodCode.Review, Given.Day("2025-05-03"), Given.Day("2025-05-06")));
        Lights.Of(deadline.Due, null, Given.Day(today)).Should().Be(light);
    }

    [Theory]
    [InlineData("2025-12-02", Light.DueSoon)]
    [InlineData("2025-12-03", Light.DueSoon)]
    [InlineData("2025-12-04", Light.Overdue)]
    [Trait("Covers", "XF2022-A36-P1-S2")]
    public void A_final_review_is_decided_within_thirty_days_of_its_receipt(string today, Light light)
    {
        var deadline = Final().State.Deadlines.Single();

        (deadline.Code, deadline.LegalDue).Should().Be((PeriodCode.FinalReview, Given.Day("2025-12-03")));
        Lights.Of(deadline.Due, null, Given.Day(today)).Should().Be(light);
    }

    // Seven days of hearing move the last day of the final review by seven, and of the review by none.
    [Theory]
    [InlineData("2025-12-09", Light.DueSoon)]
    [InlineData("2025-12-10", Light.DueSoon)]
    [InlineData("2025-12-11", Light.Overdue)]
    [Trait("Covers", "XF2022-A36-P2-S2")]
    public void The_days_of_a_hearing_are_left_out_of_a_final_review(string today, Light light)
    {
        var heard = Final().Accepted("2025-11-04").Heard("2025-11-10", "2025-11-16");

        var deadline = heard.State.Deadlines.Single();
        deadline.LegalDue.Should().Be(Given.Day("2025-12-10"));
        Lights.Of(deadline.Due, null, Given.Day(today)).Should().Be(light);
        heard.Hearings.Should().ContainSingle(h => h.Conclusion.Length > 0 && h.Participants.Count > 0);
        DeadlineCalculator.Explain(deadline.Request, Given.On(today).Calendar).Days.Count(d => d.Kind is DayKind.Hearing).Should().Be(7);
    }

    [Fact]
    [Trait("Covers", "XF2022-A36-P2-S2")]
    public void The_days_of_a_hearing_count_in_a_review()
    {
        var review = GivenReview.Opened("2025-04-03").Accepted("2025-04-07");
        var before = review.State.Deadlines.Single().LegalDue;

        review.Heard("2025-04-10", "2025-04-16").State.Deadlines.Single().LegalDue.Should().Be(before);
        review.Hearings.Should().ContainSingle();
    }

    private static ReviewCase Final()
    {
        var matter = GivenReview.Matter(reviews: new PastReview(
            Guid.Empty, ReviewTier.Review, ReviewStatus.Decided, ReviewOutcome.Upheld, GivenReview.County, Given.Day("2025-10-20"), new Service(Given.Day("2025-10-21"), ServiceMethod.Post, "回执"), true, []));
        return GivenReview.Opened("2025-11-03", ReviewTier.FinalReview, matter);
    }
}
