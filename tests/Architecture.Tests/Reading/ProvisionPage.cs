using PetitionGovernance.Application.Legal;
using PetitionGovernance.Architecture.Tests.Rules;

namespace PetitionGovernance.Architecture.Tests.Reading;

/// <summary><c>docs/provisions.md</c>: each clause with the code and the test that execute it, or the reason why nothing does.</summary>
internal static class ProvisionPage
{
    public static string Markdown(IReadOnlyList<Coverage> rows)
    {
        var page = new List<string>
        {
            "# 条款与代码 Clauses and the code that executes them",
            "",
            $"由代码和测试生成，不手工修改 / generated from code and tests, not edited by hand: `{GeneratedDocsTests.Renewal}`",
            "",
            "每一条款是《信访工作条例》中软件能够执行或者检查的一项义务（用本产品的话写成）。“执行”须有两样：引用它的代码（规则、期限、办理行为、拒绝、功能），",
            "和没有它就会失败的测试（`[Trait(\"Covers\", …)]`）。其余的写明将由什么能力承担，或者为什么软件做不到。",
            "A clause counts as executed only with code that cites it and a test that would fail without it; every other one says what will hold it, or why no program can.",
            "",
            "| 模块 module | 条款 clauses | 已执行 executed | 以后 later | 软件不能 not for software | 未完成 not yet |",
            "| --- | ---: | ---: | ---: | ---: | ---: |",
        };
        page.AddRange(rows.GroupBy(r => r.Clause.Module).OrderBy(g => g.Key, StringComparer.Ordinal).Select(g => Sum(g.Key, [.. g])));
        page.Add(Sum("合计 total", rows));
        foreach (var module in rows.GroupBy(r => r.Clause.Module).OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            page.AddRange(["", $"## {module.Key}", "", "| 条款 clause | 义务 duty | 执行 executed by | 测试 tested by |", "| --- | --- | --- | --- |"]);
            page.AddRange(module.Select(Row));
        }

        return string.Join('\n', page) + "\n";
    }

    private static string Sum(string name, IReadOnlyCollection<Coverage> rows) =>
        $"| {name} | {rows.Count} | {rows.Count(r => r.IsCovered)} | {Of(rows, Standing.Later)} | {Of(rows, Standing.NotForSoftware)} | {Of(rows, Standing.Gap)} |";

    private static int Of(IEnumerable<Coverage> rows, Standing standing) => rows.Count(r => r.Waivers.Any(w => w.Standing == standing));

    private static string Row(Coverage row)
    {
        var (code, tests) = row.IsCovered
            ? (string.Join("<br>", row.Code.Select(Code).Distinct()), string.Join("<br>", row.Tests.Select(t => t.Title).Distinct()))
            : (string.Join("<br>", row.Waivers.Select(Waived)), "");
        return $"| {row.Clause.Id} | {Cell(row.Clause.Paraphrase)}；{Cell(row.Clause.SoftwareMust)} | {code} | {tests} |";
    }

    private static string Code(Execution execution) => execution.Kind switch
    {
        ExecutionKind.Rule => $"规则 rule `{execution.Code}`",
        ExecutionKind.Deadline => $"期限 deadline `{execution.Code}`",
        ExecutionKind.Act => $"行为 act `{execution.Code}`",
        ExecutionKind.Prompt => $"提示 prompt `{execution.Code}`",
        ExecutionKind.Refusal => $"拒绝 refusal `{execution.Code}`",
        _ => $"{Cell(execution.Chinese)} `{execution.Code}`",
    };

    private static string Waived(Waiver waiver) => waiver.Standing switch
    {
        Standing.Later => $"以后 later：{Cell(waiver.By!)}。{Cell(waiver.Reason)}",
        Standing.NotForSoftware => $"软件不能 not for software：{Cell(waiver.Reason)}",
        _ => $"未完成 not yet：{Cell(waiver.Reason)}",
    };

    private static string Cell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal);
}
