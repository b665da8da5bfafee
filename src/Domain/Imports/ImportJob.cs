using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Domain.Imports;

/// <summary>导入走到哪一步。</summary>
public enum ImportStatus
{
    /// <summary>等待</summary>
    Waiting,
    /// <summary>进行中；中断以后从记下的地方继续</summary>
    Running,
    /// <summary>完成；个别行被退回的也是完成</summary>
    Completed,
    /// <summary>不能导入，原因见说明</summary>
    Failed,
}

/// <summary>一个文件的进度。</summary>
/// <param name="File">文件名</param>
/// <param name="Rows">读过的行数，不含表头</param>
/// <param name="Imported">新记入的</param>
/// <param name="Known">已经有的，不变</param>
/// <param name="Rejected">退回的</param>
/// <param name="Finished">读完了</param>
/// <param name="Note">编码转换、不认得的列等说明</param>
/// <param name="Bytes">文件的字节数</param>
/// <param name="BytesRead">读过的字节数</param>
public sealed record SheetProgress(string File, int Rows, int Imported, int Known, int Rejected, bool Finished, string? Note, long Bytes = 0, long BytesRead = 0)
{
    public static SheetProgress Begin(string file, long bytes) => new(file, 0, 0, 0, 0, false, null, bytes);
}

/// <summary>一次导入：来自哪里、走到哪一步、每个文件读了多少、记入多少、退回多少；与数据同一事务，断了可以继续。</summary>
public sealed class ImportJob : AggregateRoot
{
    public const int MaxSourceLength = 200;
    public const int MaxFailureLength = 500;

    private ImportJob()
    {
    }

    public Guid Id { get; private init; }

    public string Source { get; private init; } = "";

    /// <summary>只检查，不记入。</summary>
    public bool DryRun { get; private init; }

    public string RequestedBy { get; private init; } = "";

    public DateTimeOffset CreatedAt { get; private init; }

    public ImportStatus Status { get; private set; }

    public DateTimeOffset? FinishedAt { get; private set; }

    public string? Failure { get; private set; }

    public IReadOnlyList<SheetProgress> Sheets { get; private set; } = [];

    public override Subject Subject => new("import", Id.ToString());

    public static ImportJob Request(string source, bool dryRun, string requestedBy, DateTimeOffset at)
    {
        var job = new ImportJob { Id = Guid.CreateVersion7(at), Source = source, DryRun = dryRun, RequestedBy = requestedBy, CreatedAt = at };
        job.Raise(new ImportRequested(job.Id, dryRun));
        return job;
    }

    public bool IsOver => Status is ImportStatus.Completed or ImportStatus.Failed;

    /// <summary>按字节计的进度，0 至 1。</summary>
    public double Share => Status is ImportStatus.Completed ? 1 : Sheets.Sum(s => s.Bytes) is > 0 and var all ? (double)Sheets.Sum(s => s.Finished ? s.Bytes : s.BytesRead) / all : 0;

    /// <summary>Begins, or goes on where it was: what is told of a file already stays.</summary>
    public void Start(IEnumerable<SheetProgress> files)
    {
        Status = ImportStatus.Running;
        Sheets = [.. Sheets, .. files.Where(file => Sheets.All(s => s.File != file.File))];
    }

    /// <summary>A check has stored nothing that could be gone on with.</summary>
    public void StartOver() => Sheets = [];

    /// <summary>How far a file has been read; kept with the rows it tells of.</summary>
    public void Advance(SheetProgress progress) => Sheets = Sheets.Any(s => s.File == progress.File)
        ? [.. Sheets.Select(s => s.File == progress.File ? progress : s)]
        : [.. Sheets, progress];

    public void Complete(DateTimeOffset at)
    {
        (Status, FinishedAt) = (ImportStatus.Completed, at);
        Raise(new ImportCompleted(Id, Sheets.Sum(s => s.Imported), Sheets.Sum(s => s.Rejected)));
    }

    public void Fail(string reason, DateTimeOffset at)
    {
        (Status, Failure, FinishedAt) = (ImportStatus.Failed, reason.Length > MaxFailureLength ? reason[..MaxFailureLength] : reason, at);
        Raise(new ImportFailed(Id));
    }
}

public sealed record ImportRequested(Guid Id, bool DryRun) : IDomainEvent
{
    public string Describe() => DryRun ? "请求检查历史数据，不记入" : "请求导入历史数据";
}

public sealed record ImportCompleted(Guid Id, int Imported, int Rejected) : IDomainEvent
{
    public string Describe() => $"历史数据导入完成：记入 {Imported} 条，退回 {Rejected} 条";
}

public sealed record ImportFailed(Guid Id) : IDomainEvent
{
    public string Describe() => "历史数据不能导入";
}
