using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;
using PetitionGovernance.Application.Shared.Ports;

namespace PetitionGovernance.Infrastructure.Spreadsheets;

/// <summary>Fonts, grounds, borders and formats of a sheet, and the number under which a cell refers to them.</summary>
/// <remarks>
/// The faces are those of official papers; the reader's machine supplies them. Body cells come in every alignment, format, tint and weight;
/// each text style also with <c>quotePrefix</c>, so that what begins like a formula stays text even when somebody edits it.
/// </remarks>
internal static class SheetStyles
{
    public const uint Title = 1;
    public const uint Subtitle = 2;
    public const uint Head = 3;
    public const uint Note = 4;

    private const uint FirstBody = 5;
    private const uint DayFormat = 164;
    private const uint MoneyFormat = 165;
    private const uint WholeFormat = 3;

    private static readonly SheetAlign[] Aligns = Enum.GetValues<SheetAlign>();
    private static readonly bool[] Weights = [false, true];
    private static readonly SheetTint[] Tints = Enum.GetValues<SheetTint>();
    private static readonly uint Kinds = (uint)Enum.GetValues<CellKind>().Length;

    public static uint Body(CellKind kind, SheetAlign align, SheetTint tint, bool total) =>
        FirstBody + (((uint)kind * (uint)Aligns.Length + (uint)align) * (uint)Tints.Length + (uint)tint) * 2 + (total ? 1u : 0u);

    public static Stylesheet Make() => new(
        new NumberingFormats(
            new NumberingFormat { NumberFormatId = DayFormat, FormatCode = "yyyy-mm-dd" },
            new NumberingFormat { NumberFormatId = MoneyFormat, FormatCode = "#,##0.00" }),
        new Fonts(FontOf("宋体", 10), FontOf("方正小标宋简体", 20), FontOf("仿宋", 11), FontOf("黑体", 10), FontOf("宋体", 10, bold: true)),
        new Fills(
            new Fill(new PatternFill { PatternType = PatternValues.None }),
            new Fill(new PatternFill { PatternType = PatternValues.Gray125 }),
            Ground("FFDDE5EE"), Ground("FFF8C9C4"), Ground("FFFFF2B3"), Ground("FFD5EBD0"), Ground("FFE7E6E6")),
        new Borders(
            new Border(new LeftBorder(), new RightBorder(), new TopBorder(), new BottomBorder(), new DiagonalBorder()),
            Framed()),
        new CellStyleFormats(new CellFormat()),
        new CellFormats([new CellFormat(), .. Fixed(), .. Bodies()]));

    private static IEnumerable<CellFormat> Fixed() =>
    [
        Format(font: 1, fill: 0, border: 0, HorizontalAlignmentValues.Center, wrap: false),
        Format(font: 2, fill: 0, border: 0, HorizontalAlignmentValues.Left, wrap: false),
        Format(font: 3, fill: 2, border: 1, HorizontalAlignmentValues.Center, wrap: true),
        Format(font: 2, fill: 0, border: 0, HorizontalAlignmentValues.Left, wrap: true),
    ];

    private static IEnumerable<CellFormat> Bodies() =>
        from kind in Enumerable.Range(0, (int)Kinds)
        from align in Aligns
        from tint in Tints
        from total in Weights
        select BodyFormat((CellKind)kind, align, tint, total);

    private static CellFormat BodyFormat(CellKind kind, SheetAlign align, SheetTint tint, bool total)
    {
        var format = Format(total ? 4u : 0u, FillOf(tint), border: 1, HorizontalOf(align), wrap: true);
        if (kind is CellKind.GuardedText) format.QuotePrefix = true;
        if (kind is CellKind.Day) (format.NumberFormatId, format.ApplyNumberFormat) = (DayFormat, true);
        if (kind is CellKind.Money) (format.NumberFormatId, format.ApplyNumberFormat) = (MoneyFormat, true);
        if (kind is CellKind.Number) (format.NumberFormatId, format.ApplyNumberFormat) = (WholeFormat, true);
        return format;
    }

    private static CellFormat Format(uint font, uint fill, uint border, HorizontalAlignmentValues horizontal, bool wrap) => new()
    {
        FontId = font,
        FillId = fill,
        BorderId = border,
        ApplyFont = true,
        ApplyFill = true,
        ApplyBorder = true,
        ApplyAlignment = true,
        Alignment = new Alignment { Horizontal = horizontal, Vertical = VerticalAlignmentValues.Center, WrapText = wrap },
    };

    private static uint FillOf(SheetTint tint) => tint switch
    {
        SheetTint.Red => 3,
        SheetTint.Yellow => 4,
        SheetTint.Green => 5,
        SheetTint.Grey => 6,
        _ => 0,
    };

    private static HorizontalAlignmentValues HorizontalOf(SheetAlign align) => align switch
    {
        SheetAlign.Left => HorizontalAlignmentValues.Left,
        SheetAlign.Right => HorizontalAlignmentValues.Right,
        _ => HorizontalAlignmentValues.Center,
    };

    private static Font FontOf(string face, double size, bool bold = false)
    {
        var font = new Font();
        if (bold) font.Append(new Bold());
        font.Append(new FontSize { Val = size }, new FontName { Val = face }, new FontCharSet { Val = 134 });
        return font;
    }

    private static Fill Ground(string colour) =>
        new(new PatternFill(new ForegroundColor { Rgb = colour }, new BackgroundColor { Indexed = 64 }) { PatternType = PatternValues.Solid });

    private static Border Framed() => new(
        new LeftBorder(Ink()) { Style = BorderStyleValues.Thin },
        new RightBorder(Ink()) { Style = BorderStyleValues.Thin },
        new TopBorder(Ink()) { Style = BorderStyleValues.Thin },
        new BottomBorder(Ink()) { Style = BorderStyleValues.Thin },
        new DiagonalBorder());

    private static Color Ink() => new() { Rgb = "FF404040" };
}

/// <summary>What a body cell holds.</summary>
internal enum CellKind
{
    Text,
    GuardedText,
    Number,
    Money,
    Day,
}
