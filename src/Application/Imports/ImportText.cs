using System.Text;

namespace PetitionGovernance.Application.Imports;

/// <summary>The text of a file: UTF-8, with or without a mark; otherwise GB18030, converted and said so.</summary>
internal sealed class ImportText : IDisposable
{
    private const int Sample = 1 << 20;
    private const int Gb18030 = 54936;

    private readonly CountingStream bytes;

    private ImportText(Stream stream, Encoding encoding, string? note)
    {
        bytes = new CountingStream(stream);
        (Reader, Note) = (new StreamReader(bytes, encoding, detectEncodingFromByteOrderMarks: true, Sample / 16), note);
    }

    public StreamReader Reader { get; }

    /// <summary>What there is to say about the encoding.</summary>
    public string? Note { get; }

    public long BytesRead => bytes.Count;

    public static ImportText Open(IImportFolder folder, string file)
    {
        if (IsUtf8(folder, file)) return new ImportText(folder.Open(file), new UTF8Encoding(false), null);
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        return new ImportText(folder.Open(file), Encoding.GetEncoding(Gb18030, EncoderFallback.ReplacementFallback, new DecoderReplacementFallback("\uFFFD")), "编码为 GB18030，已转换 / GB18030, converted");
    }

    public void Dispose() => Reader.Dispose();

    // The whole file, a piece at a time: one Chinese word in the last line decides as well as one in the first.
    private static bool IsUtf8(IImportFolder folder, string file)
    {
        using var stream = folder.Open(file);
        var decoder = new UTF8Encoding(false, throwOnInvalidBytes: true).GetDecoder();
        var (bytes, characters) = (new byte[Sample], new char[Sample + 1]);
        try
        {
            for (var read = stream.Read(bytes); read > 0; read = stream.Read(bytes)) decoder.GetChars(bytes, 0, read, characters, 0, flush: false);
            decoder.GetChars([], 0, 0, characters, 0, flush: true);
            return true;
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }
}
