using PetitionGovernance.Application.Shared.Ports;
using PetitionGovernance.Domain.CasePackages;
using PetitionGovernance.Domain.Deadlines;
using static PetitionGovernance.Application.Shared.Ports.SheetCell;

namespace PetitionGovernance.Application.CasePackages;

/// <summary>一表在纸上的样子：A3 横向，两层表头，一个包案一行，末行合计。</summary>
internal static class LedgerSheet
{
    private const string Charge = "包案责任";
    private const string Plan = "方案措施（项）";
    private const string Visit = "领导走访";
    private const string Dispatch = "专人调度";
    private const string Fund = "疑难信访资金（元）";
    private const string Result = "结果";

    private static readonly SheetColumn[] Columns =
    [
        new("序号", 5),
        new("灯", 5),
        new("包案编号", 15),
        new("案件名称", 19, SheetAlign.Left),
        new("信访事项", 22, SheetAlign.Left),
        new("人次", 6),
        new("包案领导", 9, Group: Charge),
        new("职务", 11, Group: Charge),
        new("责任单位", 14, Group: Charge),
        new("调度人", 8, Group: Charge),
        new("立案日期", 11, Group: Charge),
        new("目标日期", 11, Group: Charge),
        new("目标", 18, SheetAlign.Left, Charge),
        new("合计", 5, Group: Plan),
        new("完成", 5, Group: Plan),
        new("逾期", 5, Group: Plan),
        new("最近期限", 11, Group: Plan),
        new("次数", 5, Group: Visit),
        new("最近一次", 11, Group: Visit),
        new("次数", 5, Group: Dispatch),
        new("最近一次", 11, Group: Dispatch),
        new("下次最迟", 11, Group: Dispatch),
        new("申请", 12, SheetAlign.Right, Fund),
        new("批准", 12, SheetAlign.Right, Fund),
        new("支付", 12, SheetAlign.Right, Fund),
        new("停滞提请", 5),
        new("状态", 9, Group: Result),
        new("办结日期", 11, Group: Result),
        new("观察期至", 11, Group: Result),
        new("说明", 24, SheetAlign.Left),
    ];

    public static SheetLayout Layout(DateOnly asOf, IReadOnlyList<LedgerRow> rows) => new(
        "领导包案一表",
        "领导包案一表管理台账",
        $"截至 {asOf:yyyy年M月d日}　共 {rows.Count} 案 {rows.Sum(r => r.RegNos.Count)} 件 {rows.Sum(r => r.HeadCount)} 人次　"
            + $"红灯 {Count(rows, Light.Overdue)}　黄灯 {Count(rows, Light.DueSoon)}　绿灯 {Count(rows, Light.OnTrack)}　"
            + $"按期办结 {Count(rows, Light.Met)}　逾期办结 {Count(rows, Light.Missed)}",
        Columns,
        FrozenColumns: 4,
        SheetPaper.A3,
        Totals(rows),
        [
            "注：红灯——目标日期已过，或者有措施到期没有完成；黄灯——目标日期、措施期限临近，或者过了应当调度的日期没有调度；绿灯——其他在办的。",
            "　　本表按截止日为止已经发生的事实生成；一件事项同时只由一位领导包案。",
        ]);

    public static IReadOnlyList<SheetCell> Cells(LedgerRow r, int index) =>
    [
        Of(index + 1),
        Of(Words(r.Light), TintOf(r.Light)),
        Of(r.PackageNo),
        Of(r.Title),
        Of(string.Join("\n", r.RegNos)),
        Of(r.HeadCount),
        Of(r.LeaderName),
        Of(r.LeaderPost),
        Of(r.ResponsibleOrg),
        Of(r.DispatcherName),
        Of(r.OpenedOn),
        Of(r.TargetOn),
        Of(r.Goal),
        Of(r.Measures),
        Of(r.MeasuresDone),
        Of(r.MeasuresOverdue),
        Of(r.NextMeasureOn),
        Of(r.Visits),
        Of(r.LastVisitOn),
        Of(r.Dispatches),
        Of(r.LastDispatchOn),
        Of(r.DispatchBy),
        OfMoney(r.FundsApplied),
        OfMoney(r.FundsApproved),
        OfMoney(r.FundsPaid),
        Of(r.Escalations),
        Of(Words(r.Status)),
        Of(r.ClosedOn),
        Of(r.WatchUntil),
        Of(r.Because),
    ];

    private static SheetCell[] Totals(IReadOnlyList<LedgerRow> rows)
    {
        var cells = new SheetCell[Columns.Length];
        cells[2] = Of("合计");
        cells[3] = Of($"{rows.Count} 案");
        cells[4] = Of($"{rows.Sum(r => r.RegNos.Count)} 件");
        cells[5] = Of(rows.Sum(r => r.HeadCount));
        cells[13] = Of(rows.Sum(r => r.Measures));
        cells[14] = Of(rows.Sum(r => r.MeasuresDone));
        cells[15] = Of(rows.Sum(r => r.MeasuresOverdue));
        cells[17] = Of(rows.Sum(r => r.Visits));
        cells[19] = Of(rows.Sum(r => r.Dispatches));
        cells[22] = OfMoney(rows.Sum(r => r.FundsApplied));
        cells[23] = OfMoney(rows.Sum(r => r.FundsApproved));
        cells[24] = OfMoney(rows.Sum(r => r.FundsPaid));
        cells[25] = Of(rows.Sum(r => r.Escalations));
        cells[26] = Of($"办结 {rows.Count(r => r.Status is not PackageStatus.InProgress)}");
        return cells;
    }

    private static int Count(IReadOnlyList<LedgerRow> rows, Light light) => rows.Count(r => r.Light == light);

    private static string Words(Light light) => light switch
    {
        Light.Overdue => "红",
        Light.DueSoon => "黄",
        Light.OnTrack => "绿",
        Light.Met => "按期",
        _ => "逾期",
    };

    private static SheetTint TintOf(Light light) => light switch
    {
        Light.Overdue => SheetTint.Red,
        Light.DueSoon => SheetTint.Yellow,
        Light.OnTrack => SheetTint.Green,
        _ => SheetTint.Grey,
    };

    private static string Words(PackageStatus status) => status switch
    {
        PackageStatus.InProgress => "正在化解",
        PackageStatus.Resolved => "已化解",
        PackageStatus.Stable => "已稳控",
        _ => "已退回",
    };
}
