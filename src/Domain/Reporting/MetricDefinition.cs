namespace PetitionGovernance.Domain.Reporting;

/// <summary>一项指标怎样算：数什么，比什么，按哪个日期，怎样取整，依据什么。公布的每个数字都有一项，从记录算出，不另填写。</summary>
/// <param name="Code">Stable and permanent, as in the published table.</param>
/// <param name="Counts">分子（比率）或者所数的（合计），一句话。</param>
/// <param name="OutOf">分母；不是比率的为空。</param>
/// <param name="DateBasis">按哪个日期归入期间。</param>
/// <param name="Source">条文，或者出自实践。</param>
public sealed record MetricDefinition(string Code, string Name, string Unit, string Counts, string? OutOf, string DateBasis, string Source)
{
    public const string Percent = "%";

    /// <summary>比率；两位小数，四舍五入，不是全部的绝不写成 100。</summary>
    public bool IsRate => OutOf is not null;

    /// <summary>分子分母按不同日期归入期间的，是两个数之比，分子不是分母的一部分。</summary>
    public bool IsOfTwoSets => IsRate && DateBasis.Contains('；', StringComparison.Ordinal);

    /// <summary>另一项指标与上年比较的变化；本身的为空。</summary>
    public string? ChangeOf { get; init; }

    /// <summary>公式，供人阅读。</summary>
    public string Formula => ChangeOf is not null ? Counts : OutOf is { } whole ? $"{Counts} ÷ {whole}" : Counts;

    /// <summary>怎样取整。</summary>
    public string Rounding => Unit == Percent ? "两位小数，四舍五入；不是全部的不写作 100" : "整数";
}
