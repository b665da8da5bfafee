using System.Globalization;
using PetitionGovernance.Domain.Deadlines;
using PetitionGovernance.Domain.Identity;
using PetitionGovernance.Domain.Organizations;
using PetitionGovernance.Domain.Screening;
using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Domain.Tests.Screening;

public sealed class DivisionRuleSetsTests
{
    private const string City = "500000", County = "500230", Township = "500230100", Elsewhere = "500101";

    private static readonly Actor Admin = new("admin", "admin", "XFB", OrganizationKind.PetitionOffice, new HashSet<Role> { Role.Administrator }, new HashSet<Permission>());
    private static readonly DateOnly Today = new(2026, 3, 10);

    [Theory]
    [InlineData("2026-01-01", "2026-06-29", null)]
    [InlineData("2026-01-01", "2026-06-30", "rule-set.overlaps")]
    [InlineData("2026-01-01", "", "rule-set.overlaps")]
    [InlineData("2026-12-31", "", "rule-set.overlaps")]
    [InlineData("2027-01-01", "", null)]
    [InlineData("2026-06-30", "2026-12-31", null)]
    [InlineData("2026-06-30", "2026-06-29", "rule-set.period-reversed")]
    public void Two_sets_of_one_division_never_hold_on_the_same_day(string from, string to, string? refused)
    {
        var division = Of(County, ("2026-06-30", "2026-12-31", []));

        division.MayEnact(Day(from), Terms(to))?.Code.Should().Be(refused);
        if (refused is null) division.MayEnact(Day(from), Terms(to)).Should().BeNull();
    }

    [Theory]
    [InlineData("max_level_gap", 0, "rule-set.parameter-out-of-bounds", "parameters.max_level_gap")]
    [InlineData("max_level_gap", 1, null, null)]
    [InlineData("max_level_gap", 5, null, null)]
    [InlineData("max_level_gap", 6, "rule-set.parameter-out-of-bounds", "parameters.max_level_gap")]
    [InlineData("max_representatives", 0, "rule-set.parameter-out-of-bounds", "parameters.max_representatives")]
    [InlineData("max_representatives", 5, null, null)]
    [InlineData("max_representatives", 6, "rule-set.parameter-out-of-bounds", "parameters.max_representatives")]
    [InlineData("max_mercy", 1, "rule-set.unknown-parameter", "parameters.max_mercy")]
    public void A_parameter_stays_within_what_its_clause_allows(string name, int value, string? refused, string? field)
    {
        var refusal = DivisionRuleSets.Of(County).MayEnact(Today, Terms("") with { Parameters = new Dictionary<string, int> { [name] = value } });

        (refusal?.Code, refusal?.Field).Should().Be((refused, field));
    }

    [Theory]
    [InlineData("三不予-3", "rule-set.not-switchable")]
    [InlineData("三不予-9", "rule-set.unknown-rule")]
    [InlineData("三不予-1", null)]
    public void Only_practice_is_switched_off(string code, string? refused)
    {
        var refusal = DivisionRuleSets.Of(County).MayEnact(Today, Terms("") with { SwitchedOff = [code] });

        (refusal?.Code, refusal?.Field).Should().Be((refused, refused is null ? null : "switchedOff"));
    }

    [Fact]
    public void A_change_says_what_was_before_and_what_is_now()
    {
        var division = Of(County, ("2026-01-01", "", ["三不予-1"]));
        division.ClearEvents();

        division.Enact(Day("2026-01-01"), Terms("2026-12-31") with { SwitchedOff = ["两不再-3", "两不再-1", "两不再-1"] }, "另有文件", Admin, Today);

        var enacted = division.Events.Should().ContainSingle().Which.Should().BeOfType<RuleSetEnacted>().Subject;
        enacted.Before!.SwitchedOff.Should().Equal("三不予-1");
        enacted.After.SwitchedOff.Should().Equal("两不再-1", "两不再-3");
        (enacted.After.EffectiveTo, enacted.Reason, enacted.Revision, enacted.ActorId).Should().Be((new DateOnly(2026, 12, 31), "另有文件", 2, "admin"));
        division.Editions.Should().ContainSingle();
    }

    [Theory]
    [InlineData(Township, "2026-05-31", "500230 2026-01-01 #1")]
    [InlineData(Township, "2026-06-01", "500230100 2026-06-01 #1")]
    [InlineData(Township, "2026-06-30", "500230100 2026-06-01 #1")]
    [InlineData(Township, "2026-07-01", "500230 2026-01-01 #1")]
    [InlineData(County, "2026-06-15", "500230 2026-01-01 #1")]
    [InlineData(County, "2025-12-31", "500000 2025-01-01 #1")]
    [InlineData(Elsewhere, "2026-06-15", "500000 2025-01-01 #1")]
    [InlineData(Elsewhere, "2024-12-31", "default")]
    [InlineData("110000", "2026-06-15", "default")]
    [InlineData(null, "2026-06-15", "default")]
    public void The_narrowest_division_that_covers_the_place_on_that_day_decides(string? division, string day, string version)
    {
        var register = new RuleSetRegister(
        [
            Of(City, ("2025-01-01", "", [])),
            Of(Township, ("2026-06-01", "2026-06-30", [])),
            Of(County, ("2026-01-01", "", [])),
        ]);

        register.For(division, Day(day)).Version.Should().Be(version);
    }

    [Fact]
    public void Advice_given_under_a_set_is_given_again_under_it_after_the_set_has_changed()
    {
        var division = Of(County, ("2022-05-01", "", ["三不予-1"]));
        var (facts, _) = ScreeningFactsReader.Read(VisitPastLevel);
        var old = new RuleSetRegister([division]).For(Township, Day("2025-07-01"));
        var kept = Advice(facts, old);

        division.Enact(Day("2022-05-01"), Terms("") with { Parameters = new Dictionary<string, int> { ["max_level_gap"] = 1 } }, "恢复", Admin, Today);
        var now = Advice(facts, new RuleSetRegister([division]).For(Township, Day("2025-07-01")));

        (kept.Admission, kept.RuleSetVersion).Should().Be(("进入信访程序", "500230 2022-05-01 #1"));
        (now.Admission, now.RuleSetVersion).Should().Be(("不予受理", "500230 2022-05-01 #2"));
        ScreeningRecord.Replay(kept, WorkingDayCalendar.Published).Should().BeEquivalentTo(kept);
        ScreeningRecord.Replay(now, WorkingDayCalendar.Published).Should().BeEquivalentTo(now);
    }

    private static readonly Dictionary<string, string?> VisitPastLevel = new()
    {
        ["receiverKind"] = "信访部门",
        ["receiverLevel"] = "市",
        ["competentLevel"] = "乡镇",
        ["channel"] = "走访",
        ["category"] = "申诉求决",
        ["requestType"] = "投诉请求",
        ["petitionerKind"] = "自然人实名",
        ["headCount"] = "1",
        ["jurisdiction"] = "下级机关",
        ["legalRoute"] = "无",
        ["routeState"] = "不适用",
        ["priorState"] = "无",
        ["receivedOn"] = "2025-07-01",
    };

    private static Domain.Petitions.ScreeningAdvice Advice(ScreeningFacts facts, VersionedRuleSet set) => ScreeningRecord.Of(
        ScreeningEngine.Screen(facts, Day("2025-07-01"), set.Rules, WorkingDayCalendar.Published),
        [.. VisitPastLevel.Select(fact => new Domain.Petitions.AdvisedFact(fact.Key, fact.Value!, "事项登记"))], set.Version, WorkingDayCalendar.Published);

    private static DivisionRuleSets Of(string division, params (string From, string To, string[] Off)[] editions)
    {
        var sets = DivisionRuleSets.Of(division);
        foreach (var (from, to, off) in editions) sets.Enact(Day(from), Terms(to) with { SwitchedOff = off }, "首次制定", Admin, Today);
        return sets;
    }

    private static RuleSetTerms Terms(string to) => new("三不予、两不再", [], new Dictionary<string, int>(), to.Length == 0 ? null : Day(to), "某文");

    private static DateOnly Day(string text) => DateOnly.Parse(text, CultureInfo.InvariantCulture);
}
