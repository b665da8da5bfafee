using PetitionGovernance.Domain.Legal;
using PetitionGovernance.Domain.Screening;

namespace PetitionGovernance.Domain.Tests.Screening;

/// <summary>The rules on the first day of every quarter: nothing falls between two regulations, nothing under both.</summary>
public sealed class DateCoverageTests
{
    private const string InHand = "S046";
    private const string Late = "S055";

    private static readonly DateOnly Last = new(2028, 10, 1);

    public static TheoryData<string, string> Families => new()
    {
        { "S016", "三不予-1" }, { "S023", "三不予-2" }, { InHand, "三不予-3" }, { Late, "两不再-1" }, { "S061", "两不再-2" },
        { "S001", "责任-本级" }, { "S002", "责任-下级" }, { "S004", "责任-本机关" }, { "S008", "性质-建议意见" }, { "S021", "性质-检举控告" },
    };

    /// <summary>From the first quarter day on which a period of sixty days can have begun under the first regulation.</summary>
    public static IEnumerable<DateOnly> Quarters()
    {
        for (var day = new DateOnly(2005, 10, 1); day <= Last; day = day.AddMonths(3)) yield return day;
    }

    [Theory]
    [MemberData(nameof(Families))]
    public void A_family_of_rules_holds_in_every_quarter_under_one_regulation(string id, string code)
    {
        foreach (var day in Quarters())
        {
            var opinion = OnDay(id, day);

            // A period that runs into a year without a calendar is asked about, not guessed.
            if (opinion.HumanReasons.Any(reason => reason.Code == "human.calendar-missing")) continue;
            var finding = opinion.Findings.Should().ContainSingle(f => f.Rule.Code == code, $"{code} on {day:yyyy-MM-dd}").Subject;
            var regulation = Regulation.InForceOn(day)!.Id;
            finding.Basis.Where(c => c.ProvisionId.StartsWith("XF2")).Should().Contain(c => c.ProvisionId.StartsWith(regulation + "-"));
            opinion.Parts.Should().OnlyContain(part => part.Verdict != null, $"no gap on {day:yyyy-MM-dd}");
        }
    }

    [Fact]
    public void Before_the_first_regulation_no_rule_fires() => OnDay("S016", new(2005, 4, 30)).Findings.Should().BeEmpty();

    [Theory]
    [InlineData("2022-04-30", "XF2005")]
    [InlineData("2022-05-01", "XF2022")]
    [InlineData("2022-05-02", "XF2022")]
    public void The_regulation_turns_on_its_day(string day, string regulation) =>
        OnDay("S016", DateOnly.Parse(day)).Findings.Single(f => f.Decides).Basis[0].ProvisionId.Should().StartWith(regulation);

    [Theory]
    [MemberData(nameof(Rules))]
    public void A_rule_is_in_force_from_a_turning_day_without_overlap(string code)
    {
        var rule = ScreeningRules.Find(code)!;

        foreach (var day in Quarters())
        {
            var expected = day >= Regulation.XF2022.EffectiveFrom ? rule.Basis.Count > 0 : rule.FormerBasis.Count > 0;
            RuleSet.Default.InForceOn(day).ToArray().Count(r => r.Code == code).Should().Be(expected ? 1 : 0);
            (rule.EffectiveFrom <= day && !(day > rule.EffectiveTo)).Should().Be(expected, $"{code} says when it is in force, on {day:yyyy-MM-dd}");
        }
    }

    public static TheoryData<string> Rules => RuleCatalogueTests.Codes;

    /// <summary>The case moved as a whole, so that it is asked on the day.</summary>
    private static ScreeningOpinion OnDay(string id, DateOnly day)
    {
        var row = Given.Case(id);
        var facts = Given.Facts(row);
        var by = day.DayNumber - row.AsOf.DayNumber;
        var moved = facts with { ReceivedOn = facts.ReceivedOn?.AddDays(by), KeyDate = facts.KeyDate?.AddDays(by) };
        // Well within, and well past, so that no last day rolls over a holiday of that year.
        if (id is InHand) moved = moved with { KeyDate = day.AddDays(-30) };
        if (id is Late) moved = moved with { KeyDate = day.AddDays(-60) };
        return Given.Screen(moved, day);
    }
}
