using System.Runtime.CompilerServices;
using System.Text;
using PetitionGovernance.Domain.Screening;
using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Domain.Tests.Screening;

/// <summary>
/// Everything an opinion says of every case, as a person has read and approved it: a changed word, citation, fact or day shows as a changed line.
/// </summary>
/// <remarks>Renew with <c>UPDATE_CASES=1 dotnet test --project tests/Domain.Tests/Domain.Tests.csproj</c>, then read what changed before it is committed.</remarks>
public sealed class ApprovedOpinionTests
{
    private const string Table = "Screening/Cases/approved.md";

    [Fact]
    public void An_opinion_says_what_was_approved_and_nothing_else()
    {
        var said = Said();
        if (Environment.GetEnvironmentVariable("UPDATE_CASES") == "1") File.WriteAllText(Path.Combine(Folder(), Path.GetFileName(Table)), said);

        said.Split('\n').Should().Equal(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, Table)).Split('\n'));
    }

    private static string Said()
    {
        var text = new StringBuilder("# 甄别意见全文 What the opinions say\n");
        foreach (var row in Given.AllCases) Write(text, $"{row["case"]} {row.Description}", Given.Screen(row));
        foreach (var row in PeriodBoundaryTests.Rows().Select(r => r.Data)) Write(text, $"{row.Item2} {row.Item1}", Given.Opinion(row.Item2, row.Item3));
        return text.ToString();
    }

    private static void Write(StringBuilder text, string title, ScreeningOpinion opinion)
    {
        text.Append($"\n## {title}\n\n");
        text.Append($"{opinion.Admission} · {Joined(opinion.Outcomes)} · {Joined(opinion.Dispositions)} · {opinion.Notice} · {Day(opinion.Due)}\n");
        foreach (var reason in opinion.HumanReasons) text.Append($"- 由人：{reason.Code} {reason.Chinese} {reason.English}\n");
        foreach (var question in opinion.Questions) text.Append($"- 问：{question.RuleCode} {question.Fact} {question.Chinese} {question.HangsOnIt}\n");
        foreach (var part in opinion.Parts)
        {
            text.Append($"\n### {part.Label}{(part.IsSealed ? "（封存）" : "")}\n\n");
            foreach (var finding in part.Findings) Write(text, finding);
        }
    }

    private static void Write(StringBuilder text, Finding finding)
    {
        text.Append($"- **{finding.Rule.Code}**{(finding.Decides ? " 定" : "")}{(finding.OnlyAsks ? " 只问" : "")} ← {finding.ReliedOn}");
        if (finding.Missing != FactSet.None) text.Append($"，缺 {finding.Missing}");
        if (finding.OnlyAsks)
        {
            // It holds nothing, so it says nothing.
            text.Append('\n');
            return;
        }

        text.Append($"\n  {finding.Because} {finding.BecauseInEnglish}\n  {Joined(finding.Basis)}");
        if (finding.Due is { } due) text.Append($" 至 {Day(due.LegalDue)}");
        if (finding.Flags.Count > 0) text.Append($" ⚑{Joined(finding.Flags)}");
        text.Append('\n');
        foreach (var way in finding.Guidance)
            text.Append($"  → {way.Where}：{way.What}（{Joined(way.Bring)}；{Day(way.ByWhen)}{way.Period}；{Joined(way.Source)}）\n");
    }

    private static string Joined<T>(IEnumerable<T> all) => string.Join('、', all.Select(one => one is Citation cited ? cited.ProvisionId : one?.ToString()));

    private static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd") ?? "";

    private static string Folder([CallerFilePath] string file = "") => Path.Combine(Path.GetDirectoryName(file)!, "Cases");
}
