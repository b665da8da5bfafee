using System.Security.Cryptography;
using MediatR;
using PetitionGovernance.Application.Reporting;
using PetitionGovernance.Application.Reporting.Trends;
using PetitionGovernance.WebApi.Conventions;

namespace PetitionGovernance.WebApi.Endpoints;

internal static class ReportingEndpoints
{
    public static void MapReporting(this IEndpointRouteBuilder api)
    {
        var reports = api.MapGroup("/reports/annual").WithTags("Reporting");
        reports.MapGet("", Annual);
        reports.MapGet("/metrics/{code}/items", Items);
        var files = api.MapGroup("/reports").WithTags("Reporting");
        files.MapGet("/trends", Trends);
        files.MapGet("/annual.docx", Paper);
        files.MapGet("/annual.xlsx", Sheet);
    }

    /// <summary>年度报告的数字（第四十一条第一款）：每项有公式、分子分母、日期口径、取整、依据，与上一年比较；只计本人可见的事项。</summary>
    private static Task<AnnualReport> Annual(Query<GetAnnualReport> query, IMediator mediator, CancellationToken cancellationToken) =>
        mediator.Send(query.Value, cancellationToken);

    /// <summary>晴雨表：一个月里哪些领域、内容、地方、单位比自己的历史高得不寻常（小数目、季节、工作日都计入），哪些同一事项和集体访正在聚集；每条写明从多少到多少、从何时起、多不寻常、是哪些事项，并拟出建议。没有缘由的月份没有预警。</summary>
    private static Task<TrendAnalysis> Trends(Query<GetTrends> query, IMediator mediator, CancellationToken cancellationToken) =>
        mediator.Send(query.Value, cancellationToken);

    /// <summary>报告的 DOCX：公文格式，文字、表格和图中的数字都从记录算出；条件同报告。</summary>
    private static async Task<DocxFile> Paper(Query<ExportAnnualReport> query, IMediator mediator, CancellationToken cancellationToken)
    {
        var file = await mediator.Send(query.Value.As(ReportFormat.Docx), cancellationToken);
        return new DocxFile(file.Content, file.Name, Convert.ToHexString(SHA256.HashData(file.Content)), version: null);
    }

    /// <summary>报告的 XLSX：每项指标一行，写明公式、分子分母、日期口径和依据；条件同报告。</summary>
    private static async Task<XlsxFile> Sheet(Query<ExportAnnualReport> query, IMediator mediator, CancellationToken cancellationToken)
    {
        var file = await mediator.Send(query.Value.As(ReportFormat.Xlsx), cancellationToken);
        return new XlsxFile(file.Content, file.Name);
    }

    /// <summary>一个数字所数的记录：合计就是那个数字；比率可以看分母。</summary>
    /// <param name="code">指标代码，如 procedure.items</param>
    private static async Task<Paged<CountedRecord>> Items(string code, Query<ListMetricItems> query, IMediator mediator, CancellationToken cancellationToken) =>
        new(await mediator.Send(query.Value.Of(code), cancellationToken));
}
