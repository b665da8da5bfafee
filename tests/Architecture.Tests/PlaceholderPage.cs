using PetitionGovernance.Domain.Documents;
using PetitionGovernance.Domain.Legal;

namespace PetitionGovernance.Architecture.Tests;

/// <summary><c>docs/placeholders.md</c>: what may stand in the template of each paper.</summary>
internal static class PlaceholderPage
{
    public static string Markdown()
    {
        var page = new List<string>
        {
            "# 文书模板的占位符 Placeholders of the templates",
            "",
            $"由代码生成，不手工修改 / generated from the code, not edited by hand: `{GeneratedDocsTests.Renewal}`",
            "",
            "在 Word 中写作 `{{名称}}`。“可无”和“重复”的写在单独成段的 `{{#名称}}` 和 `{{/名称}}` 之间：没有的整组不出，重复的每项出一次；重复的组里另有自己的占位符。",
            "“须有”的模板缺了不予采用。In Word: `{{name}}`; what is optional or repeated stands between paragraphs `{{#name}}` and `{{/name}}`.",
            "",
            "## 各种文书都有 In every paper",
            "",
        };
        page.AddRange(Table(PaperForm.Of(typeof(PaperHead)).Placeholders));
        foreach (var kind in DocumentKinds.All)
        {
            page.AddRange(["", $"## {kind.Chinese} {kind.English}", "", $"`{kind.Code}`；依据 basis：{string.Join("；", kind.Basis.Select(CitationText.Chinese).Distinct())}", ""]);
            page.AddRange(Table(kind.Placeholders.Skip(PaperForm.Of(typeof(PaperHead)).Placeholders.Count)));
        }

        return string.Join('\n', page) + "\n";
    }

    private static IEnumerable<string> Table(IEnumerable<Placeholder> placeholders) =>
        ["| 名称 name | 含义 | meaning | 用法 use |", "| --- | --- | --- | --- |", .. placeholders.SelectMany(p => Rows(p, ""))];

    private static IEnumerable<string> Rows(Placeholder p, string within)
    {
        string[] use = [p.IsOptional ? "可无 optional" : p.Row.Count > 0 ? "重复 repeated" : "", p.IsDispensable ? "" : "须有 required"];
        yield return $"| {within}`{p.Name}` | {p.Meaning} | {p.English} | {string.Join("，", use.Where(u => u.Length > 0))} |";
        foreach (var row in p.Row.SelectMany(inner => Rows(inner, $"`{p.Name}` › "))) yield return row;
    }
}
