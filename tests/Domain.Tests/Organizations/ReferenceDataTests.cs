using PetitionGovernance.Domain.Identity;
using PetitionGovernance.Domain.Organizations;

namespace PetitionGovernance.Domain.Tests.Organizations;

public sealed class ReferenceDataTests
{
    private static readonly DateOnly Day = new(2024, 6, 3);

    [Fact]
    public void All_bodies_can_be_established_in_the_order_given()
    {
        var nodes = new List<OrganizationNode>();
        foreach (var facts in ReferenceData.Organizations)
        {
            nodes.Add(Organization.Establish(facts, new OrganizationTree(nodes), Actor.System, Day).ToNode());
        }

        nodes.Should().HaveCount(56);
        nodes.Count(n => n.Kind == OrganizationKind.Township).Should().Be(30);
    }

    [Theory]
    [InlineData("500230116")]
    [InlineData("GAJ")]
    [InlineData("XFB")]
    [InlineData("JW")]
    public void The_county_leadership_is_the_superior_of_townships_and_departments(string code) =>
        Reference.Tree.SuperiorOf(code).Should().Be("XW");

    [Fact]
    public void Divisions_are_the_municipality_its_38_districts_and_counties_and_the_countys_30_townships()
    {
        ReferenceData.Divisions.Select(d => d.Code).Should().OnlyHaveUniqueItems().And.OnlyContain(c => DivisionCode.IsWellFormed(c));
        ReferenceData.Divisions.Count(d => d.Code.Length == 9 && d.Code.StartsWith("500230", StringComparison.Ordinal)).Should().Be(30);
        ReferenceData.Divisions.Count(d => d.Code.Length == 6 && d.Code != "500000").Should().Be(38);
        ReferenceData.Divisions.Single(d => d.Code == "500112").Note.Should().Contain("2025-11-06");
    }

    [Fact]
    public void Every_body_lies_in_a_known_division() =>
        ReferenceData.Organizations.Select(o => o.DivisionCode).Should().BeSubsetOf(ReferenceData.Divisions.Select(d => d.Code));

    [Fact]
    public void Topics_belong_to_one_of_the_five_fields()
    {
        ReferenceData.Topics.Should().HaveCount(16).And.OnlyHaveUniqueItems();
        ReferenceData.Topics.Select(t => t.Field).Distinct().Should().BeEquivalentTo("民生领域", "资金发放", "征地拆迁", "重大项目", "其他");
    }

    [Fact]
    public void Every_responsibility_of_the_default_list_can_be_established()
    {
        foreach (var facts in ReferenceData.Responsibilities) ResponsibilityEntry.MayEstablish(facts, Reference.Tree).Should().BeNull();
    }

    [Fact]
    [Trait("Covers", "XF2022-A22-P1-I2")]
    public void Every_topic_in_every_township_has_its_department_first_and_the_township_second()
    {
        var list = new ResponsibilityList(ReferenceData.Responsibilities);

        foreach (var (field, topic) in ReferenceData.Topics)
        {
            foreach (var area in ReferenceData.Divisions.Where(d => d.Code.Length == 9))
            {
                var competent = list.Competent(field, topic, area.Code, Day).Select(c => c.OrganizationCode).ToArray();

                competent.Should().HaveCount(2);
                Reference.Tree.Find(competent[0])!.Kind.Should().Be(OrganizationKind.Department);
                competent[1].Should().Be(area.Code);
            }
        }
    }

    [Theory]
    [InlineData("物业管理", "ZJW")]
    [InlineData("拖欠工资", "RSJ")]
    [InlineData("教育", "JYW")]
    [InlineData("邻里权属", "GZJ")]
    [Trait("Covers", "XF2022-A22-P1-I1-S1")]
    public void A_topic_has_its_department(string topic, string organization) =>
        new ResponsibilityList(ReferenceData.Responsibilities).Competent(null, topic, "500230", Day)
            .Should().ContainSingle().Which.OrganizationCode.Should().Be(organization);
}
