using FluentValidation;
using PetitionGovernance.Application.Organizations;
using PetitionGovernance.Application.Shared.Pipeline;
using PetitionGovernance.Domain.Reporting;
using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Application.Reporting;

/// <summary>Which report: of what stretch, where, of which body, as of which day.</summary>
public interface IReportConditions
{
    int? Year { get; }

    int? Month { get; }

    int? Quarter { get; }

    int? Half { get; }

    string? Division { get; }

    string? Org { get; }

    DateOnly? AsOf { get; }
}

/// <summary>期间、地方、单位、截至哪一日。</summary>
public abstract record ReportConditions : IReportConditions
{
    /// <summary>年份；空为今年</summary>
    public int? Year { get; init; }

    /// <summary>月份 1–12；空为整年</summary>
    public int? Month { get; init; }

    /// <summary>季度 1–4</summary>
    public int? Quarter { get; init; }

    /// <summary>半年 1 或者 2</summary>
    public int? Half { get; init; }

    /// <summary>地方的行政区划代码，含其下；空为全部</summary>
    public string? Division { get; init; }

    /// <summary>负责办理的机构代码；空为全部</summary>
    public string? Org { get; init; }

    /// <summary>截至哪一日：只计那一日已经发生的；空为今天，不能晚于今天</summary>
    public DateOnly? AsOf { get; init; }
}

internal static class ReportStretch
{
    private const int Quarter = 3;
    private const int Half = 6;

    public static ReportPeriod Period(this IReportConditions q, DateOnly today) => q switch
    {
        { Month: { } month } => ReportPeriod.Of(q.Year ?? today.Year, month, 1),
        { Quarter: { } quarter } => ReportPeriod.Of(q.Year ?? today.Year, quarter, Quarter),
        { Half: { } half } => ReportPeriod.Of(q.Year ?? today.Year, half, Half),
        _ => ReportPeriod.OfYear(q.Year ?? today.Year),
    };
}

internal sealed class ReportConditionsValidator : AbstractValidator<IReportConditions>
{
    private const int FirstYear = 1995;
    private const int LastYear = 2100;

    public ReportConditionsValidator(TimeProvider time)
    {
        RuleFor(q => q.Year).InclusiveBetween(FirstYear, LastYear).Says($"年份为 {FirstYear} 至 {LastYear}。", $"A year from {FirstYear} to {LastYear}.");
        RuleFor(q => q.Month).InclusiveBetween(1, 12).Says("月份为 1 至 12。", "A month from 1 to 12.");
        RuleFor(q => q.Quarter).InclusiveBetween(1, 4).Says("季度为 1 至 4。", "A quarter from 1 to 4.");
        RuleFor(q => q.Half).InclusiveBetween(1, 2).Says("半年为 1 或者 2。", "A half-year: 1 or 2.");
        RuleFor(q => q.Quarter).Must((q, quarter) => quarter is null || q.Month is null).Says("已经有 month；只用其中一个。", "There is month already; give one of them.");
        RuleFor(q => q.Half).Must((q, half) => half is null || (q.Month is null && q.Quarter is null)).Says("已经有 month 或者 quarter；只用其中一个。", "There is month or quarter already; give one of them.");
        RuleFor(q => q.Division).AreaCode();
        RuleFor(q => q.Org).IsOrganizationCode();
        RuleFor(q => q.AsOf).Must(day => day is null || day <= time.Today()).Says("不能晚于今天（北京时间）。", "Cannot be later than today in Beijing.");
    }
}
