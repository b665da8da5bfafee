using System.Buffers.Binary;
using System.Text;

namespace PetitionGovernance.Infrastructure.Attachments;

/// <summary>The names in a ZIP archive, read from its directory and nothing else; an archive made to exhaust memory has none.</summary>
internal static class ArchiveNames
{
    private const int EndLength = 22;
    private const int HeaderLength = 46;
    private const int MostComment = 64 * 1024;
    private const int MostDirectory = 1024 * 1024;
    private const uint EndSignature = 0x06054b50;
    private const uint HeaderSignature = 0x02014b50;

    public static IReadOnlyList<string> Of(string path)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0);
        var tail = new byte[Math.Min(file.Length, EndLength + MostComment)];
        file.Seek(-tail.Length, SeekOrigin.End);
        file.ReadExactly(tail);
        for (var at = tail.Length - EndLength; at >= 0; at--)
        {
            if (BinaryPrimitives.ReadUInt32LittleEndian(tail.AsSpan(at)) != EndSignature) continue;
            long length = BinaryPrimitives.ReadUInt32LittleEndian(tail.AsSpan(at + 12)), offset = BinaryPrimitives.ReadUInt32LittleEndian(tail.AsSpan(at + 16));
            if (length > MostDirectory || offset + length > file.Length) return [];
            var directory = new byte[length];
            file.Seek(offset, SeekOrigin.Begin);
            file.ReadExactly(directory);
            return [.. NamesIn(directory)];
        }

        return [];
    }

    private static IEnumerable<string> NamesIn(byte[] directory)
    {
        for (var at = 0; at + HeaderLength <= directory.Length && BinaryPrimitives.ReadUInt32LittleEndian(directory.AsSpan(at)) == HeaderSignature;)
        {
            int name = BinaryPrimitives.ReadUInt16LittleEndian(directory.AsSpan(at + 28)), extra = BinaryPrimitives.ReadUInt16LittleEndian(directory.AsSpan(at + 30)),
                comment = BinaryPrimitives.ReadUInt16LittleEndian(directory.AsSpan(at + 32));
            if (at + HeaderLength + name > directory.Length) yield break;
            yield return Encoding.UTF8.GetString(directory, at + HeaderLength, name);
            at += HeaderLength + name + extra + comment;
        }
    }
}
