using PetitionGovernance.Domain.Legal;

namespace PetitionGovernance.Domain.Tests.Legal;

public sealed class ProvisionTests
{
    [Fact]
    public void The_catalogue_holds_140_clauses_with_unique_ids()
    {
        Provisions.All.Should().HaveCount(140);
        Provisions.All.Select(p => p.Id).Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public void Every_clause_says_what_it_demands_of_whom_and_since_when()
    {
        Provisions.All.Should().OnlyContain(p => p.Paraphrase != "" && p.SoftwareMust != "" && p.Module != "" && p.Article >= 1 && p.Article <= 50);
        Provisions.All.Should().OnlyContain(p => p.RegulationId == "XF2022" && p.EffectiveFrom == new DateOnly(2022, 5, 1) && p.EffectiveTo == null);
    }

    [Fact]
    public void Clauses_stand_in_the_order_of_the_regulation() =>
        Provisions.All.Select(p => (p.Article, p.Paragraph ?? 0, p.Item ?? 0)).Should().BeInAscendingOrder();

    [Fact]
    public void A_clause_knows_its_place_and_its_parameters()
    {
        var clause = Provisions.Find("XF2022-A22-P1-I1-S2")!;

        (clause.Article, clause.Paragraph, clause.Item).Should().Be((22, 1, 1));
        clause.Kind.Should().Be(ProvisionKind.Reporting);
        clause.Parameters["trigger"].Should().Be("重大|紧急");
    }

    [Theory]
    [InlineData("XF2022-A22-P1-T", "days", 15)]
    [InlineData("XF2022-A23-P3-S2", "days", 5)]
    [InlineData("XF2022-A34-P1-S1", "days", 60)]
    [InlineData("XF2022-A34-P1-S2", "max_days", 30)]
    [InlineData("XF2022-A35-P1-S1", "days", 30)]
    [InlineData("XF2022-A20-P3", "max_representatives", 5)]
    public void Numbers_of_the_law_are_read_from_its_clauses(string id, string parameter, int number) =>
        Provisions.Find(id)!.Number(parameter).Should().Be(number);

    [Theory]
    [InlineData("XF2022-A40-P4", "days")]
    [InlineData("XF2022-A30-P3", "days")]
    public void A_number_the_clause_does_not_set_is_not_made_up(string id, string parameter)
    {
        var read = () => Provisions.Find(id)!.Number(parameter);

        read.Should().Throw<ArgumentException>();
    }

    [Fact]
    public void An_article_gives_all_its_clauses()
    {
        Provisions.OfArticle(22).Should().HaveCount(9).And.OnlyContain(p => p.Article == 22);
        Provisions.OfArticle(2).Should().ContainSingle();
        Provisions.OfArticle(1).Should().BeEmpty();
    }

    [Fact]
    public void A_citation_gives_the_clauses_under_it_and_not_those_whose_number_begins_alike()
    {
        Provisions.Under(Cite.XF2022("A36-P2")).Select(p => p.Id).Should().Equal("XF2022-A36-P2-S1", "XF2022-A36-P2-S2");
        Provisions.Under(Cite.XF2022("A2")).Select(p => p.Id).Should().Equal("XF2022-A2-P1");
    }

    [Fact]
    public void An_unknown_clause_is_not_found() => Provisions.Find("XF2022-A99").Should().BeNull();

    [Theory]
    [InlineData("2005-04-30", null)]
    [InlineData("2005-05-01", "XF2005")]
    [InlineData("2022-04-30", "XF2005")]
    [InlineData("2022-05-01", "XF2022")]
    [InlineData("2026-11-24", "XF2022")]
    [Trait("Covers", "XF2022-A50-P1")]
    public void The_day_decides_which_regulation_is_in_force(string day, string? regulation)
    {
        var date = DateOnly.ParseExact(day, "yyyy-MM-dd");

        Regulation.InForceOn(date)?.Id.Should().Be(regulation);
        Provisions.Find("XF2022-A35-P1-S1")!.IsInForceOn(date).Should().Be(regulation == "XF2022");
    }
}
