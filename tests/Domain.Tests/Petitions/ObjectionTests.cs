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
        item.NextDueOn.Should().BeNull();
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
