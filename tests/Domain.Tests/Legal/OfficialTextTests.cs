using System.Text.Json.Nodes;
using PetitionGovernance.Domain.Legal;
using PetitionGovernance.Domain.Tests.Shared;

namespace PetitionGovernance.Domain.Tests.Legal;

public sealed class OfficialTextTests
{
    [Fact]
    public void A_whole_file_gives_wording_to_every_clause_of_the_catalogue()
    {
        var result = Given.OfficialFile().Parsed();

        result.Errors.Should().BeEmpty();
        result.Text!.PublishedOn.Should().Be(new DateOnly(2022, 4, 7));
        result.Text.ProvisionsWithoutWording.Should().BeEmpty();
    }

    [Theory]
    [InlineData("XF2022-A22-P1-T", "条22款1")]
    [InlineData("XF2022-A22-P1-H", "条22款1")]
    [InlineData("XF2022-A22-P1-I3", "条22款1项3")]
    [InlineData("XF2022-A22-P1-I1-S2", "条22款1项1")]
    [InlineData("XF2022-A22-P1", "条22款1\n条22款1项1\n条22款1项2\n条22款1项3")]
    [InlineData("XF2022-A23-P3-S2", "条23款3")]
    [InlineData("XF2022-A26-I6", "条26款1项6")]
    [InlineData("XF2022-A43-S1", "条43款1")]
    [InlineData("XF2022-A36-P2", "条36款2")]
    [InlineData("XF2022-A38", "条38款1\n条38款2\n条38款3")]
    [InlineData("XF2022-A51", null)]
    [InlineData("XF2022-A22-P9", null)]
    [InlineData("XF2022-A22-P1-I9", null)]
    [InlineData("XF2005-A22-P1", null)]
    [InlineData("民法典203", null)]
    [InlineData("", null)]
    public void A_clause_finds_its_wording_or_none(string id, string? wording) =>
        Given.OfficialFile().Text().TextOf(id).Should().Be(wording);

    [Fact]
    public void Of_two_paragraphs_with_items_neither_is_guessed()
    {
        var file = Given.OfficialFile();
        file.Article(26)["paragraphs"]!.AsArray().Add(JsonNode.Parse("""{ "paragraph": 2, "text": "又", "items": [ { "item": 1, "text": "项" } ] }"""));

        file.Text().TextOf("XF2022-A26-I1").Should().BeNull();
        file.Text().ProvisionsWithoutWording.Should().Equal([.. Enumerable.Range(1, 6).Select(i => $"XF2022-A26-I{i}")]);
    }

    [Theory]
    [MemberData(nameof(CaseTable.Rows), "Legal/Cases/official-text-errors.csv", MemberType = typeof(CaseTable))]
    public void A_wrong_file_is_refused_and_the_place_named(string description, string path, string value, string code, string field, string place)
    {
        var file = Given.OfficialFile();
        Set(file, path.Split('.'), JsonNode.Parse(value));

        var result = file.Parsed();

        result.Text.Should().BeNull(description);
        var error = result.Errors.Should().ContainSingle(description).Which;
        error.Code.Should().Be(code);
        (error.Field ?? "").Should().Be(field);
        error.Chinese.Contains(place, StringComparison.Ordinal).Should().BeTrue(error.Chinese);
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{ \"regulation\": \"XF2022\"")]
    [InlineData("{ \"regulation\": \"XF2022\", \"regulation\": \"XF2005\" }")]
    [InlineData("{ \"source\": \"\\ud800\" }")]
    public void What_is_no_such_file_is_unreadable(string json) =>
        OfficialTextFile.Parse(json).Errors.Should().ContainSingle().Which.Code.Should().Be("legal.text-unreadable");

    [Fact]
    public void A_byte_order_mark_is_allowed() =>
        OfficialTextFile.Parse('\uFEFF' + Given.OfficialFile().ToJsonString()).Errors.Should().BeEmpty();

    [Fact]
    public void All_errors_are_told_at_once_up_to_a_limit()
    {
        var file = Given.OfficialFile();
        foreach (var article in Enumerable.Range(1, 3)) file.Paragraph(article, 1)["text"] = "";
        file.Parsed().Errors.Should().HaveCount(3);

        foreach (var article in Enumerable.Range(1, 50)) file.Article(article)["paragraphs"] = new JsonArray();
        file.Parsed().Errors.Should().HaveCount(OfficialTextFile.MaxErrors);
    }

    [Fact]
    public void A_file_of_more_parts_than_any_regulation_has_is_refused() =>
        Given.OfficialFile(OfficialTextFile.MaxParts + 1).Parsed().Errors.Should().ContainSingle().Which.Code.Should().Be("legal.text-too-many-parts");

    [Fact]
    public void Wording_has_a_longest_length()
    {
        var file = Given.OfficialFile();
        file.Paragraph(1, 1)["text"] = new string('长', OfficialTextFile.MaxWordingLength);
        file.Parsed().Errors.Should().BeEmpty();

        file.Paragraph(1, 1)["text"] = new string('长', OfficialTextFile.MaxWordingLength + 1);
        file.Parsed().Errors.Should().ContainSingle().Which.Code.Should().Be("legal.text-wording-too-long");
    }

    [Fact]
    public void Wording_is_kept_as_given_with_rare_characters_and_line_breaks()
    {
        var file = Given.OfficialFile();
        file.Paragraph(1, 1)["text"] = "𠮷野家\n　第二行";

        file.Text().TextOf("XF2022-A1").Should().Be("𠮷野家\n　第二行");
    }

    [Fact]
    public void The_same_text_published_again_has_changed_nothing()
    {
        var earlier = Given.OfficialFile();
        var later = Given.OfficialFile();
        later["publishedOn"] = "2026-01-01";
        later.Paragraph(22, 1)["text"] = " 条22\n款1 ";

        later.Text().ChangedSince(earlier.Text()).Should().BeEmpty();
    }

    [Fact]
    public void A_changed_item_changes_the_clauses_that_rest_on_it_and_no_other()
    {
        var later = Given.OfficialFile();
        later.Item(22, 1, 1)["text"] = "改过的文字";

        later.Text().ChangedSince(Given.OfficialFile().Text()).Should().Equal("XF2022-A22-P1-I1-S1", "XF2022-A22-P1-I1-S2");
    }

    [Fact]
    public void The_words_before_the_items_change_the_time_limit_and_not_the_items()
    {
        var later = Given.OfficialFile();
        later.Paragraph(22, 1)["text"] = "收到后在十日内处理：";

        later.Text().ChangedSince(Given.OfficialFile().Text()).Should().Equal("XF2022-A22-P1-H", "XF2022-A22-P1-T");
    }

    [Fact]
    public void A_clause_that_vanished_or_appeared_has_changed()
    {
        var shorter = Given.OfficialFile(articles: 49).Text();
        var whole = Given.OfficialFile().Text();

        shorter.ChangedSince(whole).Should().Equal("XF2022-A50-P1");
        whole.ChangedSince(shorter).Should().Equal("XF2022-A50-P1");
        shorter.ProvisionsWithoutWording.Should().Equal("XF2022-A50-P1");
    }

    [Fact]
    public void Two_regulations_are_not_compared()
    {
        var former = Given.OfficialFile();
        former["regulation"] = "XF2005";

        var compare = () => Given.OfficialFile().Text().ChangedSince(former.Text());

        compare.Should().Throw<ArgumentException>();
    }

    [Fact]
    public void The_hash_is_SHA_256_of_the_words()
    {
        var file = Given.OfficialFile();
        file.Paragraph(43, 1)["text"] = "a b\nc";

        file.Text().HashOf("XF2022-A43").Should().Be("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        file.Text().HashOf("XF2022-A51").Should().BeNull();
    }

    private static void Set(JsonNode node, ReadOnlySpan<string> path, JsonNode? value)
    {
        for (; path.Length > 1; path = path[1..]) node = int.TryParse(path[0], out var index) ? node[index]! : node[path[0]]!;
        if (int.TryParse(path[0], out var last)) node[last] = value;
        else node[path[0]] = value;
    }
}
