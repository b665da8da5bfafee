using System.Text;

namespace PetitionGovernance.Domain.Attachments;

/// <summary>可以作为证据附上的文件种类：按内容识别，与扩展名对得上的才收。</summary>
/// <param name="Code">Permanent; also the usual ending.</param>
/// <param name="Endings">Lower case, without the dot.</param>
public sealed record FileKind(string Code, string MediaType, IReadOnlyList<string> Endings, Func<FileSample, bool> Fits)
{
    /// <summary>How many bytes of the beginning are looked at.</summary>
    public const int SampleLength = 4096;

    public static readonly IReadOnlyList<FileKind> All =
    [
        new("pdf", "application/pdf", ["pdf"], f => f.Begins("%PDF-"u8)),
        new("jpg", "image/jpeg", ["jpg", "jpeg"], f => f.Begins([0xFF, 0xD8, 0xFF])),
        new("png", "image/png", ["png"], f => f.Begins([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A])),
        new("heic", "image/heic", ["heic", "heif"], f => f.Has(4, "ftyp"u8) && (f.Has(8, "hei"u8) || f.Has(8, "mif1"u8) || f.Has(8, "msf1"u8))),
        new("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", ["docx"], f => f.HasEntry("word/document.xml") && f.IsWithoutMacros),
        new("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", ["xlsx"], f => f.HasEntry("xl/workbook.xml") && f.IsWithoutMacros),
        new("ofd", "application/ofd", ["ofd"], f => f.HasEntry("OFD.xml")),
        new("mp4", "video/mp4", ["mp4", "m4a", "mov"], f => f.Has(4, "ftyp"u8) && !f.Has(8, "hei"u8) && !f.Has(8, "mif1"u8) && !f.Has(8, "msf1"u8)),
        new("mp3", "audio/mpeg", ["mp3"], f => f.Begins("ID3"u8) || (f.Begins([0xFF]) && f.Head.Length > 1 && (f.Head[1] & 0xE6) is 0xE2)),
        new("wav", "audio/wav", ["wav"], f => f.Begins("RIFF"u8) && f.Has(8, "WAVE"u8)),
        new("amr", "audio/amr", ["amr"], f => f.Begins("#!AMR"u8)),
        new("txt", "text/plain", ["txt"], f => f.IsText),
    ];

    public static FileKind? Of(string code) => All.FirstOrDefault(kind => kind.Code == code);

    /// <summary>The kind whose ending the name has.</summary>
    public static FileKind? Named(string fileName)
    {
        var dot = fileName.LastIndexOf('.');
        var ending = fileName[(dot + 1)..].ToLowerInvariant();
        return dot < 0 ? null : All.FirstOrDefault(kind => kind.Endings.Contains(ending));
    }
}

/// <summary>从一个文件看到的：开头的字节；压缩包的，其中文件的名称。</summary>
public sealed record FileSample(byte[] Head, IReadOnlyList<string> Entries)
{
    /// <summary>没有宏。</summary>
    internal bool IsWithoutMacros => !Entries.Any(entry => entry.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase));

    /// <summary>UTF-8 text; its last character may be cut off by the end of the sample.</summary>
    internal bool IsText
    {
        get
        {
            if (Head.Length == 0 || Head.Any(b => b < 0x20 && b is not (0x09 or 0x0A or 0x0C or 0x0D))) return false;
            var decoder = new UTF8Encoding(false, throwOnInvalidBytes: true).GetDecoder();
            try
            {
                decoder.GetCharCount(Head, 0, Head.Length, flush: Head.Length < FileKind.SampleLength);
                return true;
            }
            catch (DecoderFallbackException)
            {
                return false;
            }
        }
    }

    internal bool Begins(ReadOnlySpan<byte> signature) => Has(0, signature);

    internal bool Has(int at, ReadOnlySpan<byte> signature) => Head.Length >= at + signature.Length && Head.AsSpan(at, signature.Length).SequenceEqual(signature);

    internal bool HasEntry(string name) => Begins("PK"u8) && Entries.Contains(name);
}
