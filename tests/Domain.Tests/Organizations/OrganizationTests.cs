using PetitionGovernance.Domain.Organizations;
using PetitionGovernance.Domain.Organizations.Events;
using PetitionGovernance.Domain.Shared;
using PetitionGovernance.Domain.Tests.Shared;

namespace PetitionGovernance.Domain.Tests.Organizations;

public sealed class OrganizationTests
{
    [Theory]
    [MemberData(nameof(CaseTable.Rows), "Organizations/Cases/establishing.csv", MemberType = typeof(CaseTable))]
    public void A_body_is_established_under_a_living_superior_of_its_level_or_above(
        string description, string code, string name, string level, string parent, string division, string refused)
    {
        var facts = new NewOrganization(
            code, name, OrganizationKind.Department, Enum.Parse<OrganizationLevel>(level), parent == "" ? null : parent, division);

        (Organization.MayEstablish(facts, Given.Tree())?.Code ?? "").Should().Be(refused, description);
    }

    [Fact]
    public void Establishing_is_an_event()
    {
        var organization = Organization.Establish(Given.Bureau, Given.Tree(), Given.Administrator, Given.Today);

        organization.Events.Should().Equal(new OrganizationEstablished("SLJ", "县水利局", "XW", "u-1", Given.Today));
        organization.ToNode().Should().Be(new OrganizationNode("SLJ", "县水利局", OrganizationKind.Department, OrganizationLevel.County, "XW", "500230"));
        organization.Subject.Should().Be(new Subject("organization", "SLJ"));
    }

    [Theory]
    [InlineData(Organization.MaxNameLength, null)]
    [InlineData(Organization.MaxNameLength + 1, "organization.name-form")]
    public void A_name_has_a_longest_length(int length, string? refused) =>
        Given.Established().MayRename(new string('局', length))?.Code.Should().Be(refused);

    [Fact]
    public void Renaming_keeps_the_name_before_in_the_event()
    {
        var organization = Given.Established();

        organization.Rename("县水务局", Given.Administrator, Given.Today);

        organization.Name.Should().Be("县水务局");
        organization.Events.Should().Equal(new OrganizationRenamed("SLJ", "县水利局", "县水务局", "u-1", Given.Today));
    }

    [Fact]
    public void Renaming_to_the_same_name_is_refused_not_ignored() =>
        Refused(() => Given.Established().Rename("县水利局", Given.Administrator, Given.Today)).Should().Be(OrganizationRefusals.NameUnchanged.On("name"));

    [Fact]
    public void A_body_moves_under_another_superior()
    {
        var organization = Given.Established();

        organization.MoveUnder("SW", Given.Tree(organization.ToNode()), Given.Administrator, Given.Today);

        organization.ParentCode.Should().Be("SW");
        organization.Events.Should().Equal(new OrganizationMoved("SLJ", "XW", "SW", "u-1", Given.Today));
    }

    [Theory]
    [InlineData("SLJ", "organization.cycle")]
    [InlineData("SZ", "organization.cycle")]
    [InlineData("XW", "organization.parent-unchanged")]
    [InlineData("NONE", "organization.parent-unknown")]
    [InlineData("GT", "organization.parent-abolished")]
    [InlineData("ZS", "organization.parent-lower")]
    [InlineData(null, null)]
    public void A_body_cannot_come_to_stand_above_itself(string? parent, string? refused)
    {
        var organization = Given.Established();
        var tree = Given.Tree(organization.ToNode(), Given.Node("SZ", OrganizationKind.Department, OrganizationLevel.County, "SLJ"));

        organization.MayMoveUnder(parent, tree)?.Code.Should().Be(refused);
        (organization.MayMoveUnder(parent, tree) is null).Should().Be(refused is null);
    }

    [Theory]
    [InlineData("GZJ", "2024-06-02", null)]
    [InlineData("GZJ", "2024-06-03", null)]
    [InlineData("GZJ", "2024-06-04", "organization.abolished-in-future")]
    [InlineData("XW", "2024-06-03", null)]
    [InlineData("SLJ", "2024-06-03", "organization.successor-itself")]
    [InlineData("NONE", "2024-06-03", "organization.successor-unknown")]
    [InlineData("GT", "2024-06-03", "organization.successor-abolished")]
    [InlineData("SZ", "2024-06-03", "organization.successor-below")]
    public void A_body_is_merged_into_a_living_successor_not_below_it(string successor, string on, string? refused)
    {
        var organization = Given.Established();
        var tree = Given.Tree(organization.ToNode(), Given.Node("SZ", OrganizationKind.Department, OrganizationLevel.Township, "SLJ"));

        var refusal = organization.MayAbolishInto(successor, DateOnly.ParseExact(on, "yyyy-MM-dd"), tree, Given.Today);

        (refusal?.Code).Should().Be(refused);
    }

    [Fact]
    public void An_abolished_body_names_its_successor_and_changes_no_more()
    {
        var organization = Given.Established();
        var tree = Given.Tree(organization.ToNode());

        organization.AbolishInto("GZJ", new(2024, 6, 1), tree, Given.Administrator, Given.Today);

        organization.Events.Should().Equal(new OrganizationAbolished("SLJ", "GZJ", new(2024, 6, 1), "u-1", Given.Today));
        organization.AbolishedOn.Should().Be(new DateOnly(2024, 6, 1));
        organization.ToNode().SuccessorCode.Should().Be("GZJ");
        Refused(() => organization.AbolishInto("ZS", Given.Today, tree, Given.Administrator, Given.Today)).Should().Be(OrganizationRefusals.AbolishedAlready);
        Refused(() => organization.Rename("县水务局", Given.Administrator, Given.Today)).Should().Be(OrganizationRefusals.Abolished);
        Refused(() => organization.MoveUnder("SW", tree, Given.Administrator, Given.Today)).Should().Be(OrganizationRefusals.Abolished);
    }

    private static Refusal Refused(Action act) => act.Should().Throw<RefusedException>().Which.Refusal;
}
