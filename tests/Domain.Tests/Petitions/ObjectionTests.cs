using PetitionGovernance.Domain.Deadlines;
using PetitionGovernance.Domain.Petitions;
using PetitionGovernance.Domain.Tests.Shared;

namespace PetitionGovernance.Domain.Tests.Petitions;

public sealed class ObjectionTests
{
    [Theory]
    [MemberData(nameof(CaseTable.Rows), "Petitions/Cases/objection-days.csv", MemberType = typeof(CaseTable))]
    [Trait("Covers", "XF2022-A23-P3-S2")]
    public void An_objection_has_five_working_days(string description, string article, string routedOn, string objectedOn, string recordedOn, string refusal)
    {
        var item = Given.Registered(Given.Registration(routedOn)).Screened(routedOn).Routed(routedOn);
        var before = Acts.Snapshot(item);

        var act = () => item.RaiseObjection(new Objection(Given.Bureau, Given.Day(objectedOn), "不属于本机关职权", null), Given.On(recordedOn));

        act.Should().BeAnsweredBy(refusal, $"{description}（{article}）");
        if (refusal.Length > 0) Acts.Snapshot(item).Should().Be(before, description);
    }

    [Theory]
    [InlineData("2025-03-12", "")]
    [InlineData("2025-03-13", "petition.objection-too-late")]
    public void A_second_objection_has_no_more_days_than_the_first(string on, string refusal)
    {
        var item = Stages.Item("ObjectionRejected");

        var again = () => { item.Objected(on); };

        again.Should().BeAnsweredBy(refusal, on);
        (Acts.Of("objection").MayNot(item.State, Given.Anybody, Given.Day(on))?.Code ?? "").Should().Be(refusal.Length > 0 ? refusal : "petition.objection-pending");
    }

    [Fact]
    public void An_objection_upheld_brings_the_item_back_and_ends_what_ran_for_the_body()
    {
        var item = Given.Registered().Screened(disposition: Disposition.Assign).Routed().Notified().Objected().Decided(upheld: true);

        (item.Status, item.ResponsibleOrgCode, item.DisposedOn, item.NotifiedOn).Should().Be((PetitionStatus.Screened, null, null, null));
        item.Deadline(PeriodCode.Assign).LapsedOn.Should().Be(Given.Day(Given.Decided));
        item.Deadline(PeriodCode.Object).MetOn.Should().Be(Given.Day(Given.Objected));
        item.NextDueOn.Should().Be(new DateOnly(2025, 3, 24), "the office has its fifteen days anew");
    }

    [Theory]
    [InlineData("2025-03-21", Light.Met)]
    [InlineData("2025-03-24", Light.Met)]
    [InlineData("2025-03-25", Light.Missed)]
    public void The_petition_office_has_fifteen_days_anew_from_the_day_the_objection_was_upheld(string routedOn, Light light)
    {
        var item = Stages.Item("ObjectionUpheld").Routed(routedOn, Given.OtherBureau);

        item.LightOf(PeriodCode.DisposeAgain, routedOn).Should().Be(light, "the 22nd and 23rd are a weekend");
        item.Deadline(PeriodCode.Dispose).MetOn.Should().Be(Given.Day(Given.Routed), "the first disposal stays met");
    }

    [Theory]
    [InlineData("2025-03-24", Light.DueSoon)]
    [InlineData("2025-03-25", Light.Overdue)]
    public void What_is_not_routed_again_turns_overdue(string today, Light light) =>
        Stages.Item("ObjectionUpheld").LightOf(PeriodCode.DisposeAgain, today).Should().Be(light);

    [Fact]
    public void The_office_may_also_accept_the_returned_item_itself_within_the_new_days()
    {
        var item = Stages.Item("ObjectionUpheld").Screened("2025-03-10", Disposition.Accept).Accepted("2025-03-24");

        item.Deadline(PeriodCode.DisposeAgain).MetOn.Should().Be(new DateOnly(2025, 3, 24));
    }

    [Fact]
    public void Another_body_whose_petitioner_was_already_told_must_tell_him_anew()
    {
        var upheld = Department().Notified().Objected().Decided(upheld: true);
        var untold = Department().Objected().Decided(upheld: true);

        upheld.State.Running(PeriodCode.Notify)!.StartOn.Should().Be(Given.Day(Given.Decided));
        untold.State.Running(PeriodCode.Notify)!.StartOn.Should().Be(Given.Day(Given.Received), "it runs on");
        upheld.State.Running(PeriodCode.DisposeAgain).Should().BeNull("A22 ¶1 binds petition offices only");

        static PetitionItem Department() => Given.Registered(Given.Registration(receiver: Given.Bureau)).Screened().Routed(to: Given.OtherBureau);
    }

    [Fact]
    public void An_unmet_notification_lapses_when_the_objection_is_upheld() =>
        Stages.Item("ObjectionUpheld").Deadline(PeriodCode.NotifyAfterTransfer).LapsedOn.Should().Be(Given.Day(Given.Decided));

    [Fact]
    public void Routing_again_starts_the_periods_again_for_the_new_body()
    {
        var item = Stages.Item("ObjectionUpheld").Routed(Given.Accepted, Given.OtherBureau);

        item.ResponsibleOrgCode.Should().Be(Given.OtherBureau);
        item.State.Running(PeriodCode.NotifyAfterTransfer)!.LegalDue.Should().Be(new DateOnly(2025, 3, 25));
        item.State.Running(PeriodCode.Object)!.LegalDue.Should().Be(new DateOnly(2025, 3, 17));
        item.State.Deadlines.Count(d => d.Code is PeriodCode.NotifyAfterTransfer).Should().Be(2, "what ran before is kept");
    }

    [Fact]
    public void The_new_body_may_object_too()
    {
        var item = Stages.Item("ObjectionUpheld").Routed(Given.Accepted, Given.OtherBureau).Objected("2025-03-17");

        item.Objections.Select(o => (o.OrgCode, o.Upheld)).Should().Equal((Given.Bureau, true), (Given.OtherBureau, null));
    }

    [Fact]
    public void An_objection_rejected_leaves_the_body_and_its_periods_as_they_were()
    {
        var item = Stages.Item("ObjectionRejected");

        (item.Status, item.ResponsibleOrgCode, item.HasOpenObjection).Should().Be((PetitionStatus.Routed, Given.Bureau, false));
        item.State.Running(PeriodCode.NotifyAfterTransfer)!.LegalDue.Should().Be(new DateOnly(2025, 3, 20));
        item.Objections.Should().ContainSingle().Which.Should().Match<Objection>(o => !o.IsOpen && o.Upheld == false && o.DecisionReason == "核实");
    }

    [Fact]
    public void Acceptance_gives_up_the_right_to_object() =>
        Stages.Item("Accepted").Deadline(PeriodCode.Object).LapsedOn.Should().Be(Given.Day(Given.Accepted));
}
