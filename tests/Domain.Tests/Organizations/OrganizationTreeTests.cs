using PetitionGovernance.Domain.Organizations;

namespace PetitionGovernance.Domain.Tests.Organizations;

public sealed class OrganizationTreeTests
{
    private static readonly OrganizationTree Tree = Given.Tree();

    [Theory]
    [InlineData("ZS", "XW")]
    [InlineData("GAJ", "XW")]
    [InlineData("XW", "SW")]
    [InlineData("SW", null)]
    [InlineData("SFH", null)]
    [InlineData("TDS", "GZJ")]
    [InlineData("GT", "XW")]
    public void A_body_has_one_superior_or_none_and_a_merged_superior_stands_for_its_successor(string code, string? superior) =>
        Tree.SuperiorOf(code).Should().Be(superior);

    [Fact]
    public void Superiors_are_listed_from_near_to_far()
    {
        Tree.AncestorsOf("PXF").Should().Equal("PCS", "GAJ", "XW", "SW");
        Tree.AncestorsOf("SW").Should().BeEmpty();
    }

    [Theory]
    [InlineData("XW", "XW", true)]
    [InlineData("CWH", "XW", true)]
    [InlineData("CWH", "ZS", true)]
    [InlineData("ZS", "CWH", false)]
    [InlineData("ZS", "GAJ", false)]
    [InlineData("TDS", "GT", true)]
    [InlineData("TDS", "GZJ", true)]
    [InlineData("GZJ", "GT", true)]
    [InlineData("GT", "GZJ", true)]
    [InlineData("SFH", "SW", false)]
    public void Within_a_body_is_itself_and_all_below_it(string code, string ancestor, bool within) =>
        Tree.IsWithin(code, ancestor).Should().Be(within);

    [Theory]
    [InlineData("ZS", "GAJ", "XW")]
    [InlineData("CWH", "PCS", "XW")]
    [InlineData("ZS", "SJ", "SW")]
    [InlineData("ZS", "ZS", "XW")]
    [InlineData("PCS", "GAJ", "XW")]
    [InlineData("XW", "GAJ", "SW")]
    [InlineData("SW", "GAJ", null)]
    [InlineData("SFH", "GAJ", null)]
    [InlineData("TDS", "GZJ", "XW")]
    public void Two_bodies_in_dispute_find_the_nearest_superior_of_both_or_none(string a, string b, string? common)
    {
        Tree.CommonSuperior(a, b).Should().Be(common);
        Tree.CommonSuperior(b, a).Should().Be(common);
    }

    [Fact]
    [Trait("Covers", "XF2022-A24-P2-S1")]
    public void Succession_is_followed_to_its_end()
    {
        var tree = Given.Tree(Given.Node("DK", OrganizationKind.Department, OrganizationLevel.County, "XW", successorCode: "GT"));

        tree.CurrentSuccessor("DK").Should().Be("GZJ");
        tree.CurrentSuccessor("GT").Should().Be("GZJ");
        tree.CurrentSuccessor("ZS").Should().Be("ZS");
    }

    [Fact]
    public void An_unknown_code_is_an_error_and_not_an_answer()
    {
        var ask = () => Tree.IsWithin("NONE", "XW");

        ask.Should().Throw<ArgumentException>();
        Tree.Contains("NONE").Should().BeFalse();
        Tree.Find("NONE").Should().BeNull();
    }

    [Theory]
    [InlineData("A", "B", null, "circle")]
    [InlineData("A", "A", null, "circle")]
    [InlineData("A", null, "B", "circle")]
    [InlineData("A", "NONE", null, "not there")]
    [InlineData("A", null, "NONE", "not there")]
    [InlineData("B", null, null, "twice")]
    public void A_tree_that_is_none_cannot_be_built(string code, string? parent, string? successor, string how)
    {
        var build = () => new OrganizationTree(
        [
            Given.Node(code, OrganizationKind.Department, OrganizationLevel.County, parent, successor),
            Given.Node("B", OrganizationKind.Department, OrganizationLevel.County, code),
        ]);

        build.Should().Throw<ArgumentException>().WithMessage($"*{how}*");
    }
}
