using PetitionGovernance.Domain.CasePackages;
using PetitionGovernance.Domain.Shared;
using PetitionGovernance.Domain.Tests.Shared;
using static PetitionGovernance.Domain.Tests.CasePackages.GivenPackage;
using static PetitionGovernance.Domain.Tests.Petitions.Given;

namespace PetitionGovernance.Domain.Tests.CasePackages;

public sealed class PackageLifeTests
{
    [Fact]
    [Trait("Covers", "XF2022-A18-P2")]
    public void A_package_names_its_leader_its_body_its_dispatcher_and_the_day_of_its_next_dispatch()
    {
        var package = Open();

        (package.Charge.LeaderName, package.Charge.ResponsibleOrgCode, package.Charge.DispatcherName).Should().Be(("李建国", Bureau, "周敏"));
        package.DispatchBy.Should().Be(Day("2025-03-10"));
        package.Items.Should().ContainSingle(i => i.Held);
        package.Events.Should().Equal(new PackageOpened(package.Id, "BA500230-2025-000001", 1, Bureau, Day(Opened)));
    }

    [Theory]
    [InlineData(Opened, Opened, "2025-06-30", "")]
    [InlineData("2025-03-04", Opened, "2025-06-30", "case-package.day-in-future")]
    [InlineData(Opened, Opened, Opened, "")]
    [InlineData(Opened, Opened, "2025-03-02", "case-package.day-too-early")]
    public void A_package_is_opened_today_or_earlier_and_aims_at_a_later_day(string openedOn, string today, string target, string refusal)
    {
        Action open = () => Open(openedOn, today, Terms with { TargetOn = Day(target) });

        open.Should().BeAnsweredBy(refusal, target);
    }

    [Fact]
    public void Accusations_share_no_package_with_other_items_and_are_not_given_to_the_accused()
    {
        ((Action)(() => Open(items: [Item(1), Item(2, isSealed: true, accused: OtherBureau)]))).Should().BeRefusedAs(CasePackageRefusals.SealedApart);
        ((Action)(() => Open(items: [Item(1, isSealed: true, accused: Bureau)]))).Should().BeRefusedAs(CasePackageRefusals.AccusedHandles);
        ((Action)(() => Open(items: [Item(1), Item(1)]))).Should().BeRefusedAs(CasePackageRefusals.ItemTwice);

        var ofAccusations = Open(items: [Item(1, isSealed: true, accused: OtherBureau)]);
        ((Action)(() => ofAccusations.AddItems([Item(2)], holdsSealed: true, Day(Opened), On(Opened)))).Should().BeRefusedAs(CasePackageRefusals.SealedApart);
        ((Action)(() => ofAccusations.ChangeCharge(Terms with { ResponsibleOrgCode = OtherBureau }, [OtherBureau], Day(Opened), "分工调整", On(Opened))))
            .Should().BeRefusedAs(CasePackageRefusals.AccusedHandles);
    }

    [Fact]
    public void A_changed_charge_leaves_the_earlier_one_as_it_was_and_begins_on_its_day()
    {
        var package = Open();

        package.ChangeCharge(Terms with { LeaderName = "陈志远", LeaderPost = "县政协副主席" }, [], Day("2025-04-01"), "分工调整", On("2025-04-02"));

        package.Charges.Select(c => (c.LeaderName, c.From, c.Until)).Should()
            .Equal(("李建国", Day(Opened), Day("2025-04-01")), ("陈志远", Day("2025-04-01"), null));
        ((Action)(() => package.ChangeCharge(package.Charge.Terms(), [], Day("2025-04-02"), "无", On("2025-04-02")))).Should().BeRefusedAs(CasePackageRefusals.NothingChanges);
        ((Action)(() => package.ChangeCharge(Terms, [], Day("2025-03-31"), "无", On("2025-04-02")))).Should().BeRefusedAs(CasePackageRefusals.DayTooEarly);
    }

    [Fact]
    public void A_visit_is_kept_under_the_leader_of_its_day()
    {
        var package = Open();
        package.ChangeCharge(Terms with { LeaderName = "陈志远" }, [], Day("2025-04-01"), "分工调整", On("2025-04-01"));

        package.RecordVisit(LeaderVisitKind.Reception, "接访", Day("2025-03-31"), On("2025-04-02"));
        package.RecordVisit(LeaderVisitKind.Reception, "接访", Day("2025-04-01"), On("2025-04-02"));

        package.Visits.Select(v => v.LeaderName).Should().Equal("李建国", "陈志远");
    }

    [Fact]
    public void Items_come_and_go_but_the_last_one_stays()
    {
        var package = Open();
        package.AddItems([Item(2)], holdsSealed: false, Day("2025-03-10"), On("2025-03-10"));
        package.RemoveItem(Item(1).Id, Day("2025-03-12"), On("2025-03-12"));

        ((Action)(() => package.RemoveItem(Item(2).Id, Day("2025-03-12"), On("2025-03-12")))).Should().BeRefusedAs(CasePackageRefusals.LastItem);
        ((Action)(() => package.RemoveItem(Item(1).Id, Day("2025-03-12"), On("2025-03-12")))).Should().BeRefusedAs(CasePackageRefusals.NotHeld);
        package.Items.Select(i => (i.RegNo, i.RemovedOn)).Should().Equal(("XF500230-2025-000001", Day("2025-03-12")), ("XF500230-2025-000002", null));
    }

    public static TheoryData<string, PackageStatus, string> Closures => new()
    {
        { "worked", PackageStatus.Resolved, "" },
        { "worked", PackageStatus.Stable, "" },
        { "worked", PackageStatus.Returned, "" },
        { "opened", PackageStatus.Resolved, "case-package.no-plan" },
        { "opened", PackageStatus.Stable, "case-package.no-plan" },
        { "opened", PackageStatus.Returned, "" },
        { "planned", PackageStatus.Resolved, "case-package.open-measures" },
        { "unvisited", PackageStatus.Resolved, "case-package.leader-never-came" },
        { "unvisited", PackageStatus.Stable, "" },
        { "funded", PackageStatus.Resolved, "case-package.fund-pending" },
        { "funded", PackageStatus.Returned, "case-package.fund-pending" },
        { "closed", PackageStatus.Resolved, "case-package.ended" },
    };

    [Theory, MemberData(nameof(Closures))]
    public void A_package_is_closed_when_its_plan_is_carried_out_its_leader_came_and_its_funds_are_settled(string stage, PackageStatus outcome, string refusal)
    {
        var package = Stage(stage);

        ((Action)(() => package.Close(outcome, "息诉协议", Day("2025-05-06"), 90, On("2025-05-06")))).Should().BeAnsweredBy(refusal, $"{stage} → {outcome}");
    }

    [Theory]
    [InlineData("2025-04-19", "case-package.day-too-early")]
    [InlineData("2025-04-20", "")]
    [InlineData("2025-05-06", "")]
    [InlineData("2025-05-07", "case-package.day-in-future")]
    public void A_package_is_closed_no_earlier_than_what_was_last_done_on_it(string on, string refusal)
    {
        var package = Worked();

        ((Action)(() => package.Close(PackageStatus.Resolved, "息诉协议", Day(on), 90, On("2025-05-06")))).Should().BeAnsweredBy(refusal, on);
    }

    [Theory]
    [InlineData("2025-05-05", "case-package.day-too-early")]
    [InlineData("2025-05-06", "")]
    [InlineData("2025-08-03", "")]
    [InlineData("2025-08-04", "")]
    [InlineData("2025-08-05", "case-package.not-watched")]
    public void What_comes_back_within_the_watch_period_is_the_same_package(string on, string refusal)
    {
        var package = Closed();

        ((Action)(() => package.Rebound(Day(on), "再次停水", Day("2025-12-31"), On("2025-12-01")))).Should().BeAnsweredBy(refusal, on);
        package.Status.Should().Be(refusal.Length == 0 ? PackageStatus.InProgress : PackageStatus.Resolved);
        package.Items.Should().OnlyContain(i => i.Held == (refusal.Length == 0));
    }

    [Fact]
    public void A_rebound_keeps_the_closing_it_undoes_and_sets_another_target()
    {
        var package = Closed();

        package.Rebound(Day("2025-06-02"), "再次停水", Day("2025-09-30"), On("2025-06-02"));

        package.Closings.Should().ContainSingle().Which.ReboundOn.Should().Be(Day("2025-06-02"));
        (package.Charge.TargetOn, package.DispatchBy).Should().Be((Day("2025-09-30"), Day("2025-06-09")));
        package.Events[^1].Should().Be(new PackageRebounded(package.Id, Day("2025-06-02"), Day("2025-09-30")));
    }

    [Fact]
    public void What_was_returned_or_is_open_does_not_come_back()
    {
        ((Action)(() => Closed(PackageStatus.Returned).Rebound(Day("2025-05-06"), "再起", Day("2025-12-31"), On("2025-05-06")))).Should().BeRefusedAs(CasePackageRefusals.NotWatched);
        ((Action)(() => Open().Rebound(Day(Opened), "再起", Day("2025-12-31"), On(Opened)))).Should().BeRefusedAs(CasePackageRefusals.NotEnded);
    }

    [Theory]
    [InlineData("charge")]
    [InlineData("items")]
    [InlineData("plan")]
    [InlineData("visit")]
    [InlineData("dispatch")]
    [InlineData("fund")]
    public void Nothing_is_done_on_a_closed_package(string act)
    {
        var (package, now) = (Closed(), On("2025-05-06"));

        Action acting = act switch
        {
            "charge" => () => package.ChangeCharge(Terms with { LeaderName = "陈志远" }, [], now.Today, "分工", now),
            "items" => () => package.AddItems([Item(2)], holdsSealed: false, now.Today, now),
            "plan" => () => package.Plan([new PlannedMeasure("巡查", null, now.Today)], now.Today, now),
            "visit" => () => package.RecordVisit(LeaderVisitKind.Meeting, "会办", now.Today, now),
            "dispatch" => () => package.Dispatch("查进展", now.Today, now),
            _ => () => package.ApplyForFund(1, "补助", now.Today, now),
        };

        acting.Should().BeRefusedAs(CasePackageRefusals.Ended);
    }

    private static LeaderCasePackage Stage(string stage)
    {
        var package = stage switch { "opened" or "planned" or "unvisited" => Open(), "closed" => Closed(), _ => Worked() };
        if (stage is "planned" or "unvisited") package.Plan([new PlannedMeasure("更换水泵", null, Day("2025-04-30"))], Day(Opened), On(Opened));
        if (stage is "unvisited") package.SettleMeasure(1, done: false, "改走别的方案", Day("2025-03-10"), On("2025-03-10"));
        if (stage is "funded") package.ApplyForFund(1_000, "补助", Day("2025-04-21"), On("2025-04-21"));
        return package;
    }
}
