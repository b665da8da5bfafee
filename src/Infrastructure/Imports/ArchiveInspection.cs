using System.IO.Compression;
using PetitionGovernance.Application.Shared;

namespace PetitionGovernance.Infrastructure.Imports;

/// <summary>Looks through an archive before anybody relies on it: names that lead out of the folder, and content made to fill memory or disk.</summary>
internal static class ArchiveInspection
{
    private const int MostEntries = 100;
    private const int MostNameLength = 200;

    /// <summary>Tables of text shrink to a tenth or so; what shrinks to less than a hundredth was made to.</summary>
    private const int MostRatio = 100;
    private const long SmallEnough = 16 * 1024 * 1024;

    /// <param name="names">Of the archive's directory, read without unpacking.</param>
    /// <exception cref="InvalidRequestException">Names the entry and says what is wrong with it.</exception>
    public static void Ensure(Stream content, IReadOnlyList<string> names, long maxUnpacked)
    {
        if (names.Count == 0) throw Refused("不是 ZIP 压缩包，或者目录过大", "Not a ZIP archive, or its directory is too large");
        if (names.Count > MostEntries) throw Refused($"压缩包中至多 {MostEntries} 个文件", $"At most {MostEntries} entries");
        try
        {
            using var archive = new ZipArchive(content, ZipArchiveMode.Read, leaveOpen: true);
            EnsureNames(archive);
            EnsureSize(archive, content.Length, maxUnpacked);
        }
        catch (InvalidDataException)
        {
            throw Refused("压缩包已损坏", "The archive is damaged");
        }
    }

    /// <summary>What packing programs put beside the files, and folders themselves.</summary>
    public static bool IsBeside(string name) => name.EndsWith('/') || name.StartsWith("__MACOSX/", StringComparison.Ordinal) || name.EndsWith(".DS_Store", StringComparison.Ordinal);

    private static void EnsureNames(ZipArchive archive)
    {
        var (files, folders) = (new HashSet<string>(), new HashSet<string>());
        foreach (var entry in archive.Entries)
        {
            var name = entry.FullName;
            var parts = name.Split('/');
            if (name.Length > MostNameLength || name.Contains('\\') || name.Contains(':') || name.StartsWith('/') || parts.Contains("..") || name.Any(char.IsControl))
                throw Refused($"压缩包中的路径不可接受：{Shown(name)}", $"A path in the archive is not acceptable: {Shown(name)}");
            if (IsBeside(name)) continue;
            if (entry.IsEncrypted) throw Refused($"加密的文件不能导入：{Shown(name)}", $"An encrypted file cannot be imported: {Shown(name)}");
            folders.Add(string.Join('/', parts[..^1]));
            if (!files.Add(entry.Name)) throw Refused($"同名的文件有两个：{Shown(entry.Name)}", $"Two files of one name: {Shown(entry.Name)}");
        }

        if (folders.Count > 1) throw Refused("文件应当都在同一个文件夹", "All files belong in one folder");
    }

    // By what comes out, never by what the archive says of itself.
    private static void EnsureSize(ZipArchive archive, long packed, long maxUnpacked)
    {
        var most = Math.Min(maxUnpacked, Math.Max(SmallEnough, packed * MostRatio));
        var (unpacked, buffer) = (0L, new byte[64 * 1024]);
        foreach (var entry in archive.Entries.Where(e => !IsBeside(e.FullName)))
        {
            using var stream = entry.Open();
            for (int read; (read = stream.Read(buffer)) > 0;)
            {
                unpacked += read;
                if (unpacked > most) throw Refused($"压缩包解开以后过大：{Shown(entry.FullName)}", $"The archive unpacks to too much: {Shown(entry.FullName)}");
            }
        }
    }

    private static string Shown(string name) => new([.. name.Where(c => !char.IsControl(c)).Take(MostNameLength)]);

    private static InvalidRequestException Refused(string chinese, string english) => new("file", chinese + "。", english + ".");
}
