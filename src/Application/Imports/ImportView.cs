using System.Linq.Expressions;
using PetitionGovernance.Domain.Imports;

namespace PetitionGovernance.Application.Imports;

/// <summary>一次导入，走到哪一步。</summary>
public sealed record ImportView
{
    public required Guid Id { get; init; }

    public required int Version { get; init; }

    /// <summary>来自哪个文件或者文件夹</summary>
    public required string Source { get; init; }

    /// <summary>只检查，不记入</summary>
    public required bool DryRun { get; init; }

    /// <summary>请求的人（登录名）</summary>
    public required string RequestedBy { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    public required ImportStatus Status { get; init; }

    public DateTimeOffset? FinishedAt { get; init; }

    /// <summary>不能导入的原因；没有的为空</summary>
    public string? Failure { get; init; }

    /// <summary>进度，按字节计，百分数</summary>
    public required int Percent { get; init; }

    /// <summary>各文件的进度</summary>
    public required IReadOnlyList<SheetProgress> Sheets { get; init; }

    /// <summary>新记入的合计</summary>
    public int Imported => Sheets.Sum(s => s.Imported);

    /// <summary>已经有、不变的合计</summary>
    public int Known => Sheets.Sum(s => s.Known);

    /// <summary>退回的合计</summary>
    public int Rejected => Sheets.Sum(s => s.Rejected);

    /// <summary>退回的行（CSV）的地址</summary>
    public string Rejections => $"/api/v1/imports/{Id}/rejections";

    // Shares come from a list in one column: computed once the row is here.
    internal static readonly Expression<Func<ImportJob, ImportView>> Projection = job => Of(job);

    internal static ImportView Of(ImportJob job) => new()
    {
        Id = job.Id,
        Version = job.Version,
        Source = job.Source,
        DryRun = job.DryRun,
        RequestedBy = job.RequestedBy,
        CreatedAt = job.CreatedAt,
        Status = job.Status,
        FinishedAt = job.FinishedAt,
        Failure = job.Failure,
        Percent = (int)(job.Share * 100),
        Sheets = job.Sheets,
    };
}
