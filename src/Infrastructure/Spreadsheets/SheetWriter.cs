using System.Globalization;
using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;
using PetitionGovernance.Application.Shared.Ports;

namespace PetitionGovernance.Infrastructure.Spreadsheets;

/// <summary>One sheet: title, subtitle, two rows of heads, the rows, totals, notes; frozen panes and the print set-up.</summary>
internal sealed class SheetWriter(OpenXmlWriter writer, SheetLayout layout)
{
    private const uint TitleRow = 1;
    private const uint SubtitleRow = 2;
    private const uint GroupRow = 3;
    private const uint HeadRow = 4;

    private const double LineHeight = 13.5;
    private const double Padding = 6;

    /// <summary>No row can be higher.</summary>
    private const double MostHeight = 409;

    private readonly string[] letters = [.. Enumerable.Range(0, layout.Columns.Count).Select(Letters)];
    private readonly List<string> merged = [];
    private uint row;

    /// <summary>The head rows, and the frozen columns, on every page.</summary>
    public static string PrintTitles(SheetLayout layout)
    {
        var sheet = $"'{layout.Name.Replace("'", "''", StringComparison.Ordinal)}'";
        var rows = $"{sheet}!${GroupRow}:${HeadRow}";
        return layout.FrozenColumns == 0 ? rows : $"{sheet}!$A:${Letters(layout.FrozenColumns - 1)},{rows}";
    }

    public void Write(IEnumerable<IReadOnlyList<SheetCell>> rows)
    {
        writer.WriteStartElement(new Worksheet());
        writer.WriteElement(new SheetProperties { PageSetupProperties = new PageSetupProperties { FitToPage = true } });
        writer.WriteElement(new SheetViews(View()));
        writer.WriteElement(new SheetFormatProperties { DefaultRowHeight = 18 });
        writer.WriteElement(new Columns(layout.Columns.Select((c, i) => new Column { Min = (uint)i + 1, Max = (uint)i + 1, Width = c.Width, CustomWidth = true })));
        writer.WriteStartElement(new SheetData());
        Heads();
        foreach (var cells in rows) Body(cells, total: false);
        if (layout.Totals is { } totals) Body(totals, total: true);
        foreach (var note in layout.Notes ?? []) Across(note, SheetStyles.Note, 18);
        writer.WriteEndElement();
        writer.WriteElement(new MergeCells(merged.Select(area => new MergeCell { Reference = area })));
        writer.WriteElement(new PrintOptions { HorizontalCentered = true });
        writer.WriteElement(new PageMargins { Left = 0.4, Right = 0.4, Top = 0.5, Bottom = 0.6, Header = 0.3, Footer = 0.3 });
        writer.WriteElement(new PageSetup { PaperSize = layout.Paper is SheetPaper.A3 ? 8u : 9u, Orientation = OrientationValues.Landscape, FitToWidth = 1, FitToHeight = 0 });
        writer.WriteElement(new HeaderFooter { OddFooter = new OddFooter("&C第 &P 页 共 &N 页") });
        writer.WriteEndElement();
    }

    private SheetView View()
    {
        var corner = Letters(layout.FrozenColumns) + (HeadRow + 1);
        var pane = new Pane { VerticalSplit = HeadRow, TopLeftCell = corner, ActivePane = PaneValues.BottomLeft, State = PaneStateValues.Frozen };
        if (layout.FrozenColumns > 0) (pane.HorizontalSplit, pane.ActivePane) = (layout.FrozenColumns, PaneValues.BottomRight);
        return new SheetView(pane, new Selection { Pane = pane.ActivePane.Value, ActiveCell = corner, SequenceOfReferences = new ListValue<StringValue> { InnerText = corner } })
        { WorkbookViewId = 0, ShowGridLines = false, ZoomScale = 90 };
    }

    private void Heads()
    {
        Across(layout.Title, SheetStyles.Title, 36);
        Across(layout.Subtitle, SheetStyles.Subtitle, 20);
        Begin(24);
        for (var i = 0; i < layout.Columns.Count; i++) Text(i, layout.Columns[i].Group ?? layout.Columns[i].Head, SheetStyles.Head);
        writer.WriteEndElement();
        Begin(36);
        for (var i = 0; i < layout.Columns.Count; i++) Text(i, layout.Columns[i].Head, SheetStyles.Head);
        writer.WriteEndElement();
        for (int i = 0, end; i < layout.Columns.Count; i = end)
        {
            end = i + 1;
            if (layout.Columns[i].Group is not { } group) merged.Add($"{letters[i]}{GroupRow}:{letters[i]}{HeadRow}");
            else
            {
                while (end < layout.Columns.Count && layout.Columns[end].Group == group) end++;
                if (end > i + 1) merged.Add($"{letters[i]}{GroupRow}:{letters[end - 1]}{GroupRow}");
            }
        }
    }

    private void Across(string text, uint style, double height)
    {
        Begin(height);
        Text(0, text, style);
        writer.WriteEndElement();
        merged.Add($"A{row}:{letters[^1]}{row}");
    }

    private void Body(IReadOnlyList<SheetCell> cells, bool total)
    {
        Begin(HeightOf(cells));
        for (var i = 0; i < cells.Count; i++) Cell(i, cells[i], total);
        writer.WriteEndElement();
    }

    private void Begin(double height) => writer.WriteStartElement(new Row { RowIndex = ++row, Height = height, CustomHeight = true });

    // Not every program fits the height to wrapped text when it opens a file, and none before it is printed unseen.
    private double HeightOf(IReadOnlyList<SheetCell> cells)
    {
        var lines = 1;
        for (var i = 0; i < cells.Count; i++)
            if (cells[i].Text is { } text) lines = Math.Max(lines, TextExtent.Lines(text, layout.Columns[i].Width));
        return Math.Min(lines * LineHeight + Padding, MostHeight);
    }

    private void Cell(int column, SheetCell cell, bool total)
    {
        var align = layout.Columns[column].Align;
        switch (cell)
        {
            case { Number: { } number }:
                Number(column, number.ToString(CultureInfo.InvariantCulture), SheetStyles.Body(CellKind.Number, align, cell.Tint, total));
                break;
            case { Money: { } fen }:
                Number(column, (fen / 100m).ToString("0.00", CultureInfo.InvariantCulture), SheetStyles.Body(CellKind.Money, align, cell.Tint, total));
                break;
            case { Day: { } day }:
                Number(column, day.ToDateTime(default).ToOADate().ToString(CultureInfo.InvariantCulture), SheetStyles.Body(CellKind.Day, align, cell.Tint, total));
                break;
            default:
                Text(column, cell.Text ?? "", SheetStyles.Body(LooksLikeFormula(cell.Text) ? CellKind.GuardedText : CellKind.Text, align, cell.Tint, total));
                break;
        }
    }

    private void Number(int column, string value, uint style) =>
        writer.WriteElement(new Cell(new CellValue(value)) { CellReference = letters[column] + row, StyleIndex = style });

    private void Text(int column, string text, uint style) => writer.WriteElement(text.Length == 0
        ? new Cell { CellReference = letters[column] + row, StyleIndex = style }
        : new Cell(new InlineString(new Text(Plain(text)) { Space = SpaceProcessingModeValues.Preserve }))
        { CellReference = letters[column] + row, DataType = CellValues.InlineString, StyleIndex = style });

    /// <summary>What a spreadsheet program would take for a formula when the cell is edited, or saved as text and read again.</summary>
    private static bool LooksLikeFormula(string? text) => text is [('=' or '+' or '-' or '@' or '\t' or '\r' or '＝' or '＋' or '－' or '＠'), ..];

    private static string Plain(string text) => text.All(XmlConvert.IsXmlChar) ? text : string.Concat(text.Where(XmlConvert.IsXmlChar));

    private static string Letters(int column) => column < 26 ? ((char)('A' + column)).ToString() : Letters(column / 26 - 1) + (char)('A' + column % 26);
}
