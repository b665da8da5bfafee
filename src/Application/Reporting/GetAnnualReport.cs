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
public sealed record GetAnnualReport : ReportConditions, IQuery<AnnualReport>;

internal sealed class GetAnnualReportValidator : AbstractValidator<GetAnnualReport>
{
    public GetAnnualReportValidator(TimeProvider time) => Include(new ReportConditionsValidator(time));
}

internal sealed class GetAnnualReportHandler(ReportDesk desk) : IRequestHandler<GetAnnualReport, AnnualReport>
{
    public Task<AnnualReport> Handle(GetAnnualReport q, CancellationToken cancellationToken) => desk.ReportAsync(q, cancellationToken);
}
