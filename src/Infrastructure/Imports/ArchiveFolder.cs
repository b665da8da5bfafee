using System.IO.Compression;
using PetitionGovernance.Application.Imports;

namespace PetitionGovernance.Infrastructure.Imports;

/// <summary>The folder in an archive, read in place: nothing is ever unpacked onto the disk.</summary>
internal sealed class ArchiveFolder : IImportFolder, IDisposable
{
    private readonly ZipArchive archive;
    private readonly Dictionary<string, ZipArchiveEntry> entries;

    /// <exception cref="InvalidDataException">Not an archive.</exception>
    public ArchiveFolder(Stream content)
    {
        archive = new ZipArchive(content, ZipArchiveMode.Read);
        entries = archive.Entries.Where(e => !ArchiveInspection.IsBeside(e.FullName)).ToDictionary(e => e.Name, StringComparer.Ordinal);
    }

    public IReadOnlyCollection<string> Files => entries.Keys;

    public Stream Open(string file) => entries[file].Open();

    public long Length(string file) => entries[file].Length;

    public void Dispose() => archive.Dispose();
}
