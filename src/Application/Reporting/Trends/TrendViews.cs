namespace PetitionGovernance.Application.Reporting.Trends;

/// <summary>晴雨表：一个月里哪些领域、内容、地方、单位比自己的历史高得不寻常，哪些事项正在聚集；没有缘由的月份没有预警。</summary>
public sealed record TrendAnalysis
{
    /// <summary>月份的第一日</summary>
    public required DateOnly From { get; init; }

    /// <summary>月份的最后一日</summary>
    public required DateOnly To { get; init; }

    /// <summary>当月件次</summary>
    public required int Items { get; init; }

    /// <summary>依历史本该有的件次；历史不足的为空</summary>
    public decimal? Expected { get; init; }

    /// <summary>预警，最不寻常的在前</summary>
    public required IReadOnlyList<TrendWarning> Warnings { get; init; }

    /// <summary>乡镇、街道当月的件次和此前月均</summary>
    public required IReadOnlyList<TownshipTrend> Townships { get; init; }
}

/// <summary>一条预警：什么升了，从多少到多少，从何时起，多不寻常，是哪些事项，怎么办。</summary>
public sealed record TrendWarning
{
    /// <summary>total 总量、field 领域、topic 内容、place 地方、body 被反映单位、same_matter 同一事项、collective_visits 集体访</summary>
    public required string Kind { get; init; }

    /// <summary>哪一个：领域或者内容的名称、行政区划代码、机构代码、首件的登记编号</summary>
    public required string Key { get; init; }

    /// <summary>名称</summary>
    public required string Name { get; init; }

    /// <summary>依自己的历史本该有多少</summary>
    public required decimal From { get; init; }

    /// <summary>当月多少</summary>
    public required int To { get; init; }

    /// <summary>从哪个月起，月份的第一日</summary>
    public required DateOnly Since { get; init; }

    /// <summary>照历史那样，偶然到这么多的可能；同一事项的聚集不计算，为空</summary>
    public double? Chance { get; init; }

    /// <summary>事项的登记编号，最多二十件</summary>
    public required IReadOnlyList<string> Items { get; init; }

    /// <summary>一句话</summary>
    public required string Text { get; init; }

    /// <summary>建议的草稿，由人改定</summary>
    public required string Suggestion { get; init; }
}

/// <param name="AreaCode">行政区划代码</param>
/// <param name="Name">名称</param>
/// <param name="Items">当月件次</param>
/// <param name="Average">此前至多十二个月的月均；没有历史的为空</param>
/// <param name="Warned">有没有预警</param>
public sealed record TownshipTrend(string AreaCode, string Name, int Items, decimal? Average, bool Warned);
