using PetitionGovernance.Domain.SourceGovernance;
using PetitionGovernance.Domain.Tests.Petitions;
using PetitionGovernance.Domain.Tests.Shared;

namespace PetitionGovernance.Domain.Tests.SourceGovernance;

public sealed class DisputeTests
{
    private static readonly DateTimeOffset At = new(2025, 3, 10, 9, 0, 0, TimeSpan.FromHours(8));
    private static readonly DateOnly Today = Given.Day("2025-06-01");

    [Fact]
    [Trait("Covers", "XF2022-A15-P3")]
    public void A_dispute_is_triaged_settled_on_the_spot_rebounds_and_becomes_an_item_with_its_source_kept()
    {
        var dispute = Found();

        dispute.Sort(DisputeTriage.Minor, "社区协商", Given.Day("2025-03-11"), Today);
        dispute.Resolve(Given.Day("2025-03-12"), "达成协议", Today);
        dispute.ReboundAgain(new Rebound(Given.Day("2025-03-20"), "没有履行"), Today);
        dispute.BecomePetition("XF500230-2025-000001", Given.Day("2025-03-21"), Today);

        (dispute.Status, dispute.ResolvedOn, dispute.RegNo).Should().Be((DisputeStatus.BecamePetition, null, "XF500230-2025-000001"));
        dispute.Events.Select(e => e.GetType().Name).Should().Equal(
            nameof(DisputeFound), nameof(DisputeTriaged), nameof(DisputeResolved), nameof(DisputeRebounded), nameof(DisputeBecamePetition));
    }

    [Theory]
    [InlineData("2025-03-09", "source.day-too-early")]
    [InlineData("2025-03-10", "")]
    [InlineData("2025-06-01", "")]
    [InlineData("2025-06-02", "source.day-in-future")]
    public void It_is_settled_between_the_day_it_was_found_and_today(string on, string refusal)
    {
        var dispute = Found();

        Action resolve = () => dispute.Resolve(Given.Day(on), "达成协议", Today);

        resolve.Should().BeAnsweredBy(refusal, on);
    }

    [Fact]
    public void What_is_over_is_not_settled_again_and_what_is_open_does_not_rebound()
    {
        var dispute = Found();
        Action rebound = () => dispute.ReboundAgain(new Rebound(Today, "又起"), Today);
        rebound.Should().BeAnsweredBy("source.not-resolved", "open");
        dispute.Resolve(Given.Day("2025-03-12"), "达成协议", Today);

        Action again = () => dispute.Resolve(Given.Day("2025-03-13"), "达成协议", Today);

        again.Should().BeAnsweredBy("source.dispute-over", "resolved");
    }

    [Theory]
    [InlineData(3, "2024-11-07", "500230202", "")]
    [InlineData(3, "2024-11-04", "500230202", "")]
    [InlineData(3, null, "500230202", "")]
    [InlineData(0, null, "500230202", "source.parties-form")]
    [InlineData(3, "2024-11-03", "500230202", "source.day-too-early")]
    [InlineData(3, null, "三合街道", "source.area-form")]
    public void A_record_holds_what_can_have_been(int parties, string? resolvedOn, string area, string refusal)
    {
        Action record = () => Dispute.Recorded(
            "JF-1", Given.Day("2024-11-04"), area, "民生领域", "物业管理", DisputeSource.Hotline, parties, false, resolvedOn is null ? null : Given.Day(resolvedOn), At);

        record.Should().BeAnsweredBy(refusal, $"{parties} {resolvedOn} {area}");
    }

    [Fact]
    public void A_later_report_of_a_township_takes_the_place_of_the_earlier_one()
    {
        var round = DisputeScreening.Open("春季", Given.Day("2025-03-01"), Given.Day("2025-03-31"), At);

        round.Report(new TownshipReport("500230001", Given.Day("2025-03-01"), 3, null), Today);
        round.Report(new TownshipReport("500230001", Given.Day("2025-03-31"), 0, null), Today);

        round.Reports.Should().Equal(new TownshipReport("500230001", Given.Day("2025-03-31"), 0, null));
    }

    [Theory]
    [InlineData("2025-02-28")]
    [InlineData("2025-04-01")]
    public void A_report_outside_the_round_is_none_of_it(string on)
    {
        var round = DisputeScreening.Open("春季", Given.Day("2025-03-01"), Given.Day("2025-03-31"), At);

        Action report = () => round.Report(new TownshipReport("500230001", Given.Day(on), 3, null), Today);

        report.Should().BeAnsweredBy("source.outside-round", on);
    }

    private static Dispute Found() => Dispute.Find(
        new NewDispute("JF-1", Given.Day("2025-03-10"), "500230001", "民生领域", "物业管理", DisputeSource.Grid, 3, true), At, Today);
}
