using System.Text.Json;
using PetitionGovernance.Domain.Deadlines;
using PetitionGovernance.Domain.Petitions;
using PetitionGovernance.Domain.Screening;

namespace PetitionGovernance.Domain.Tests.Screening;

public sealed class ScreeningRecordTests
{
    private static readonly RuleSet WithoutOne = new(
        "无逐级走访", "500230", new(2022, 5, 1), new(2030, 12, 31), [.. ScreeningRules.All.Where(rule => rule.IsSwitchable).Select(rule => rule.Code).Take(1)]);

    [Theory]
    [MemberData(nameof(OpinionCase.All), MemberType = typeof(OpinionCase))]
    public void Advice_kept_on_an_item_is_given_again_byte_for_byte_from_what_was_kept(OpinionCase given)
    {
        foreach (var ruleSet in new[] { RuleSet.Default, WithoutOne })
        {
            var kept = Stored(Advice(given.Facts, given.AsOf, ruleSet));

            var again = ScreeningRecord.Replay(kept, WorkingDayCalendar.Published);

            JsonSerializer.Serialize(again).Should().Be(JsonSerializer.Serialize(kept));
        }
    }

    [Fact]
    public void Advice_is_not_given_again_on_another_calendar()
    {
        var kept = Advice(new Dictionary<string, string?> { ["category"] = "申诉求决" }, new(2025, 6, 2), RuleSet.Default);

        var replay = () => ScreeningRecord.Replay(kept with { CalendarVersion = "1999 #1" }, WorkingDayCalendar.Published);

        replay.Should().Throw<ArgumentException>();
    }

    [Fact]
    public void The_fingerprint_follows_facts_rules_and_reasoning_but_not_the_source_nor_a_day_on_which_nothing_changes()
    {
        var facts = new Dictionary<string, string?> { ["category"] = "建议意见", ["receiverKind"] = "信访部门" };
        var first = Advice(facts, new(2025, 6, 2), RuleSet.Default);

        Advice(facts, new(2025, 6, 2), RuleSet.Default, "另一来源").Fingerprint.Should().Be(first.Fingerprint);
        Advice(facts, new(2025, 6, 3), RuleSet.Default).Fingerprint.Should().Be(first.Fingerprint);
        Advice(new Dictionary<string, string?>(facts) { ["receiverKind"] = "行政机关" }, new(2025, 6, 2), RuleSet.Default).Fingerprint.Should().NotBe(first.Fingerprint);
        Advice(facts, new(2025, 6, 2), WithoutOne).Fingerprint.Should().NotBe(first.Fingerprint);
    }

    [Fact]
    public void A_rule_that_gave_the_verdict_is_followed_or_not_and_one_that_only_adds_is_neither()
    {
        var (facts, _) = ScreeningFactsReader.Read(OpinionCase.All().Select(row => row.Data).First(row => row["case"] == "S001").Facts);
        var opinion = ScreeningEngine.Screen(facts, new(2025, 3, 10), RuleSet.Default, WorkingDayCalendar.Published);
        var advice = ScreeningRecord.Of(opinion, [], "default", WorkingDayCalendar.Published);

        var followed = Entry(opinion, advice, Disposition.Transfer);
        var overridden = Entry(opinion, advice, Disposition.Guide);

        (followed.Overridden, overridden.Overridden).Should().Be((false, true));
        followed.Rules.Should().Contain(new RuleOutcome("责任-本级", true)).And.Contain(new RuleOutcome("程序-登记", null));
        overridden.Rules.Should().Contain(new RuleOutcome("责任-本级", false)).And.Contain(new RuleOutcome("程序-登记", null));
    }

    private static ScreeningRecordEntry Entry(ScreeningOpinion opinion, ScreeningAdvice advice, Disposition decided) => ScreeningRecordEntry.Of(
        Guid.Empty, new(Guid.Empty), "XFB",
        new ScreeningDecision(decided, PetitionCategory.Appeal, null, null, "理由", [], new(2025, 3, 10), "screener") { Advice = advice }, opinion);

    private static ScreeningAdvice Advice(IReadOnlyDictionary<string, string?> columns, DateOnly asOf, RuleSet ruleSet, string source = "事项登记")
    {
        var (facts, errors) = ScreeningFactsReader.Read(columns);
        errors.Should().BeEmpty();
        return ScreeningRecord.Of(
            ScreeningEngine.Screen(facts, asOf, ruleSet, WorkingDayCalendar.Published),
            [.. columns.Where(column => column.Value is { Length: > 0 }).Select(column => new AdvisedFact(column.Key, column.Value!, source))], ruleSet.Name, WorkingDayCalendar.Published);
    }

    private static ScreeningAdvice Stored(ScreeningAdvice advice) => JsonSerializer.Deserialize<ScreeningAdvice>(JsonSerializer.Serialize(advice))!;
}
