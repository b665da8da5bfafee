using FluentValidation;
using MediatR;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Application.Shared.Pipeline;
using PetitionGovernance.Domain.Identity;
using PetitionGovernance.Domain.Legal;

namespace PetitionGovernance.Application.Reporting;

/// <summary>年度报告的数字，从记录算出；也可以是一个月、一个季度、半年，一个地方、一个单位，截至过去的任何一日。只计本人可见的事项。</summary>
[Requires(Permission.ReadReports)]
[Executes("A41-P1-H", "年度报告由记录计算，每个数字可以打开到所数的记录", "Computes the annual report from records; every figure opens to what it counts")]
[Executes("A41-P1-I1", "件次、人次、领域分布和被反映较多的单位", "Items, persons, fields, and the bodies complained of most")]
[Executes("A41-P1-I2", "转送、交办、督办的件次和及时率", "Transfers, assignments and supervision, and how many were in time")]
[Executes("A41-P1-I3", "三类建议各多少份，采纳多少份", "Recommendations of each kind, and how many were adopted")]
public sealed record GetAnnualReport : IQuery<AnnualReport>, IReportConditions
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

internal sealed class GetAnnualReportValidator : AbstractValidator<GetAnnualReport>
{
    public GetAnnualReportValidator(TimeProvider time) => Include(new ReportConditionsValidator(time));
}

internal sealed class GetAnnualReportHandler(ReportDesk desk) : IRequestHandler<GetAnnualReport, AnnualReport>
{
    public async Task<AnnualReport> Handle(GetAnnualReport q, CancellationToken cancellationToken)
    {
        var scope = await desk.ScopeAsync(q, cancellationToken);
        var report = new AnnualReport
        {
            Year = scope.Period.From.Year,
            From = scope.Period.From,
            To = scope.Period.To,
            PreviousFrom = scope.Before.Period.From,
            PreviousTo = scope.Before.Period.To,
            AsOf = scope.AsOf,
            Division = q.Division,
            Org = q.Org,
            Metrics = await MetricCounting.CountAsync(scope, cancellationToken),
            Breakdowns = await Breakdowns.CountAsync(scope, cancellationToken),
            MostComplainedOf = await desk.MostComplainedOfAsync(scope, cancellationToken),
        };
        return report with { Remarks = ReportLint.Check(report) };
    }
}
