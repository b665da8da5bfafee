using PetitionGovernance.Domain.Organizations;
using PetitionGovernance.Domain.Tests.Shared;

namespace PetitionGovernance.Domain.Tests.Organizations;

public sealed class SealPolicyTests
{
    [Theory]
    [MemberData(nameof(CaseTable.Rows), "Organizations/Cases/seals.csv", MemberType = typeof(CaseTable))]
    public void A_sealed_accusation_is_hidden_from_the_accused_and_those_below_it(string description, string unit, string respondent, string maySee)
    {
        var tree = Given.Tree();
        var kind = tree.Find(unit)?.Kind ?? OrganizationKind.PetitionOffice;

        SealPolicy.MaySee(unit, kind, respondent, tree).Should().Be(bool.Parse(maySee), description);
    }

    [Theory]
    [InlineData("GAJ", OrganizationKind.PublicSecurity, "GAJ")]
    [InlineData("PCS", OrganizationKind.PublicSecurity, "GAJ,PCS,SW,XW")]
    [InlineData("XFB", OrganizationKind.PetitionOffice, "XFB")]
    [InlineData("GZJ", OrganizationKind.Department, "GT,GZJ")]
    public void What_blinds_a_unit_is_every_body_whose_accusation_it_may_not_see(string unit, OrganizationKind kind, string blinding)
    {
        var tree = Given.Tree();

        var respondents = SealPolicy.BlindingRespondents(unit, kind, tree);

        respondents.Should().Equal(tree.Codes.Where(c => !SealPolicy.MaySee(unit, kind, c, tree)).Order(StringComparer.Ordinal)).And.Equal(blinding.Split(','));
        SealPolicy.BlindingRespondents(unit, kind, tree).Should().BeSameAs(respondents);
    }

    [Fact]
    public void A_unit_nobody_knows_is_blinded_by_every_body() =>
        SealPolicy.BlindingRespondents("NONE", OrganizationKind.PetitionOffice, Given.Tree()).Should().HaveSameCount(Given.Tree().Codes);

    [Fact]
    public void An_accused_body_nobody_knows_is_an_error()
    {
        var ask = () => SealPolicy.MaySee("XFB", OrganizationKind.PetitionOffice, "NONE", Given.Tree());

        ask.Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Whoever_is_accused_in_the_county_somebody_may_still_handle_it()
    {
        var tree = Reference.Tree;

        foreach (var respondent in ReferenceData.Organizations)
        {
            var seeing = ReferenceData.Organizations.Where(o => SealPolicy.MaySee(o.Code, o.Kind, respondent.Code, tree)).ToArray();

            seeing.Should().NotContain(o => o.Code == respondent.Code);
            seeing.Should().Contain(o => o.Kind == OrganizationKind.PetitionOffice || o.Kind == OrganizationKind.DisciplineSupervision, respondent.Code);
        }
    }
}
