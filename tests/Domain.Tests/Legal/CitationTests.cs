using PetitionGovernance.Domain.Legal;
using PetitionGovernance.Domain.Shared;
using PetitionGovernance.Domain.Tests.Shared;

namespace PetitionGovernance.Domain.Tests.Legal;

public sealed class CitationTests
{
    [Theory]
    [MemberData(nameof(CaseTable.Rows), "Legal/Cases/citation-texts.csv", MemberType = typeof(CaseTable))]
    public void A_citation_is_written_as_on_a_document(string description, string citation, string chinese, string english)
    {
        CitationText.Chinese(new Citation(citation)).Should().Be(chinese, description);
        CitationText.English(new Citation(citation)).Should().Be(english, description);
    }

    [Theory]
    [MemberData(nameof(CaseTable.Rows), "Legal/Cases/unresolved-citations.csv", MemberType = typeof(CaseTable))]
    public void A_clause_outside_the_catalogue_cannot_be_cited(string description, string clause)
    {
        var cite = () => Cite.XF2022(clause);

        cite.Should().Throw<ArgumentException>(description);
    }

    [Fact]
    public void Every_clause_of_the_catalogue_can_be_cited_and_written()
    {
        foreach (var provision in Provisions.All)
        {
            var citation = Cite.XF2022(provision.Id["XF2022-".Length..]);

            citation.ProvisionId.Should().Be(provision.Id);
            CitationText.Chinese(citation).Should().StartWith("《信访工作条例》第").And.NotContain("-");
        }
    }

    [Theory]
    [InlineData("A35", "XF2022-A35")]
    [InlineData("A36-P2", "XF2022-A36-P2")]
    [InlineData("A22-P1-I1", "XF2022-A22-P1-I1")]
    public void A_whole_article_paragraph_or_item_can_be_cited(string clause, string id) =>
        Cite.XF2022(clause).ProvisionId.Should().Be(id);

    [Theory]
    [InlineData("民法典201", "民法典201")]
    [InlineData("民诉法85", "民事诉讼法85")]
    [InlineData("民事诉讼法86", "民事诉讼法86")]
    [InlineData("行政复议法20", "行政复议法20")]
    [InlineData("行政诉讼法47", "行政诉讼法47")]
    [InlineData("个人信息保护法28", "个人信息保护法28")]
    public void Other_laws_are_cited_by_short_name_and_article(string law, string id) =>
        Cite.Law(law).ProvisionId.Should().Be(id);

    [Theory]
    [InlineData("民法典204")]
    [InlineData("民法典")]
    [InlineData("203")]
    [InlineData("")]
    [InlineData("刑法13")]
    [InlineData("XF2022-A22")]
    public void A_law_or_article_the_product_does_not_know_cannot_be_cited(string law)
    {
        var cite = () => Cite.Law(law);

        cite.Should().Throw<ArgumentException>();
    }

    [Theory]
    [InlineData("A52")]
    [InlineData("A0")]
    [InlineData("35")]
    public void The_regulation_of_2005_has_51_articles(string clause)
    {
        var cite = () => Cite.XF2005(clause);

        Cite.XF2005("A51").ProvisionId.Should().Be("XF2005-A51");
        cite.Should().Throw<ArgumentException>();
    }

    [Theory]
    [InlineData("民法典204")]
    [InlineData("XF1995-A1")]
    [InlineData("XF2022")]
    [InlineData("")]
    public void What_does_not_resolve_cannot_be_written(string id)
    {
        var write = () => CitationText.Chinese(new Citation(id));

        write.Should().Throw<ArgumentException>();
    }

    [Theory]
    [MemberData(nameof(CaseTable.Rows), "Legal/Cases/chinese-numerals.csv", MemberType = typeof(CaseTable))]
    public void Numbers_are_written_in_Han_numerals(string number, string text) =>
        ChineseNumeral.Of(int.Parse(number)).Should().Be(text);
}
