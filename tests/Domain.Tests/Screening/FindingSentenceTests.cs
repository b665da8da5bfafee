using System.Text.RegularExpressions;
using PetitionGovernance.Domain.Deadlines;
using PetitionGovernance.Domain.Screening;

namespace PetitionGovernance.Domain.Tests.Screening;

/// <summary>Each finding says why in one Chinese and one English sentence, from the same facts.</summary>
public sealed partial class FindingSentenceTests
{
    private static readonly List<Finding> Findings =
    [
        .. OpinionCase.All().Select(row => row.Data).SelectMany(one => ScreeningEngine.Screen(
            ScreeningFactsReader.Read(one.Facts).Facts, one.AsOf, RuleSet.Default, WorkingDayCalendar.Published).Findings),
    ];

    [Fact]
    public void The_English_sentence_names_the_same_days_and_numbers_as_the_Chinese_one() => Findings.Should().AllSatisfy(finding =>
    {
        finding.BecauseInEnglish.Should().MatchRegex(@"^[A-Z0-9][\x20-\x7E]*\.$", finding.Rule.Code);
        Numbers(finding.BecauseInEnglish).Should().BeEquivalentTo(Numbers(finding.Because), finding.Rule.Code);
    });

    [Fact]
    public void What_differs_in_Chinese_differs_in_English()
    {
        foreach (var rule in Findings.GroupBy(finding => finding.Rule.Code))
            rule.GroupBy(finding => finding.BecauseInEnglish).Should().AllSatisfy(same => same.Select(finding => finding.Because).Distinct().Should().ContainSingle(same.Key));
    }

    [Fact]
    public void Every_rule_speaks_in_the_table() => Findings.Select(finding => finding.Rule.Code).Distinct().Should().BeEquivalentTo(ScreeningRules.All.Select(rule => rule.Code));

    private static IEnumerable<string> Numbers(string sentence) => Number().Matches(sentence).Select(match => match.Value);

    [GeneratedRegex("[0-9][0-9-]*")]
    private static partial Regex Number();
}
