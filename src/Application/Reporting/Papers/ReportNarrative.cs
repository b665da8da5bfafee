using static PetitionGovernance.Application.Reporting.Papers.ReportTextStyle;

namespace PetitionGovernance.Application.Reporting.Papers;

/// <summary>县级年度报告的写法：第四十一条第一款所列各项依次，句中的数字都取自指标。</summary>
internal static class ReportNarrative
{
    public static ReportPaper Of(AnnualReport report, string publisher, DateOnly issuedOn)
    {
        var words = new ReportWords(report);
        return new ReportPaper(publisher, $"{words.Period}信访工作报告", issuedOn,
        [
            new ReportText(Body, $"依据《信访工作条例》第四十一条，现将{words.Period}信访工作情况报告如下。数据截至{report.AsOf:yyyy年M月d日}，均由信访事项及有关工作的记录计算。"),
            new ReportText(Heading, "一、信访事项数量和领域分布"),
            .. Total(report, words),
            new ReportText(Heading, "二、转送、交办、督办情况"),
            .. Paragraphs(
                words.Sentence("全部登记事项中，", ("routing.transfers", "转送#件"), ("routing.assignments", "交办#件")),
                words.Sentence("", ("firstTime.acceptedInTimeRate", "初次信访事项及时受理率#%"), ("procedure.items", "导入信访程序办理#件"), ("procedure.closedInTimeRate", "按期办结率#%"), ("appeals.resolvedAtOnceRate", "申诉求决类一次性化解率#%")),
                words.Sentence("", ("supervision.orders", "督办#件"), ("supervision.ordersClosed", "销号#件"), ("supervision.talks", "约谈#次"), ("supervision.findings", "评查发现问题#件次"), ("supervision.bulletins", "印发评查通报#期"), ("supervision.redo", "退回重办#件")),
                words.Sentence("", ("reviews.applications", "申请复查#件"), ("reviews.accepted", "受理#件"), ("reviews.upheld", "维持#件"), ("reviews.revoked", "撤销#件"), ("finalReviews.applications", "申请复核#件"), ("finalReviews.upheld", "维持#件"))),
            Spread(report, "disposition", "表3　甄别处置情况"),
            new ReportText(Heading, "三、三项建议和采纳情况"),
            .. Paragraphs(words.Sentence("", ("supervision.recommendations", "提出三项建议#份"), ("recommendations.improveWork", "其中改进工作#份"), ("recommendations.perfectPolicy", "完善政策#份"), ("recommendations.pursueResponsibility", "追究责任#份"), ("recommendations.adoptionRate", "采纳率#%")),
                words.Sentence("", ("accountability.officials", "受到追责问责#人"), ("accountability.unlawfulPetitioners", "依法处理违法信访#人"))),
            new ReportText(Heading, "四、其他情况"),
            .. Others(words),
            Metrics(report),
            .. report.Remarks.Count == 0 ? [] : (ReportBlock[])[new ReportText(Body, "说明：" + string.Concat(report.Remarks.Select(r => r.Text)))],
        ]);
    }

    private static IEnumerable<ReportBlock> Total(AnnualReport report, ReportWords words) =>
    [
        .. Paragraphs(
            words.Sentence($"{words.Period}，共登记信访事项", ("petitions.items", $"#件次（{ReportWords.Change(words.ChangeOf("petitions.items"))}）"), ("petitions.persons", $"#人次（{ReportWords.Change(words.ChangeOf("petitions.persons"))}）")),
            "按信访形式，" + Shares(report, "channel"), "按性质，" + Shares(report, "category")),
        Spread(report, "field", "表1　信访事项领域分布"),
        Chart(report, "field", "图1　各领域件次与上年同期比较"),
        Chart(report, "channel", "图2　各信访形式件次与上年同期比较"),
        new ReportTable("表2　被反映较多的单位", ["序号", "单位", "件次"], [1, 5, 2], [.. report.MostComplainedOf.Select((b, i) => (IReadOnlyList<string>)[$"{i + 1}", b.Name, $"{b.Items}"])]),
    ];

    private static IEnumerable<ReportText> Others(ReportWords words) => Paragraphs(
        words.Sentence("调解方面，", ("mediation.items", "调解信访事项#件"), ("mediation.agreementRate", "达成率#%"), ("mediation.baiDajie", "白大姐访调工作室调解#件")),
        words.Sentence("接访下访方面，", ("reception.sessions", "下访接访#次"), ("reception.problems", "收集问题#件"), ("reception.problemsResolved", "解决#件"), ("reception.resolvedRate", "结案率#%")),
        words.Sentence("领导包案方面，", ("packages.total", "包案#个"), ("packages.resolved", "化解#个")),
        words.Sentence("源头预防方面，", ("risk.assessments", "开展社会稳定风险评估#件"), ("disputes.found", "排查矛盾纠纷#起"), ("disputes.resolved", "化解#起"), ("disputes.resolvedRate", "化解率#%")),
        words.Sentence("组织保障方面，", ("coordination.reportsToLeadership", "向县委常委会、县政府常务会议汇报#次"), ("coordination.reportsToJointConference", "向联席会议汇报#次"), ("mechanisms.established", "建立法治化推进机制#项"), ("outreach.audience", "宣讲受众#人次"), ("outreach.townshipsCovered", "覆盖乡镇（街道）#个")));

    private static IEnumerable<ReportText> Paragraphs(params string[] sentences) => sentences.Where(s => s.Length > 0).Select(s => new ReportText(Body, s));

    private static string Shares(AnnualReport report, string dimension) =>
        string.Join("，", report.Breakdowns.Where(b => b.Dimension == dimension).Select(b => $"{ReportWords.NameOf(b.Key)}{b.Items}件")) + "。";

    private static ReportTable Spread(AnnualReport report, string dimension, string caption) => new(caption, ["类别", "件次", "上年同期", "同比"], [4, 2, 2, 3],
        [.. report.Breakdowns.Where(b => b.Dimension == dimension).Select(b => (IReadOnlyList<string>)[ReportWords.NameOf(b.Key), $"{b.Items}", b.Previous is { } n ? $"{n}" : "—", Percent(b.ChangePercent)])]);

    private static ReportChart Chart(AnnualReport report, string dimension, string caption)
    {
        var cells = report.Breakdowns.Where(b => b.Dimension == dimension).ToList();
        List<ReportSeries> series = [new($"{report.Year}年", [.. cells.Select(c => (decimal)c.Items)])];
        if (cells.Exists(c => c.Previous is not null)) series.Insert(0, new($"{report.Year - 1}年", [.. cells.Select(c => (decimal)(c.Previous ?? 0))]));
        return new ReportChart(caption, [.. cells.Select(c => ReportWords.NameOf(c.Key))], series);
    }

    private static ReportTable Metrics(AnnualReport report) => new("表4　各项指标", ["指标", "本期", "单位", "上年同期", "同比"], [6, 2, 2, 2, 2],
        [.. report.Metrics.Where(m => !m.Compares).Select(m => (IReadOnlyList<string>)[m.Name, ReportWords.Number(m.Value), m.Unit, ReportWords.Number(m.Previous), Percent(m.ChangePercent)])]);

    private static string Percent(decimal? change) => change is { } known ? $"{known:+0.00;-0.00;0.00}%" : "—";
}
