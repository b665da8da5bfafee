using System.Collections.Concurrent;
using System.Reflection;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using PetitionGovernance.Domain.Documents;

namespace PetitionGovernance.Infrastructure.Documents;

/// <summary>The templates that come with the product, made into Word files from the texts beside this file when they are first asked for.</summary>
/// <remarks>A4; margins 37, 35, 28 and 26 mm leave the 156 × 225 mm of GB/T 9704-2012.</remarks>
internal static class ShippedTemplates
{
    private const string W = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
    private const string PageNumber = "<w:r><w:t>— </w:t></w:r><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText xml:space=\"preserve\"> PAGE </w:instrText></w:r>"
        + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r><w:r><w:t> —</w:t></w:r>";

    // The foot of a letter's first page has a red rule and no number.
    private const string LetterFoot = "<w:p><w:pPr><w:pStyle w:val=\"PageOdd\"/><w:pBdr><w:top w:val=\"thinThickSmallGap\" w:sz=\"24\" w:space=\"1\" w:color=\"E60012\"/></w:pBdr></w:pPr></w:p>";

    private static readonly ConcurrentDictionary<DocumentType, TemplateFile> Made = new();

    public static TemplateFile Of(DocumentType type) => Made.GetOrAdd(type, static wanted =>
    {
        var bytes = Build(Text(DocumentKinds.Of(wanted).Code + ".txt"));
        return new TemplateFile(wanted, 0, bytes, Digests.Sha256(bytes));
    });

    public static byte[] Build(string text)
    {
        var letter = TemplateText.FormOf(text) is TemplateForm.Letter;
        return Compose(TemplateText.Body(text), letter, main =>
        {
            if (letter) Foot(main, "first", LetterFoot);
        });
    }

    /// <param name="body">The paragraphs, in the styles of official papers.</param>
    /// <param name="more">Parts the body refers to.</param>
    public static byte[] Compose(string body, bool letter, Action<MainDocumentPart> more)
    {
        using var file = new MemoryStream();
        using (var document = WordprocessingDocument.Create(file, WordprocessingDocumentType.Document))
        {
            // Named, or each file would have names of its own.
            var main = document.AddNewPart<MainDocumentPart>(DocxGuard.MainType, "main");
            Feed(main.AddNewPart<StyleDefinitionsPart>("styles"), Text("styles.xml"));
            Feed(main.AddNewPart<FontTablePart>("fonts"), Text("fontTable.xml"));
            Feed(main.AddNewPart<DocumentSettingsPart>("settings"), Text("settings.xml"));
            Foot(main, "odd", $"<w:p><w:pPr><w:pStyle w:val=\"PageOdd\"/></w:pPr>{PageNumber}</w:p>");
            Foot(main, "even", $"<w:p><w:pPr><w:pStyle w:val=\"PageEven\"/></w:pPr>{PageNumber}</w:p>");
            more(main);
            Feed(main, $"<w:document {W}><w:body>{body}{Section(letter)}</w:body></w:document>");
        }

        return DocxPackage.Of(file.ToArray()).ToBytes();
    }

    // Twentieths of a point: 210 × 297 mm, margins as above; the number stands 7 mm below the text.
    private static string Section(bool letter) =>
        "<w:sectPr><w:footerReference w:type=\"default\" r:id=\"odd\"/><w:footerReference w:type=\"even\" r:id=\"even\"/>"
        + (letter ? "<w:footerReference w:type=\"first\" r:id=\"first\"/>" : "")
        + "<w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"2098\" w:right=\"1474\" w:bottom=\"1984\" w:left=\"1587\" w:header=\"851\" w:footer=\"1134\" w:gutter=\"0\"/>"
        + (letter ? "<w:titlePg/>" : "") + "</w:sectPr>";

    private static void Foot(MainDocumentPart main, string id, string paragraph) => Feed(main.AddNewPart<FooterPart>(id), $"<w:ftr {W}>{paragraph}</w:ftr>");

    internal static void Feed(OpenXmlPart part, string xml)
    {
        using var bytes = new MemoryStream(Encoding.UTF8.GetBytes(xml));
        part.FeedData(bytes);
    }

    private static string Text(string name)
    {
        var resource = $"{typeof(ShippedTemplates).Namespace}.Templates.{name}";
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(resource) ?? throw new InvalidOperationException($"{resource} is not embedded.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
