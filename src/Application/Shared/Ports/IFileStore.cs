namespace PetitionGovernance.Application.Shared.Ports;

/// <summary>Files kept beside the database, outside whatever is served; named by keys of our own, never by what a client called them.</summary>
/// <remarks>A draft is on the disk before it is kept, and kept before its record is saved: there is no record without its file.</remarks>
public interface IFileStore
{
    /// <summary>Streams to the disk, with little memory whatever the length.</summary>
    /// <returns>Null when it is longer than allowed; nothing is left then.</returns>
    Task<FileDraft?> StageAsync(Stream content, long maxBytes, CancellationToken cancellationToken);

    /// <summary>Gives a draft its place; from then on it outlives a crash.</summary>
    void Keep(FileDraft draft, StoredFileKey key);

    /// <summary>Does nothing where the draft was kept.</summary>
    void Discard(FileDraft draft);

    /// <returns>Null where there is no such file, or its content is not of the digest.</returns>
    Task<Stream?> OpenAsync(StoredFileKey key, string sha256, CancellationToken cancellationToken);

    void Delete(StoredFileKey key);

    /// <summary>Deletes drafts nobody goes on with, longer on the disk than <paramref name="olderThan"/>.</summary>
    /// <returns>How many.</returns>
    int DeleteDrafts(TimeSpan olderThan);

    /// <summary>Files kept on a day and longer on the disk than <paramref name="olderThan"/>.</summary>
    IReadOnlyList<StoredFileKey> KeptOn(DateOnly day, TimeSpan olderThan);
}

/// <summary>A file on the disk that has no record yet.</summary>
/// <param name="Head">Its beginning.</param>
/// <param name="Entries">Names of the files in it, where it is an archive.</param>
public sealed record FileDraft(Guid Id, long Length, string Sha256, byte[] Head, IReadOnlyList<string> Entries);

/// <param name="Day">UTC day of the record.</param>
public readonly record struct StoredFileKey(DateOnly Day, Guid Id);
