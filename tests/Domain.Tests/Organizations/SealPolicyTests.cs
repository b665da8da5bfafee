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
