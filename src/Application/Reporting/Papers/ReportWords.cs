using System.Globalization;

namespace PetitionGovernance.Application.Reporting.Papers;

/// <summary>The figures of a report in the words of a paper; what there is no figure of has no words.</summary>
internal sealed class ReportWords(AnnualReport report)
{
    private static readonly Dictionary<string, string> Names = new(StringComparer.Ordinal)
    {
        ["letter"] = "来信",
        ["visit"] = "来访",
        ["online"] = "网上信访",
        ["telephone"] = "来电",
        ["suggestion"] = "建议意见",
        ["accusation"] = "检举控告",
        ["appeal"] = "申诉求决",
        ["transfer"] = "转送",
        ["assign"] = "交办",
        ["accept"] = "受理",
        ["forward_to_discipline"] = "转纪检监察机关",
        ["forward_to_political_legal"] = "转政法机关",
        ["import_into_statutory_procedure"] = "导入法定途径",
        ["no_longer_accept"] = "不再受理",
        ["not_accept"] = "不予受理",
        ["merge_with_existing"] = "并入已有事项",
        ["ask_for_clarification"] = "要求补正",
        ["guide"] = "告知引导",
    };

    private readonly Dictionary<string, MetricView> metrics = report.Metrics.ToDictionary(m => m.Code, StringComparer.Ordinal);

    public static string NameOf(string key) => Names.GetValueOrDefault(key, key);

    public static string Number(decimal? value) => value?.ToString("0.##", CultureInfo.InvariantCulture) ?? "—";

    /// <summary>同比上升、下降多少；上年没有的不比。</summary>
    public static string Change(decimal? percent) => percent switch
    {
        null => "上年无可比数",
        0 => "与上年同期持平",
        > 0 => $"同比上升{Number(percent)}%",
        _ => $"同比下降{Number(-percent)}%",
    };

    public decimal? Value(string code) => metrics.GetValueOrDefault(code)?.Value;

    public decimal? ChangeOf(string code) => metrics.GetValueOrDefault(code)?.ChangePercent;

    public string Period => (report.From.Month, report.To.AddDays(1).Month, report.To.AddDays(1).Day) switch
    {
        (1, 1, 1) => $"{report.Year}年",
        _ when report.From.Month == report.To.Month && report.To.AddDays(1).Day == 1 => $"{report.Year}年{report.From.Month}月",
        (1, 7, 1) => $"{report.Year}年上半年",
        (7, 1, 1) => $"{report.Year}年下半年",
        _ => $"{report.From:yyyy年M月d日}至{report.To:yyyy年M月d日}",
    };

    /// <summary>Sentences of parts, each with the number in place of <c>#</c>; parts without a figure fall away, and with them the sentence.</summary>
    public string Sentence(string lead, params (string Code, string Part)[] parts)
    {
        var told = parts.Where(p => Value(p.Code) is not null).Select(p => p.Part.Replace("#", Number(Value(p.Code)), StringComparison.Ordinal)).ToList();
        return told.Count == 0 ? "" : lead + string.Join("，", told) + "。";
    }
}
