using PetitionGovernance.Application.Legal;
using PetitionGovernance.Domain.Legal;
using PetitionGovernance.Domain.Screening;
using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Architecture.Tests.Reading;

/// <summary><c>docs/rules.md</c>: every screening rule, as its class says it.</summary>
internal static class RulePage
{
    public static string Markdown()
    {
        var page = new List<string>
        {
            "# 甄别规则 Screening rules",
            "",
            $"由代码生成，不手工修改 / generated from the code, not edited by hand: `{GeneratedDocsTests.Renewal}`",
            "",
            "一条规则一个类，在 `src/Domain/Screening/Rules/`。同样的内容见 `GET /api/v1/screening/rules`。先后按档次；同一档内看规则压过谁。",
            "“实践”指条例没有写明不予受理，可以由规则组停用；“有争议的实践”之下的不利结论必须由人决定。",
            "One rule, one class. Order is by band, within a band by what a rule overrides. What rests on practice can be switched off by a rule set; an adverse",
            "verdict on disputed practice is always left to a person.",
        };
        foreach (var band in ScreeningRules.All.GroupBy(rule => rule.Band))
        {
            page.AddRange(["", $"## {band.Key}"]);
            foreach (var rule in band) page.AddRange(Of(rule));
        }

        return string.Join('\n', page) + "\n";
    }

    private static IEnumerable<string> Of(ScreeningRule rule)
    {
        yield return "";
        yield return $"### {rule.Code} {rule.ChineseName} {rule.EnglishName}";
        yield return "";
        yield return rule.Explanation;
        yield return "";
        yield return $"- 类 class: `{rule.GetType().Name}`{(rule.IsAdverse ? "，结论不利 adverse" : "")}";
        yield return $"- 依据 basis: {Cited(rule.Basis)}";
        if (rule.FormerBasis.Count > 0) yield return $"- 2022-05-01 以前 before: {Cited(rule.FormerBasis)}";
        yield return $"- 根据 standing: {Standing(rule)}";
        if (rule.Overrides.Count > 0) yield return $"- 压过 overrides: {string.Join('、', rule.Overrides)}";
        foreach (var parameter in rule.Parameters) yield return $"- 参数 parameter: `{parameter.Name}` = {parameter.Value}（{CitationText.Chinese(parameter.Source)}）";
        if (rule.AtStake.Length > 0) yield return $"- 缺事实时 where a fact is missing: {rule.AtStake}";
    }

    private static string Standing(ScreeningRule rule) => rule.Standing switch
    {
        RuleStanding.Text => "条例条文 the regulation's own words",
        RuleStanding.SettledPractice => $"实践 practice（{Sources(rule)}）",
        _ => $"有争议的实践 disputed practice（{Sources(rule)}）",
    };

    private static string Sources(ScreeningRule rule) => string.Join('；', rule.Sources.Select(source => source.ChineseName));

    private static string Cited(IEnumerable<Citation> citations) =>
        string.Join('、', citations.Select(c => CitationText.Chinese(c) is var text && text == c.ProvisionId ? text : $"{text} `{c.ProvisionId}`"));
}
