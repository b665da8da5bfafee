using FluentValidation;
using MediatR;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Application.Shared.Pipeline;
using PetitionGovernance.Domain.Identity;
using PetitionGovernance.Domain.Legal;

namespace PetitionGovernance.Application.Reporting;

/// <summary>年度报告的数字，从记录算出；只计本人可见的事项。</summary>
[Requires(Permission.ReadReports)]
[Executes("A41-P1-H", "年度报告由记录计算，每个数字可以打开到所数的记录", "Computes the annual report from records; every figure opens to what it counts")]
[Executes("A41-P1-I1", "件次、人次、领域分布和被反映较多的单位", "Items, persons, fields, and the bodies complained of most")]
[Executes("A41-P1-I2", "转送、交办的件次和及时率", "Transfers and assignments, and how many were in time")]
public sealed record GetAnnualReport : IQuery<AnnualReport>
{
    /// <summary>年份；空为今年</summary>
    public int? Year { get; init; }

    /// <summary>地方的行政区划代码，含其下；空为全部</summary>
    public string? Division { get; init; }
}

internal sealed class GetAnnualReportValidator : AbstractValidator<GetAnnualReport>
{
    public GetAnnualReportValidator()
    {
        RuleFor(q => q.Year).ReportYear();
        RuleFor(q => q.Division).AreaCode();
    }
}

internal sealed class GetAnnualReportHandler(ReportDesk desk) : IRequestHandler<GetAnnualReport, AnnualReport>
{
    public async Task<AnnualReport> Handle(GetAnnualReport q, CancellationToken cancellationToken)
    {
        var scope = await desk.ScopeAsync(q.Year, q.Division, cancellationToken);
        return new AnnualReport
        {
            Year = scope.Period.From.Year,
            Division = q.Division,
            Metrics = await MetricCounting.CountAsync(scope, cancellationToken),
            Breakdowns = await Breakdowns.CountAsync(scope, cancellationToken),
            MostComplainedOf = await desk.MostComplainedOfAsync(scope, cancellationToken),
        };
    }
}
