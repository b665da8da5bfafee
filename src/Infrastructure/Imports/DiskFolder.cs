using PetitionGovernance.Application.Imports;

namespace PetitionGovernance.Infrastructure.Imports;

/// <summary>A folder on the disk; only the files in it, none of a folder below.</summary>
public sealed class DiskFolder(string path) : IImportFolder
{
    public IReadOnlyCollection<string> Files { get; } = [.. Directory.EnumerateFiles(path).Select(file => Path.GetFileName(file))];

    public Stream Open(string file) => File.OpenRead(Path.Combine(path, Path.GetFileName(file)));

    public long Length(string file) => new FileInfo(Path.Combine(path, Path.GetFileName(file))).Length;
}
