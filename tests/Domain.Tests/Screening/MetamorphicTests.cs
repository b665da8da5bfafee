using PetitionGovernance.Domain.Petitions;
using PetitionGovernance.Domain.Screening;

namespace PetitionGovernance.Domain.Tests.Screening;

/// <summary>What must hold between two opinions, whatever the facts.</summary>
public sealed class MetamorphicTests
{
    private const string Adverse = "三不予-1 三不予-2 三不予-3 两不再-1 两不再-2 两不再-3";

    public static TheoryData<OpinionCase> Cases => OpinionCase.All();

    [Theory]
    [MemberData(nameof(Cases))]
    public void By_letter_nobody_skips_a_level(OpinionCase row) =>
        Given.Screen(Given.Facts(row) with { Channel = Channel.Letter }, row.AsOf).Rules.Should().NotContain("三不予-1");

    [Theory]
    [MemberData(nameof(Cases))]
    public void To_know_less_never_makes_the_verdict_harder(OpinionCase row)
    {
        var known = Given.Screen(row).Hardness();

        foreach (var column in row.Facts.Keys)
        {
            var (facts, _) = ScreeningFactsReader.Read(new Dictionary<string, string?>(row.Facts) { [column] = "" });

            Given.Screen(facts, row.AsOf).Hardness().Should().BeLessThanOrEqualTo(known, $"{column} is forgotten");
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void An_accusation_in_an_item_is_forwarded_apart_and_sealed(OpinionCase row)
    {
        var facts = Given.Facts(row) with { Category = ClaimNature.Mixed };
        var opinion = Given.Screen(facts with { Marks = facts.Marks | Marks.ContainsAccusation }, row.AsOf);

        var accusation = opinion.Parts.Should().ContainSingle(part => part.IsSealed).Subject;
        // A cadre-selection matter goes to the organization department by transfer, not to whom is accused.
        if (!facts.Has(Marks.CadreSelection)) accusation.Verdict!.Dispositions.Should().Equal(Disposition.ForwardToDiscipline);
        opinion.Parts.Where(part => !part.IsSealed).Should().NotBeEmpty().And.OnlyContain(part => part.Facts.Category != ClaimNature.Accusation);
        opinion.NeedsHuman.Should().BeTrue();
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_day_later_only_periods_have_changed(OpinionCase row)
    {
        var facts = Given.Facts(row);
        var today = Given.Screen(facts, row.AsOf);
        var tomorrow = Given.Screen(facts, row.AsOf.AddDays(1));

        var periodless = (ScreeningOpinion opinion) =>
            opinion.Findings.Where(f => f.Due is null && f.Verdict is null).Select(f => f.Rule.Code).ToHashSet();
        periodless(tomorrow).Should().BeEquivalentTo(periodless(today));
        if (today.Findings.All(f => f.Due is null || f.Rule.Band is Band.Registration)) tomorrow.Admission.Should().Be(today.Admission);
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void What_a_body_is_called_changes_nothing(OpinionCase row)
    {
        var facts = Given.Facts(row);
        if (facts.Respondent is null) return;
        // Only leading posts of a body are words of law; the name of the body is not.
        var renamed = Given.Screen(facts with { Respondent = facts.Respondent.Replace("县", "郡") }, row.AsOf);

        renamed.Rules.Should().Equal(Given.Screen(row).Rules);
        renamed.Admission.Should().Be(Given.Screen(row).Admission);
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_suggestion_is_never_refused(OpinionCase row)
    {
        var opinion = Given.Screen(Given.Facts(row) with { Category = ClaimNature.Suggestion }, row.AsOf);

        opinion.Hardness().Should().Be(0);
        opinion.Rules.Should().NotContain(Adverse.Split(' '));
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void An_accusation_is_never_refused(OpinionCase row) =>
        Given.Screen(Given.Facts(row) with { Category = ClaimNature.Accusation }, row.AsOf).Rules.Should().NotContain(Adverse.Split(' '));

    [Theory]
    [MemberData(nameof(Cases))]
    public void Conduct_never_changes_admission(OpinionCase row)
    {
        var facts = Given.Facts(row);

        Given.Screen(facts with { Marks = facts.Marks ^ Marks.ProhibitedConduct }, row.AsOf).Admission.Should().Be(Given.Screen(row).Admission);
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_same_facts_give_the_same_opinion(OpinionCase row)
    {
        var (one, other) = (Given.Screen(row), Given.Screen(row));

        other.Findings.Select(f => (f.Rule.Code, f.Because, f.Due?.LegalDue)).Should().Equal(one.Findings.Select(f => (f.Rule.Code, f.Because, f.Due?.LegalDue)));
    }
}
