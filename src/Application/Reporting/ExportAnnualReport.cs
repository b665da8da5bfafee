using FluentValidation;
using MediatR;
using PetitionGovernance.Application.Reporting.Papers;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Application.Shared.Pipeline;
using PetitionGovernance.Application.Shared.Ports;
using PetitionGovernance.Domain.Identity;
using PetitionGovernance.Domain.Legal;
using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Application.Reporting;

/// <summary>报告的 DOCX（公文格式，有文字、表格和图）或者 XLSX（各项指标和口径）；条件同报告。</summary>
[Requires(Permission.ReadReports)]
[Executes("A41-P1-I4", "其他应当报告的事项按章节列出，数据来源写明", "Other matters in chapters of their own, with where the figures come from")]
public sealed record ExportAnnualReport : ReportConditions, IQuery<ReportFile>
{
    internal ReportFormat Format { get; private init; }

    public ExportAnnualReport As(ReportFormat format) => this with { Format = format };
}

public enum ReportFormat
{
    Docx,
    Xlsx,
}

/// <param name="Name">没有扩展名</param>
public sealed record ReportFile(string Name, byte[] Content);

internal sealed class ExportAnnualReportValidator : AbstractValidator<ExportAnnualReport>
{
    public ExportAnnualReportValidator(TimeProvider time) => Include(new ReportConditionsValidator(time));
}

internal sealed class ExportAnnualReportHandler(ReportDesk desk, IReportPapers papers, ISpreadsheets sheets, TimeProvider time) : IRequestHandler<ExportAnnualReport, ReportFile>
{
    public async Task<ReportFile> Handle(ExportAnnualReport q, CancellationToken cancellationToken)
    {
        var report = await desk.ReportAsync(q, cancellationToken);
        var publisher = await desk.PublisherAsync(cancellationToken);
        return new ReportFile($"信访工作报告-{report.From:yyyyMMdd}-{report.To:yyyyMMdd}", q.Format is ReportFormat.Docx
            ? papers.Write(ReportNarrative.Of(report, publisher, time.Today()))
            : sheets.Write(ReportSheet.Layout(report, publisher), ReportSheet.Rows(report)));
    }
}
