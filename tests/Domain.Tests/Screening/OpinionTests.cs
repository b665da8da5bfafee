using PetitionGovernance.Domain.Deadlines;
using PetitionGovernance.Domain.Screening;
using PetitionGovernance.Domain.Tests.Shared;

namespace PetitionGovernance.Domain.Tests.Screening;

public sealed class OpinionTests
{
    [Trait("Covers", "XF2022-A2-P1")]
    [Trait("Covers", "XF2022-A18-P4")]
    [Trait("Covers", "XF2022-A19-P3")]
    [Trait("Covers", "XF2022-A20-P1")]
    [Trait("Covers", "XF2022-A20-P2")]
    [Trait("Covers", "XF2022-A24-P1-S1")]
    [Trait("Covers", "XF2022-A24-P1-S2")]
    [Trait("Covers", "XF2022-A24-P1-S3")]
    [Trait("Covers", "XF2022-A24-P2-S2")]
    [Trait("Covers", "XF2022-A28-P2")]
    [Trait("Covers", "XF2022-A31-I1")]
    [Trait("Covers", "XF2022-A31-I2")]
    [Trait("Covers", "XF2022-A31-I3")]
    [Trait("Covers", "XF2022-A36-P3")]
    [Theory]
    [MemberData(nameof(OpinionCase.In), "Screening/Cases/opinions.csv", MemberType = typeof(OpinionCase))]
    public void Every_case_is_screened_as_the_law_has_it(OpinionCase expected)
    {
        var (facts, errors) = ScreeningFactsReader.Read(expected.Facts);
        errors.Should().BeEmpty();

        var opinion = ScreeningEngine.Screen(facts, expected.AsOf, RuleSet.Default, WorkingDayCalendar.Published);

        OpinionWords.Admission.Of(opinion.Admission).Should().Be(expected["admission"]);
        opinion.Outcomes.Select(OpinionWords.Outcome.Of).Should().BeEquivalentTo(expected["outcome"].Split('+'));
        opinion.Dispositions.Select(d => d.ToString()).Should().BeEquivalentTo(expected["disposition"].Split('+'));
        if (expected["due"].Length > 0) opinion.Due.Should().Be(DateOnly.Parse(expected["due"]));
        OpinionCase.List(expected["flags"]).Should().BeSubsetOf(opinion.Flags);
        OpinionCase.List(expected["rules"]).Should().BeSubsetOf(opinion.Rules);
        OpinionCase.List(expected["legalBasis"]).Should().BeSubsetOf(opinion.LegalBasis.Select(c => c.ProvisionId));
        opinion.NeedsHuman.Should().Be(expected["needsHuman"] == "是", string.Join("；", opinion.HumanReasons.Select(r => r.Chinese)));
    }

    [Fact]
    public void The_table_holds_every_case() => OpinionCase.All().Should().HaveCount(97);

    [Fact]
    public void Empty_facts_fire_nothing()
    {
        var opinion = ScreeningEngine.Screen(new(), new(2025, 6, 2), RuleSet.Default, WorkingDayCalendar.Published);

        opinion.Findings.Should().BeEmpty();
        opinion.Dispositions.Should().BeEmpty();
        opinion.NeedsHuman.Should().BeTrue();
        opinion.Questions.Should().NotBeEmpty();
    }
}
