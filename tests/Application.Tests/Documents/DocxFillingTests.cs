using System.Xml.Linq;
using PetitionGovernance.Domain.Documents;
using PetitionGovernance.Infrastructure.Documents;

namespace PetitionGovernance.Application.Tests.Documents;

public sealed class DocxFillingTests
{
    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    [Theory]
    [InlineData("称呼：|{{甲}}|。", "称呼：值。")]
    [InlineData("{|{甲|}}和{{乙}}", "值和乙值")]
    [InlineData("{{ 甲 }}{{甲}}", "值值")]
    [InlineData("没有", "没有")]
    public void A_mark_is_filled_wherever_Word_has_cut_it(string pieces, string expected) => Filled([pieces], Values()).Should().Equal(expected);

    [Fact]
    public void A_group_is_repeated_for_each_row_and_left_out_without_any()
    {
        var values = Values(("组", [Row("名", "一"), Row("名", "二")]), ("空", []));

        Filled(["前", "{{#组}}", "{{名}}及{{甲}}", "{{/组}}", "{{#空}}", "{{甲}}", "{{/空}}", "后"], values).Should().Equal("前", "一及值", "二及值", "后");
    }

    [Fact]
    public void What_stands_in_a_value_is_never_a_mark()
    {
        var values = Values(("组", [Row("名", "{{甲}}{{/组}}")]));

        Filled(["{{#组}}", "{{名}}", "{{/组}}"], values).Should().Equal("{{甲}}{{/组}}");
    }

    [Fact]
    public void Each_line_is_a_paragraph_and_what_follows_stays_behind_the_last() =>
        Filled(["前{{行}}|后"], Values() with { Texts = new Dictionary<string, string> { ["行"] = "一\r\n二\n\n三" } }).Should().Equal("前一", "二", "三后");

    [Theory]
    [InlineData("甲\u0000乙\u0007", "甲乙")]
    [InlineData("\uFFFF甲\u0085", "甲\n")]
    [InlineData("𠮷𰻝甲&<>", "𠮷𰻝甲&<>")]
    public void What_XML_cannot_hold_is_left_out(string given, string expected) => XmlText.Clean(given).Should().Be(expected);

    // No attribute can carry half a character.
    [Fact]
    public void Half_a_character_is_shown_as_one_that_is_missing() => XmlText.Clean("甲\uD842乙\uDFB7").Should().Be("甲〓乙〓");

    private static PaperValues Row(string name, string value) => new(new Dictionary<string, string> { [name] = value }, new Dictionary<string, IReadOnlyList<PaperValues>>());

    private static PaperValues Values(params (string Name, IReadOnlyList<PaperValues> Rows)[] groups) =>
        new(new Dictionary<string, string> { ["甲"] = "值", ["乙"] = "乙值" }, groups.ToDictionary(g => g.Name, g => g.Rows));

    private static IEnumerable<string> Filled(IEnumerable<string> paragraphs, PaperValues values)
    {
        var body = new XElement(W + "body", paragraphs.Select(p => new XElement(W + "p", p.Split('|').Select(t => new XElement(W + "r", new XElement(W + "t", t))))));
        DocxFilling.Fill(body, values);
        return body.Elements().Select(p => string.Concat(p.Descendants(W + "t").Select(t => t.Value)));
    }
}
