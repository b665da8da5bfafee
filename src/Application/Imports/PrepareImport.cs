using MediatR;
using Microsoft.EntityFrameworkCore;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Application.Shared.Ports;
using PetitionGovernance.Domain.Identity;
using PetitionGovernance.Domain.Imports;
using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Application.Imports;

/// <summary>收文件以前：可不可以导入，最大多少字节。不可以的，一个字节也不收。</summary>
[Requires(Permission.ImportRecords)]
public sealed record PrepareImport : IQuery<ImportLimits>
{
    /// <summary>true：只检查，不记入</summary>
    public bool DryRun { get; init; }
}

internal sealed class PrepareImportHandler(IReadStore store, ImportLimits limits) : IRequestHandler<PrepareImport, ImportLimits>
{
    public async Task<ImportLimits> Handle(PrepareImport r, CancellationToken cancellationToken)
    {
        var waiting = await store.Query<ImportJob>().CountAsync(job => job.Status == ImportStatus.Waiting, cancellationToken);
        Lawful.Ensure(waiting >= limits.MaxWaiting ? ImportRefusals.TooManyWaiting : null);
        return limits;
    }
}
