using PetitionGovernance.Domain.Reporting;

namespace PetitionGovernance.Application.Reporting;

/// <summary>What a careful reader would find fault with in the figures of a report.</summary>
internal static class ReportLint
{
    private const decimal Whole = 100m;
    private const string TwoBases = "；";

    /// <summary>What can be no more than what it is a part of.</summary>
    private static readonly (string Part, string Of)[] Parts =
    [
        ("reviews.accepted", "reviews.applications"), ("reviews.upheld", "reviews.accepted"), ("reviews.revoked", "reviews.accepted"),
        ("finalReviews.upheld", "finalReviews.applications"), ("disputes.resolved", "disputes.found"), ("reception.problemsResolved", "reception.problems"),
        ("packages.resolved", "packages.total"), ("petitions.items", "petitions.persons"), ("mediation.baiDajie", "mediation.items"),
    ];

    private static readonly (string[] Summands, string Total)[] Sums =
    [
        (["recommendations.improveWork", "recommendations.perfectPolicy", "recommendations.pursueResponsibility"], "supervision.recommendations"),
    ];

    public static IReadOnlyList<ReportRemark> Check(AnnualReport report) =>
        [.. Rates(report), .. NotAll(report), .. PartsOf(report), .. SumsOf(report), .. Spreads(report), .. Bases(report)];

    private static IEnumerable<ReportRemark> Rates(AnnualReport report) => report.Metrics
        .Where(m => m.Unit == MetricDefinition.Percent && !m.Compares && m.Value is not null && m.Denominator is null)
        .Select(m => new ReportRemark("rate-without-denominator", m.Code, $"{m.Name}是比率，没有写明分母。", "A rate without a declared denominator."));

    private static IEnumerable<ReportRemark> NotAll(AnnualReport report) => report.Metrics
        .Where(m => m.Value == Whole && m.Denominator is not null && m.Numerator != m.Denominator)
        .Select(m => new ReportRemark("not-quite-all", m.Code, $"{m.Name}写作 100%，实为 {m.Numerator} ÷ {m.Denominator}。", $"Says 100 %, and is {m.Numerator} of {m.Denominator}."));

    private static IEnumerable<ReportRemark> PartsOf(AnnualReport report) =>
        from pair in Parts
        let part = Find(report, pair.Part)
        let whole = Find(report, pair.Of)
        where part?.Value > whole?.Value
        select new ReportRemark("sum-does-not-add-up", part.Code, $"{part.Name} {part.Value} 多于{whole.Name} {whole.Value}。", $"{part.Code} exceeds {whole.Code}.");

    private static IEnumerable<ReportRemark> SumsOf(AnnualReport report) =>
        from sum in Sums
        let summands = sum.Summands.Select(code => Find(report, code)?.Value).ToList()
        let total = Find(report, sum.Total)
        where total?.Value is not null && summands.TrueForAll(v => v is not null) && summands.Sum() != total.Value
        select new ReportRemark("sum-does-not-add-up", total.Code, $"{total.Name} {total.Value}，各类之和 {summands.Sum()}。", $"The kinds add up to {summands.Sum()}, not {total.Value}.");

    private static IEnumerable<ReportRemark> Spreads(AnnualReport report) =>
        from dimension in report.Breakdowns.GroupBy(b => b.Dimension)
        let sum = dimension.Sum(b => b.Items)
        let total = Find(report, "petitions.items")?.Value
        where total is not null && sum != total
        select new ReportRemark("sum-does-not-add-up", "breakdown." + dimension.Key, $"分布之和 {sum} 件，登记 {total} 件，相差 {Math.Abs(total.Value - sum)} 件没有归类。", $"The cells add up to {sum} of {total} items.");

    private static IEnumerable<ReportRemark> Bases(AnnualReport report)
    {
        foreach (var m in report.Metrics.Where(m => m.Denominator is not null && m.DateBasis.Contains(TwoBases, StringComparison.Ordinal)))
            yield return new ReportRemark("different-bases", m.Code, $"{m.Name}的分子分母按不同日期归入期间（{m.DateBasis}），分子不是分母的一部分。", "Numerator and denominator are dated differently; it is a ratio, not a share.");
        var wanted = new ReportPeriod(report.From, report.To).YearBefore;
        if (wanted != new ReportPeriod(report.PreviousFrom, report.PreviousTo))
            yield return new ReportRemark("different-bases", "previous", $"{report.From:yyyy-MM-dd} 至 {report.To:yyyy-MM-dd} 与 {report.PreviousFrom:yyyy-MM-dd} 至 {report.PreviousTo:yyyy-MM-dd} 不是同期。", "The two stretches are not the same part of their years.");
        foreach (var m in report.Metrics.Where(m => m.ChangePercent is not null && m.Previous is null))
            yield return new ReportRemark("different-bases", m.Code, $"{m.Name}没有上年数，却有同比。", "A change without what it changed from.");
    }

    private static MetricView? Find(AnnualReport report, string code) => report.Metrics.FirstOrDefault(m => m.Code == code);
}
