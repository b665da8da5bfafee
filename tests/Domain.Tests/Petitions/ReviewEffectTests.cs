using PetitionGovernance.Domain.Deadlines;
using PetitionGovernance.Domain.Petitions;
using PetitionGovernance.Domain.Tests.Shared;

namespace PetitionGovernance.Domain.Tests.Petitions;

public sealed class ReviewEffectTests
{
    private const string Applied = "2025-05-09";
    private const string Decided = "2025-05-20";

    private static PetitionItem Closed => Stages.Item("ServedClosed");

    [Theory]
    [InlineData("2025-05-12", false, "the last day itself, a Monday the period rolled over to")]
    [InlineData("2025-05-13", true, "the day after")]
    public void The_right_to_a_review_that_nobody_used_lapses_the_day_after_its_last_day(string today, bool lapses, string because) =>
        Closed.ConcludeIfLapsed(Given.On(today)).Should().Be(lapses, because);

    // Served on 2025-05-23: thirty days end on Sunday 2025-06-22.
    [Theory]
    [InlineData("2025-06-22", false, "the nominal last day, a Sunday")]
    [InlineData("2025-06-23", false, "the day it rolled over to")]
    [InlineData("2025-06-24", true, "the day after")]
    public void The_right_to_a_final_review_lapses_the_day_after_its_last_day(string today, bool lapses, string because) =>
        Closed.ReviewOpened(Applied).Upheld(Decided).ReviewServed("2025-05-23").ConcludeIfLapsed(Given.On(today)).Should().Be(lapses, because);

    [Fact]
    public void What_is_under_review_or_was_not_served_is_never_concluded()
    {
        const string muchLater = "2027-01-05";

        Stages.Item("Closed").ConcludeIfLapsed(Given.On(muchLater)).Should().BeFalse("without proof of service the period has not begun");
        Closed.ReviewOpened(Applied).ConcludeIfLapsed(Given.On(muchLater)).Should().BeFalse("the review is running");
        Stages.Item("Closed").ReviewOpened(Applied).Served(Applied).ConcludeIfLapsed(Given.On(muchLater)).Should().BeFalse("served while the review is running");
        Closed.ReviewOpened(Applied).Upheld(Decided).ConcludeIfLapsed(Given.On(muchLater)).Should().BeFalse("the opinion on the review was not served");
        Closed.ReviewOpened(Applied).Upheld(Decided).ReviewServed(Decided).ReviewOpened("2025-06-03").ConcludeIfLapsed(Given.On(muchLater)).Should().BeFalse("the final review is running");
    }

    [Fact]
    public void An_application_refused_or_withdrawn_leaves_the_item_and_its_period_as_they_were()
    {
        var item = Closed.ReviewOpened(Applied);
        item.Deadline(PeriodCode.ReviewAsk).MetOn.Should().Be(Given.Day(Applied));

        item.ReviewEnded(Decided);

        item.State.Should().BeEquivalentTo(Closed.State);
        item.ConcludeIfLapsed(Given.On("2025-05-21")).Should().BeTrue("its last day was 2025-05-12");
    }

    [Fact]
    public void A_reply_served_only_while_it_was_under_review_has_its_period_when_that_has_come_to_nothing()
    {
        var item = Stages.Item("Closed").ReviewOpened(Applied).Served("2025-05-12");
        item.State.Deadlines.Should().NotContain(d => d.Code == PeriodCode.ReviewAsk);

        item.ReviewEnded(Decided);

        item.Deadline(PeriodCode.ReviewAsk).StartOn.Should().Be(Given.Day("2025-05-12"));
    }

    [Fact]
    public void A_revoked_reply_goes_back_for_another_round_with_what_is_to_be_done()
    {
        var item = Closed.ReviewOpened(Applied).Revoked(Decided);

        (item.Status, item.SubstantiveStatus, item.Rounds.Count, item.ResponsibleOrgCode).Should().Be((PetitionStatus.Accepted, SubstantiveStatus.Unresolved, 2, Given.Bureau));
        item.Deadline(PeriodCode.Handle).StartOn.Should().Be(Given.Day(Decided));
        item.Notes.Should().ContainSingle(n => n.Kind == "review" && n.Text == "查清水压不足的原因");
        item.Rounds[0].Claims.Should().OnlyContain(c => c.Answer != null, "the first round stays as it was");
        item.Claims.Should().OnlyContain(c => c.Answer == null);
    }

    [Fact]
    public void A_changed_claim_shows_the_new_opinion_and_the_item_is_closed_anew()
    {
        var item = Closed.ReviewOpened(Applied).Revised(Decided);

        (item.Status, item.SubstantiveStatus, item.ClosedOn).Should().Be((PetitionStatus.Replied, SubstantiveStatus.Unresolved, null));
        item.Claims[0].Answer.Should().NotBeNull("the original answer is kept");
        (item.Claims[0].Revised!.ByOrgCode, item.Claims[0].Result).Should().Be((ItemReviews.CountyBody, SubstantiveStatus.Unresolved));
        (item.Claims[1].Revised, item.Claims[1].Result).Should().Be((null, SubstantiveStatus.Resolved));

        item.Closed(on: "2025-05-22");
        item.Status.Should().Be(PetitionStatus.Closed);
    }

    [Fact]
    public void The_final_review_ends_the_procedure_once_it_is_served_and_the_item_closed()
    {
        static PetitionItem Finally() => Closed.ReviewOpened(Applied).Upheld(Decided).ReviewServed(Decided).ReviewOpened("2025-06-03");

        var upheld = Finally().Upheld("2025-06-20", final: true);
        upheld.Status.Should().Be(PetitionStatus.Closed, "a decision that was not served binds nobody");
        upheld.ReviewServed("2025-06-23", final: true).Status.Should().Be(PetitionStatus.Concluded);

        var changed = Finally().Revised("2025-06-20", final: true).ReviewServed("2025-06-23", final: true);
        changed.Status.Should().Be(PetitionStatus.Replied, "what was changed has still to be carried out");
        changed.Closed(on: "2025-06-30").Status.Should().Be(PetitionStatus.Concluded);
    }

    [Fact]
    public void An_opinion_overtaken_by_the_final_review_or_another_round_starts_and_ends_nothing()
    {
        var final = Closed.ReviewOpened(Applied).Upheld(Decided).ReviewOpened("2025-05-21").Upheld("2025-06-20", final: true);
        final.ReviewServed("2025-06-23").Rounds[^1].Review!.ServedOn.Should().BeNull("it is the review that was served, late");
        final.State.Deadlines.Should().NotContain(d => d.Code == PeriodCode.FinalAsk);

        var redone = Closed.ReviewOpened(Applied).Upheld(Decided).Redone(on: "2025-05-21");
        redone.ServeReview(round: 1, isFinal: false, Given.Day("2025-05-22"), Given.On("2025-05-22"));
        redone.Rounds[0].Review!.ServedOn.Should().BeNull();
    }

    [Fact]
    public void A_late_application_with_just_cause_takes_a_concluded_item_up_again()
    {
        var item = Closed.Concluded().ReviewOpened("2025-06-03");
        item.Status.Should().Be(PetitionStatus.Concluded, "whether there is just cause is not yet found");

        item.ResumeForReview(Given.Day("2025-06-03"), Given.Day("2025-06-09"));
        item.Status.Should().Be(PetitionStatus.Closed);

        item.ReviewEnded("2025-06-10").ConcludeIfLapsed(Given.On("2025-06-10")).Should().BeTrue("withdrawn: nothing keeps it open any more");
    }

    [Fact]
    public void While_the_review_is_running_nothing_overtakes_it()
    {
        var item = Stages.Item("Served").ReviewOpened(Given.Served);

        Action redo = () => item.Redone(on: "2025-04-20");
        Action withdraw = () => item.Withdrawn(on: "2025-04-20");
        Action second = () => item.ReviewOpened("2025-04-20");

        redo.Should().BeRefusedAs(PetitionRefusals.UnderReview);
        withdraw.Should().BeRefusedAs(PetitionRefusals.UnderReview);
        second.Should().BeRefusedAs(PetitionRefusals.UnderReview);
    }
}
