namespace PetitionGovernance.Application.Reporting;

/// <summary>年度报告：每个数字都有公式，可以打开到它所数的记录。</summary>
public sealed record AnnualReport
{
    /// <summary>年份</summary>
    public required int Year { get; init; }

    /// <summary>期间的第一日</summary>
    public required DateOnly From { get; init; }

    /// <summary>期间的最后一日；还没有过完的，到 asOf 为止</summary>
    public required DateOnly To { get; init; }

    /// <summary>与之比较的上一年同期的第一日</summary>
    public required DateOnly PreviousFrom { get; init; }

    /// <summary>与之比较的上一年同期的最后一日</summary>
    public required DateOnly PreviousTo { get; init; }

    /// <summary>只计到这一日已经发生的</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>地方的行政区划代码；空为全部</summary>
    public string? Division { get; init; }

    /// <summary>负责办理的机构代码；空为全部</summary>
    public string? Org { get; init; }

    /// <summary>各项指标</summary>
    public required IReadOnlyList<MetricView> Metrics { get; init; }

    /// <summary>按形式、性质、领域、处置的分布</summary>
    public required IReadOnlyList<BreakdownView> Breakdowns { get; init; }

    /// <summary>被反映较多的单位，件次最多的十个（第四十一条第一款第一项）</summary>
    public required IReadOnlyList<BodyFigure> MostComplainedOf { get; init; }

    /// <summary>报告自查：没有分母的比率、写作 100 而不是的、加不起来的、口径不同的比较</summary>
    public IReadOnlyList<ReportRemark> Remarks { get; init; } = [];
}

/// <summary>一项指标。</summary>
public sealed record MetricView
{
    /// <summary>代码</summary>
    public required string Code { get; init; }

    /// <summary>名称</summary>
    public required string Name { get; init; }

    /// <summary>数值；无从计算的为空</summary>
    public decimal? Value { get; init; }

    /// <summary>单位</summary>
    public required string Unit { get; init; }

    /// <summary>上一年；没有的为空</summary>
    public decimal? Previous { get; init; }

    /// <summary>与上一年比较的变化（百分比）；无从比较的为空，不写作 0</summary>
    public decimal? ChangePercent { get; init; }

    /// <summary>比率的分子</summary>
    public long? Numerator { get; init; }

    /// <summary>比率的分母</summary>
    public long? Denominator { get; init; }

    internal bool Compares { get; init; }

    /// <summary>公式</summary>
    public required string Formula { get; init; }

    /// <summary>按哪个日期归入期间</summary>
    public required string DateBasis { get; init; }

    /// <summary>怎样取整</summary>
    public required string Rounding { get; init; }

    /// <summary>条文，或者出自实践</summary>
    public required string Source { get; init; }
}

/// <summary>分布中的一格。</summary>
/// <param name="Code">代码，如 breakdown.channel.letter</param>
/// <param name="Dimension">按什么分：channel、category、field、disposition</param>
/// <param name="Key">哪一类</param>
/// <param name="Items">件次</param>
/// <param name="Previous">上一年；没有的为空</param>
/// <param name="ChangePercent">与上一年比较的变化（百分比）</param>
public sealed record BreakdownView(string Code, string Dimension, string Key, int Items, int? Previous, decimal? ChangePercent);

/// <summary>报告自查发现的一处。</summary>
/// <param name="Code">rate-without-denominator、not-quite-all、sum-does-not-add-up、different-bases</param>
/// <param name="Metric">哪一项</param>
/// <param name="Text">一句话</param>
/// <param name="TextEn">In English</param>
public sealed record ReportRemark(string Code, string Metric, string Text, string TextEn);

/// <summary>一个单位被反映的件次。</summary>
/// <param name="OrgCode">机构代码</param>
/// <param name="Name">名称</param>
/// <param name="Items">件次</param>
public sealed record BodyFigure(string OrgCode, string Name, int Items);
