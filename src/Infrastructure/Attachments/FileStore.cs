using System.Globalization;
using System.Security.Cryptography;
using PetitionGovernance.Application.Shared.Ports;
using PetitionGovernance.Domain.Attachments;
using PetitionGovernance.Infrastructure.Security;

namespace PetitionGovernance.Infrastructure.Attachments;

/// <summary>Files in a directory only the account of the service may read: <c>drafts/{id}</c> and <c>yyyy/MM/dd/{id}</c>.</summary>
internal sealed class FileStore(string directory) : IFileStore
{
    private const int BufferSize = 64 * 1024;

    private readonly string drafts = Path.Combine(directory, "drafts");

    public async Task<FileDraft?> StageAsync(Stream content, long maxBytes, CancellationToken cancellationToken)
    {
        SecretFile.CreateDirectory(drafts);
        var id = Guid.NewGuid();
        var path = DraftPath(id);
        try
        {
            var (length, sha256, head) = await WriteAsync(path, content, maxBytes, cancellationToken);
            if (length <= maxBytes) return new FileDraft(id, length, sha256, head, ArchiveNames.Of(path));
            File.Delete(path);
            return null;
        }
        catch
        {
            File.Delete(path);
            throw;
        }
    }

    public void Keep(FileDraft draft, StoredFileKey key)
    {
        var path = PathOf(key);
        var folder = Path.GetDirectoryName(path)!;
        SecretFile.CreateDirectory(folder);
        File.Move(DraftPath(draft.Id), path, overwrite: false);
        // A name is on the disk once its directory is.
        for (var parent = folder; parent.Length >= directory.Length; parent = Path.GetDirectoryName(parent)!) DirectorySync.Flush(parent);
    }

    public void Discard(FileDraft draft) => File.Delete(DraftPath(draft.Id));

    public async Task<Stream?> OpenAsync(StoredFileKey key, string sha256, CancellationToken cancellationToken)
    {
        var path = PathOf(key);
        if (!File.Exists(path)) return null;
        var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete, BufferSize, FileOptions.Asynchronous | FileOptions.SequentialScan);
        try
        {
            if (Convert.ToHexStringLower(await SHA256.HashDataAsync(stream, cancellationToken)) == sha256)
            {
                stream.Position = 0;
                return stream;
            }
        }
        catch
        {
            await stream.DisposeAsync();
            throw;
        }

        await stream.DisposeAsync();
        return null;
    }

    /// <summary>Without a look at its digest.</summary>
    /// <returns>Null where there is no such file.</returns>
    public FileStream? Open(StoredFileKey key) => File.Exists(PathOf(key)) ? new FileStream(PathOf(key), FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete, BufferSize) : null;

    /// <summary>Everything kept, whatever the day.</summary>
    public IReadOnlyList<StoredFileKey> Kept() => !Directory.Exists(directory) ? [] :
        [.. Directory.EnumerateFiles(directory, "*", SearchOption.AllDirectories).Select(path => KeyOf(Path.GetRelativePath(directory, path))).OfType<StoredFileKey>()];

    public void Delete(StoredFileKey key)
    {
        var path = PathOf(key);
        if (File.Exists(path)) File.Delete(path);
    }

    public int DeleteDrafts(TimeSpan olderThan)
    {
        var old = Old(drafts, olderThan).ToList();
        foreach (var path in old) File.Delete(path);
        return old.Count;
    }

    public IReadOnlyList<StoredFileKey> KeptOn(DateOnly day, TimeSpan olderThan) =>
    [
        .. Old(FolderOf(day), olderThan).Select(Path.GetFileName).Where(name => Guid.TryParseExact(name, "N", out _)).Select(name => new StoredFileKey(day, Guid.ParseExact(name!, "N"))),
    ];

    private static async Task<(long Length, string Sha256, byte[] Head)> WriteAsync(string path, Stream content, long maxBytes, CancellationToken cancellationToken)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write, Options = FileOptions.Asynchronous, BufferSize = 0 };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        await using var file = new FileStream(path, options);
        var (buffer, head, length) = (new byte[BufferSize], new MemoryStream(), 0L);
        for (int read; (read = await content.ReadAsync(buffer, cancellationToken)) > 0;)
        {
            length += read;
            if (length > maxBytes) return (length, "", []);
            hash.AppendData(buffer, 0, read);
            head.Write(buffer, 0, (int)Math.Min(read, FileKind.SampleLength - head.Length));
            await file.WriteAsync(buffer.AsMemory(0, read), cancellationToken);
        }

        file.Flush(flushToDisk: true);
        return (length, Convert.ToHexStringLower(hash.GetHashAndReset()), head.ToArray());
    }

    // By the clock of the disk, which is not always ours.
    private IEnumerable<string> Old(string folder, TimeSpan olderThan)
    {
        if (!Directory.Exists(folder)) return [];
        SecretFile.CreateDirectory(directory);
        var clock = Path.Combine(directory, $".clock-{Guid.NewGuid():N}");
        File.WriteAllBytes(clock, []);
        var before = File.GetLastWriteTimeUtc(clock) - olderThan;
        File.Delete(clock);
        return Directory.EnumerateFiles(folder).Where(path => File.GetLastWriteTimeUtc(path) <= before);
    }

    private static StoredFileKey? KeyOf(string path) =>
        DateOnly.TryParseExact(Path.GetDirectoryName(path)?.Replace(Path.DirectorySeparatorChar, '/'), "yyyy/MM/dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
        && Guid.TryParseExact(Path.GetFileName(path), "N", out var id) ? new StoredFileKey(day, id) : null;

    private string DraftPath(Guid id) => Path.Combine(drafts, id.ToString("N"));

    private string FolderOf(DateOnly day) => Path.Combine(directory, day.ToString("yyyy", CultureInfo.InvariantCulture), day.ToString("MM", CultureInfo.InvariantCulture), day.ToString("dd", CultureInfo.InvariantCulture));

    private string PathOf(StoredFileKey key) => Path.Combine(FolderOf(key.Day), key.Id.ToString("N"));
}
