using PetitionGovernance.Application.Imports;
using PetitionGovernance.Application.Shared.Ports;
using PetitionGovernance.Domain.Imports;
using PetitionGovernance.Infrastructure.Attachments;

namespace PetitionGovernance.Infrastructure.Imports;

/// <summary>Uploaded archives, each under the identifier of its job, in a directory only the account of the service may read; gone once the job is over.</summary>
public sealed class ImportArchives : IImportArchives
{
    /// <summary>The key of the store uploads are staged in.</summary>
    public const string Store = "imports";

    /// <summary>Longer than any upload or save may take.</summary>
    private static readonly TimeSpan Settled = TimeSpan.FromHours(2);

    private readonly FileStore files;
    private readonly ImportLimits limits;

    internal ImportArchives(FileStore files, ImportLimits limits) => (this.files, this.limits) = (files, limits);

    public async Task KeepAsync(FileDraft draft, ImportJob job, CancellationToken cancellationToken)
    {
        var key = KeyOf(job);
        files.Keep(draft, key);
        try
        {
            await using var content = files.Open(key)!;
            await Task.Run(() => ArchiveInspection.Ensure(content, draft.Entries, limits.MaxUnpackedBytes), cancellationToken);
        }
        catch
        {
            files.Delete(key);
            throw;
        }
    }

    /// <summary>Those this instance keeps, the oldest first.</summary>
    internal IReadOnlyList<StoredFileKey> Kept() => [.. files.Kept().OrderBy(key => key.Id)];

    /// <summary>Null where it is not here.</summary>
    internal Stream? Open(StoredFileKey key) => files.Open(key);

    internal void Delete(StoredFileKey key) => files.Delete(key);

    /// <summary>Whether the upload that kept it has been cut off.</summary>
    internal bool IsStray(StoredFileKey key) => files.KeptOn(key.Day, Settled).Contains(key);

    internal void DeleteDrafts() => files.DeleteDrafts(Settled);

    private static StoredFileKey KeyOf(ImportJob job) => new(DateOnly.FromDateTime(job.CreatedAt.UtcDateTime), job.Id);
}
