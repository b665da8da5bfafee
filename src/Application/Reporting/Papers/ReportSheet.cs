using PetitionGovernance.Application.Shared.Ports;
using static PetitionGovernance.Application.Shared.Ports.SheetCell;

namespace PetitionGovernance.Application.Reporting.Papers;

/// <summary>报告的数字在一张表上：一项一行，口径写明。</summary>
internal static class ReportSheet
{
    private static readonly SheetColumn[] Columns =
    [
        new("代码", 30, SheetAlign.Left),
        new("指标", 26, SheetAlign.Left),
        new("本期", 12, SheetAlign.Right),
        new("单位", 7),
        new("上年同期", 12, SheetAlign.Right),
        new("同比（%）", 11, SheetAlign.Right),
        new("分子", 10, SheetAlign.Right, "比率"),
        new("分母", 10, SheetAlign.Right, "比率"),
        new("公式", 46, SheetAlign.Left),
        new("日期口径", 18),
        new("依据", 20),
    ];

    public static SheetLayout Layout(AnnualReport report, string publisher) => new(
        "信访工作报告", $"{new ReportWords(report).Period}信访工作报告", $"{publisher}　截至 {report.AsOf:yyyy年M月d日}", Columns, 2, SheetPaper.A3,
        Notes: ["同比为“—”的，上年同期没有可以比较的数。", .. report.Remarks.Select(r => "说明：" + r.Text)]);

    public static IEnumerable<IReadOnlyList<SheetCell>> Rows(AnnualReport report) =>
    [
        .. report.Metrics.Select(m => (IReadOnlyList<SheetCell>)[Of(m.Code), Of(m.Name), Figure(m.Value), Of(m.Unit), Figure(m.Previous), Figure(m.ChangePercent), Figure(m.Numerator), Figure(m.Denominator), Of(m.Formula), Of(m.DateBasis), Of(m.Source)]),
        .. report.Breakdowns.Select(b => (IReadOnlyList<SheetCell>)[Of(b.Code), Of(ReportWords.NameOf(b.Key)), Of(b.Items), Of("件"), Figure(b.Previous), Figure(b.ChangePercent), Of("—"), Of("—"), Of("期间内收到的事项中属于这一类的"), Of("收到日期"), Of("XF2022-A41-P1-I1")]),
        .. report.MostComplainedOf.Select(b => (IReadOnlyList<SheetCell>)[Of("mostComplainedOf." + b.OrgCode), Of("被反映：" + b.Name), Of(b.Items), Of("件"), Of("—"), Of("—"), Of("—"), Of("—"), Of("期间内收到、反映这一单位的事项数"), Of("收到日期"), Of("XF2022-A41-P1-I1")]),
    ];

    private static SheetCell Figure(decimal? value) => value is { } known && decimal.IsInteger(known) ? Of((long)known) : Of(ReportWords.Number(value));
}
