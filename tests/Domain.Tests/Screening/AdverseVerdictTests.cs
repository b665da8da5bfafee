using PetitionGovernance.Domain.Screening;

namespace PetitionGovernance.Domain.Tests.Screening;

/// <summary>What must go with every refusal: a wrongful one is itself an offence (A44).</summary>
public sealed class AdverseVerdictTests
{
    public static TheoryData<OpinionCase> Adverse =>
        [.. Given.AllCases.Where(row => row["admission"] is "不予受理" or "不再受理")];

    [Fact]
    public void The_table_holds_refusals_of_both_kinds() =>
        Given.AllCases.GroupBy(row => row["admission"]).Select(g => g.Key).Should().Contain(["不予受理", "不再受理"]);

    [Theory]
    [MemberData(nameof(Adverse))]
    public void A_refusal_has_basis_reason_facts_and_notice(OpinionCase row)
    {
        var opinion = Given.Screen(row);

        var decisive = opinion.Findings.Should().ContainSingle(f => f.Decides && f.Verdict!.IsAdverse).Subject;
        decisive.Basis.Should().NotBeEmpty();
        decisive.Because.Should().MatchRegex(@"\p{IsCJKUnifiedIdeographs}.*。$");
        decisive.BecauseInEnglish.Should().EndWith(".");
        decisive.Facts.Should().NotBeEmpty();
        opinion.Notice.Should().NotBeNullOrEmpty();
    }

    [Theory]
    [MemberData(nameof(Adverse))]
    public void A_refusal_tells_the_petitioner_where_to_go(OpinionCase row) =>
        Given.Screen(row).PathGuidance.Should().NotBeEmpty().And.OnlyContain(guidance => guidance.Where.Length > 0 && guidance.Source.Count > 0);

    [Theory]
    [MemberData(nameof(Adverse))]
    public void What_is_refused_is_registered_all_the_same(OpinionCase row) => Given.Screen(row).Rules.Should().Contain("程序-登记");

    [Theory]
    [MemberData(nameof(Adverse))]
    public void A_refusal_on_disputed_practice_is_never_issued_without_a_person(OpinionCase row)
    {
        var opinion = Given.Screen(row);

        if (opinion.Findings.Single(f => f.Decides && f.Verdict!.IsAdverse).Rule.Standing is RuleStanding.DisputedPractice)
            opinion.NeedsHuman.Should().BeTrue();
    }
}
