using System.Text;

namespace PetitionGovernance.Application.Imports;

/// <summary>The text of a file: UTF-8, with or without a mark; otherwise GB18030, converted and said so.</summary>
internal static class ImportText
{
    private const int Sample = 1 << 20;
    private const int Gb18030 = 54936;

    /// <returns>The reader, and what there is to say about the encoding.</returns>
    public static (StreamReader Reader, string? Note) Open(IImportFolder folder, string file)
    {
        if (IsUtf8(folder, file)) return (new StreamReader(folder.Open(file), new UTF8Encoding(false), detectEncodingFromByteOrderMarks: true), null);
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        return (new StreamReader(folder.Open(file), Encoding.GetEncoding(Gb18030)), "编码为 GB18030，已转换 / GB18030, converted");
    }

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
