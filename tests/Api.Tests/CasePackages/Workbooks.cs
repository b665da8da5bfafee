using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace PetitionGovernance.Api.Tests.CasePackages;

/// <summary>Workbooks read back as a reader's program reads them.</summary>
internal static class Workbooks
{
    public static IReadOnlyList<string> Texts(byte[] file) => Read(file, sheet => sheet.Descendants<Cell>().Select(cell => cell.InnerText).ToList());

    public static T Read<T>(byte[] file, Func<Worksheet, T> look) => Open(file, book => look(book.WorkbookPart!.WorksheetParts.Single().Worksheet!));

    public static T Open<T>(byte[] file, Func<SpreadsheetDocument, T> look)
    {
        using var stream = new MemoryStream(file);
        using var book = SpreadsheetDocument.Open(stream, isEditable: false);
        return look(book);
    }
}
