using PetitionGovernance.Domain.Deadlines;
using PetitionGovernance.Domain.Petitions;

namespace PetitionGovernance.Domain.Tests.Petitions;

/// <summary>A23: who must be told, what paper it is, and who need not.</summary>
public sealed class NotificationTests
{
    [Theory]
    [InlineData("张三", "13900001234", null, true)]
    [InlineData("张三", null, "示范县一号路1号", true)]
    [InlineData("张三", null, null, false)]
    [InlineData("张三", " ", "", false)]
    [InlineData(null, "13900001234", "示范县一号路1号", false)]
    [InlineData(" ", null, "示范县一号路1号", false)]
    public void Who_has_no_clear_name_or_address_need_not_be_told(string? name, string? phone, string? address, bool due)
    {
        var item = Given.Registered(Given.Registration() with { Petitioners = [Given.Citizen(name, phone, address)] }).Screened().Routed();

        item.CanBeNotified.Should().Be(due);
        PetitionActs.Notify.IsDue(item.State).Should().Be(due);
    }

    [Fact]
    public void One_clear_address_among_many_petitioners_is_enough() => Given.Registered(Given.Registration() with
    {
        Petitioners = [Given.Citizen(null, null, null), Given.Citizen("李四")],
    }).CanBeNotified.Should().BeTrue();

    [Fact]
    public void An_anonymous_item_need_not_be_told_but_is_routed_and_handled()
    {
        var item = Given.Anonymous().Screened().Routed();
        PetitionActs.Notify.IsDue(item.State).Should().BeFalse();

        item.Accepted();

        item.Deadline(PeriodCode.NotifyAfterTransfer).LapsedOn.Should().Be(Given.Day(Given.Accepted));
        item.NextDueOn.Should().Be(new DateOnly(2025, 5, 9), "only the handling is left to do");
    }

    [Fact]
    public void An_anonymous_item_refused_by_another_body_leaves_no_notice_owing()
    {
        var item = Given.Anonymous(Given.Bureau).Screened(disposition: Disposition.NotAccept).Routed(to: null);

        item.NextDueOn.Should().BeNull();
    }

    [Fact]
    public void Whoever_can_be_told_still_must_be_after_acceptance_and_after_the_reply()
    {
        Stages.Item("Accepted").State.Running(PeriodCode.NotifyAfterTransfer).Should().NotBeNull();
        var item = Stages.Item("Replied").Notified(Given.Replied);

        item.LightOf(PeriodCode.NotifyAfterTransfer, Given.Replied).Should().Be(Light.Missed);
    }

    [Fact]
    public void What_was_never_told_stays_overdue_on_a_concluded_item_but_nobodys_next_duty()
    {
        var item = Stages.Item("Concluded");

        item.LightOf(PeriodCode.NotifyAfterTransfer, Given.Lapsed).Should().Be(Light.Overdue);
        item.NextDueOn.Should().BeNull();
    }

    [Theory]
    [InlineData("Routed", PaperKind.AcceptanceNotice)]
    [InlineData("Accepted", PaperKind.AcceptanceNotice)]
    [InlineData("ScreenedToAccept", PaperKind.AcceptanceNotice)]
    [InlineData("NotAccepted", PaperKind.NonAcceptanceNotice)]
    [InlineData("NoLongerAccepted", PaperKind.NoLongerAcceptanceNotice)]
    [InlineData("Guided", PaperKind.GuidanceNotice)]
    [InlineData("Redirected", PaperKind.SpecialNotice)]
    [InlineData("ReferredToDiscipline", PaperKind.SpecialNotice)]
    [InlineData("AcceptedAccusation", PaperKind.SpecialNotice)]
    [Trait("Covers", "XF2022-A23-P1-S1")]
    [Trait("Covers", "XF2022-A23-P4")]
    public void The_notice_fits_what_became_of_the_item(string stage, PaperKind paper)
    {
        var item = Stages.Item(stage);

        item.Notified(Given.Accepted);

        item.Papers[^1].Should().Be(new IssuedPaper(paper, "告〔2025〕1号", Given.Day(Given.Accepted), ServiceMethod.Post));
    }

    [Fact]
    public void Another_body_that_passes_an_accusation_on_can_meet_its_duty_to_notify()
    {
        var item = Given.Accusation(accused: Given.OtherBureau, receiver: Given.Bureau).Screened(disposition: Disposition.ForwardToDiscipline).Routed(to: Given.Discipline);
        item.NextDueOn.Should().Be(new DateOnly(2025, 3, 18));

        item.Notified();

        item.Deadline(PeriodCode.Notify).MetOn.Should().Be(Given.Day(Given.Routed));
        item.NextDueOn.Should().BeNull();
    }

    [Fact]
    [Trait("Covers", "XF2022-A23-P1-S2")]
    public void Another_body_that_passes_an_item_to_one_below_it_tells_the_petitioner_where_it_went()
    {
        var item = Given.Registered(Given.Registration(receiver: Given.Bureau)).Screened().Routed(to: Given.OtherBureau);

        item.Papers.Should().ContainSingle(p => p.Kind == PaperKind.WhereaboutsNotice).Which.GoneToOrgCode.Should().Be(Given.OtherBureau);
        Stages.Item("Routed").Papers.Should().NotContain(p => p.Kind == PaperKind.WhereaboutsNotice, "the petition office owes no such notice");
        Given.Anonymous(Given.Bureau).Screened().Routed(to: Given.OtherBureau).Papers.Should().NotContain(p => p.Kind == PaperKind.WhereaboutsNotice, "nobody can be told");
    }

    [Fact]
    public void Acceptance_shows_its_last_day_whichever_way_the_item_came()
    {
        foreach (var stage in new[] { "ScreenedToAccept", "Routed" })
        {
            var state = Stages.Item(stage).State;
            PetitionActs.Accept.Period.Select(state.Running).Should().Contain(running => running != null, stage);
        }
    }
}
