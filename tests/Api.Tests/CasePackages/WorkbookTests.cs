using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using Microsoft.Extensions.Time.Testing;
using PetitionGovernance.Application.Shared.Ports;
using PetitionGovernance.Infrastructure.Spreadsheets;

namespace PetitionGovernance.Api.Tests.CasePackages;

public sealed class WorkbookTests
{
    private static readonly SheetLayout Layout = new(
        "一表", "题目", "副题",
        [new("序号", 5), new("名称", 20, SheetAlign.Left), new("申请", 12, SheetAlign.Right, "资金"), new("支付", 12, SheetAlign.Right, "资金"), new("日期", 11)],
        FrozenColumns: 2, SheetPaper.A3,
        [SheetCell.Of("合计"), SheetCell.Of(""), SheetCell.OfMoney(250), SheetCell.OfMoney(0), SheetCell.Of((string?)null)], ["注"]);

    private static readonly byte[] File = Write("第一案", "=HYPERLINK(\"http://x\")", "+1", "-1", "@SUM(A1)", "\t=1", "普通 = 文字");

    [Fact]
    public void A_workbook_is_valid_for_the_office_that_opens_it() =>
        Workbooks.Open(File, book => new OpenXmlValidator(FileFormatVersions.Office2019).Validate(book).Select(e => $"{e.Path?.XPath}: {e.Description}").ToList()).Should().BeEmpty();

    [Fact]
    public void Title_heads_panes_and_paper_are_those_of_a_printed_ledger()
    {
        Workbooks.Read(File, sheet => sheet.Descendants<MergeCell>().Select(m => m.Reference!.Value).ToList())
            .Should().Equal("A1:E1", "A2:E2", "A3:A4", "B3:B4", "C3:D3", "E3:E4", "A13:E13");
        Workbooks.Read(File, sheet => sheet.Descendants<Pane>().Select(p => (p.TopLeftCell!.Value, p.State!.Value == PaneStateValues.Frozen)).Single()).Should().Be(("C5", true));
        Workbooks.Read(File, sheet => sheet.Descendants<PageSetup>().Select(p => (p.PaperSize!.Value, p.Orientation!.Value == OrientationValues.Landscape, p.FitToHeight!.Value)).Single())
            .Should().Be((8u, true, 0u));
        Workbooks.Open(File, book => book.WorkbookPart!.Workbook!.Descendants<DefinedName>().Single().Text).Should().Be("'一表'!$A:$B,'一表'!$3:$4");
    }

    [Fact]
    public void What_begins_like_a_formula_is_kept_as_text_and_stays_text_when_it_is_edited()
    {
        var guarded = Workbooks.Open(File, book =>
        {
            var formats = book.WorkbookPart!.WorkbookStylesPart!.Stylesheet!.CellFormats!.Elements<CellFormat>().ToList();
            return book.WorkbookPart.WorksheetParts.Single().Worksheet!.Descendants<Cell>()
                .Where(cell => cell.CellReference!.Value![0] == 'B' && cell.Parent is Row { RowIndex.Value: > 4 } && cell.InnerText.Length > 0)
                .ToDictionary(cell => cell.InnerText, cell => formats[(int)cell.StyleIndex!.Value].QuotePrefix?.Value ?? false);
        });

        Workbooks.Read(File, sheet => sheet.Descendants<CellFormula>().Count()).Should().Be(0);
        guarded.Where(g => g.Value).Select(g => g.Key).Should().BeEquivalentTo("=HYPERLINK(\"http://x\")", "+1", "-1", "@SUM(A1)", "\t=1");
    }

    [Fact]
    public void Money_is_a_number_in_yuan_and_a_day_is_a_day()
    {
        var cells = Workbooks.Read(File, sheet => sheet.Descendants<Cell>().ToDictionary(c => c.CellReference!.Value!, c => (c.CellValue?.Text, c.DataType is null)));

        cells["C5"].Should().Be(("2.50", true));
        cells["E5"].Should().Be(("46091", true), "2026-03-10 in the days of a spreadsheet");
    }

    [Fact]
    public void Characters_no_file_can_hold_are_left_out() => Workbooks.Texts(Write("甲\u0001乙\ud800")).Should().Contain("甲乙");

    private static byte[] Write(params string[] names) => new XlsxBooks(new FakeTimeProvider(new DateTimeOffset(2026, 3, 10, 2, 0, 0, TimeSpan.Zero))).Write(
        Layout, names.Select((name, i) => (IReadOnlyList<SheetCell>)
            [SheetCell.Of(i + 1), SheetCell.Of(name), SheetCell.OfMoney(250), SheetCell.OfMoney(0), SheetCell.Of(new DateOnly(2026, 3, 10))]));
}
