using System.IO.Compression;
using System.Xml;
using System.Xml.Linq;
using PetitionGovernance.Domain.Documents;
using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Infrastructure.Documents;

/// <summary>The parts of a Word file, unpacked within bounds.</summary>
/// <remarks>What a part says about its own size is not believed: it is read until the bound, and no further.</remarks>
internal sealed class DocxPackage
{
    private const int MaxParts = 300;
    private const long MaxUnpacked = 20L * 1024 * 1024;

    // Two files of the same content are the same bytes.
    private static readonly DateTimeOffset Epoch = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private static readonly XmlReaderSettings Strict = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null };

    private readonly List<(string Name, byte[] Bytes)> parts;

    private DocxPackage(List<(string Name, byte[] Bytes)> parts) => this.parts = parts;

    public IEnumerable<string> Names => parts.Select(p => p.Name);

    /// <exception cref="RefusedException">Not a ZIP file, or one that unpacks to too much.</exception>
    public static DocxPackage Of(byte[] file)
    {
        try
        {
            using var zip = new ZipArchive(new MemoryStream(file), ZipArchiveMode.Read);
            Lawful.Ensure(zip.Entries.Count > MaxParts ? DocumentRefusals.TooBigUnpacked : null);
            var (parts, left) = (new List<(string, byte[])>(), MaxUnpacked);
            foreach (var entry in zip.Entries.Where(e => !e.FullName.EndsWith('/')))
            {
                var bytes = Read(entry, left);
                left -= bytes.Length;
                parts.Add((entry.FullName, bytes));
            }

            return new DocxPackage(parts);
        }
        catch (InvalidDataException)
        {
            throw new RefusedException(DocumentRefusals.NotADocx);
        }
    }

    /// <exception cref="RefusedException">The part is not XML.</exception>
    public XDocument? Xml(string name)
    {
        if (parts.FirstOrDefault(p => p.Name == name) is not { Bytes: { } bytes }) return null;
        try
        {
            using var reader = XmlReader.Create(new MemoryStream(bytes), Strict);
            return XDocument.Load(reader, LoadOptions.PreserveWhitespace);
        }
        catch (XmlException)
        {
            throw new RefusedException(DocumentRefusals.NotADocx);
        }
    }

    public byte[] ToBytes(IReadOnlyDictionary<string, XDocument>? changed = null)
    {
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, bytes) in parts)
            {
                var entry = zip.CreateEntry(name, CompressionLevel.Fastest);
                entry.LastWriteTime = Epoch;
                using var stream = entry.Open();
                if (changed?.GetValueOrDefault(name) is { } xml) xml.Save(stream, SaveOptions.DisableFormatting);
                else stream.Write(bytes);
            }
        }

        return file.ToArray();
    }

    private static byte[] Read(ZipArchiveEntry entry, long atMost)
    {
        using var unpacked = new MemoryStream();
        using var stream = entry.Open();
        var buffer = new byte[16 * 1024];
        for (int read; (read = stream.Read(buffer)) > 0;)
        {
            Lawful.Ensure(unpacked.Length + read > atMost ? DocumentRefusals.TooBigUnpacked : null);
            unpacked.Write(buffer, 0, read);
        }

        return unpacked.ToArray();
    }
}
