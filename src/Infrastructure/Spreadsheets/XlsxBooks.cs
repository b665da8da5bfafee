using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using PetitionGovernance.Application.Shared.Ports;

namespace PetitionGovernance.Infrastructure.Spreadsheets;

/// <summary>Workbooks by the Open XML library: the sheet is streamed, row by row.</summary>
internal sealed class XlsxBooks(TimeProvider time) : ISpreadsheets
{
    private const string SheetId = "rId1";
    private const string StylesId = "rId2";

    public byte[] Write(SheetLayout layout, IEnumerable<IReadOnlyList<SheetCell>> rows)
    {
        using var file = new MemoryStream();
        using (var book = SpreadsheetDocument.Create(file, SpreadsheetDocumentType.Workbook))
        {
            book.PackageProperties.Title = layout.Title;
            book.PackageProperties.Created = time.GetUtcNow().UtcDateTime;
            var workbook = book.AddWorkbookPart();
            workbook.AddNewPart<WorkbookStylesPart>(StylesId).Stylesheet = SheetStyles.Make();
            var sheet = workbook.AddNewPart<WorksheetPart>(SheetId);
            using (var writer = OpenXmlWriter.Create(sheet)) new SheetWriter(writer, layout).Write(rows);
            workbook.Workbook = new Workbook(
                new Sheets(new Sheet { Name = layout.Name, SheetId = 1, Id = SheetId }),
                new DefinedNames(new DefinedName(SheetWriter.PrintTitles(layout)) { Name = "_xlnm.Print_Titles", LocalSheetId = 0 }));
        }

        return file.ToArray();
    }
}
