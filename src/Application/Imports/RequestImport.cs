using FluentValidation;
using MediatR;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Application.Shared.Pipeline;
using PetitionGovernance.Application.Shared.Ports;
using PetitionGovernance.Domain.Identity;
using PetitionGovernance.Domain.Imports;

namespace PetitionGovernance.Application.Imports;

/// <summary>请求导入收下的压缩包：先通查一遍，没有不该有的，才留下等候后台导入。</summary>
/// <param name="FileName">As the client called it; data, never a path.</param>
/// <param name="Sha256">Of the archive: what makes a repeated request the same one.</param>
[Requires(Permission.ImportRecords)]
public sealed record RequestImport(string? FileName, bool DryRun, string Sha256) : ICreate<ImportView>
{
    internal FileDraft Draft { get; private init; } = null!;

    public static RequestImport Of(string? fileName, bool dryRun, FileDraft draft) => new(fileName, dryRun, draft.Sha256) { Draft = draft };
}

internal sealed class RequestImportValidator : AbstractValidator<RequestImport>
{
    public RequestImportValidator() =>
        RuleFor(r => r.FileName).Must(name => Domain.Attachments.FileName.Clean(name) is { Length: <= ImportJob.MaxSourceLength })
            .Says($"须有文件名，至多 {ImportJob.MaxSourceLength} 个字。", $"The file needs a name of at most {ImportJob.MaxSourceLength} characters.")
            .OverridePropertyName("file");
}

internal sealed class RequestImportHandler(ImportDesk desk, IImportJobs jobs, IImportArchives archives, TimeProvider time) : IRequestHandler<RequestImport, ImportView>
{
    public async Task<ImportView> Handle(RequestImport r, CancellationToken cancellationToken)
    {
        var job = ImportJob.Request(Domain.Attachments.FileName.Clean(r.FileName)!, r.DryRun, desk.Actor.Name, time.GetUtcNow());
        await archives.KeepAsync(r.Draft, job, cancellationToken);
        jobs.Add(job);
        // The unit of work advances the version once when it saves what the handler changed.
        return ImportView.Of(job) with { Version = job.Version + 1 };
    }
}
