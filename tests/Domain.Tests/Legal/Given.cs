using System.Text.Json;
using System.Text.Json.Nodes;
using PetitionGovernance.Domain.Legal;

namespace PetitionGovernance.Domain.Tests.Legal;

/// <summary>An official text as a file, with wording of our own invention in the places the catalogue knows.</summary>
internal static class Given
{
    public static JsonObject OfficialFile(int articles = 50) => new()
    {
        ["regulation"] = "XF2022",
        ["publishedBy"] = "发布机关",
        ["publishedOn"] = "2022-04-07",
        ["source"] = "公报",
        ["articles"] = new JsonArray([.. Enumerable.Range(1, articles).Select(Article)]),
    };

    public static JsonObject Article(this JsonObject file, int article) => file["articles"]![article - 1]!.AsObject();

    public static JsonObject Paragraph(this JsonObject file, int article, int paragraph) =>
        file.Article(article)["paragraphs"]![paragraph - 1]!.AsObject();

    public static JsonObject Item(this JsonObject file, int article, int paragraph, int item) =>
        file.Paragraph(article, paragraph)["items"]![item - 1]!.AsObject();

    public static OfficialTextResult Parsed(this JsonNode file) => OfficialTextFile.Parse(file.ToJsonString());

    public static OfficialText Text(this JsonNode file) => file.Parsed().Text!;

    private static JsonNode Article(int article)
    {
        var clauses = Provisions.OfArticle(article);
        var paragraphs = Math.Max(1, clauses.Max(c => c.Paragraph) ?? 1);
        return new JsonObject
        {
            ["article"] = article,
            ["paragraphs"] = new JsonArray([.. Enumerable.Range(1, paragraphs).Select(p => Paragraph(article, p, clauses))]),
        };
    }

    private static JsonObject Paragraph(int article, int paragraph, IReadOnlyList<Provision> clauses)
    {
        var items = clauses.Where(c => (c.Paragraph ?? 1) == paragraph).Max(c => c.Item) ?? 0;
        var node = new JsonObject { ["paragraph"] = paragraph, ["text"] = $"条{article}款{paragraph}" };
        if (items > 0) node["items"] = JsonSerializer.SerializeToNode(Enumerable.Range(1, items).Select(i => new { item = i, text = $"条{article}款{paragraph}项{i}" }));
        return node;
    }
}
