namespace PetitionGovernance.Application.Shared.Ports;

/// <summary>Tables as a workbook that a county would print.</summary>
public interface ISpreadsheets
{
    /// <summary>One sheet. The rows are taken one after the other, never all at once.</summary>
    byte[] Write(SheetLayout layout, IEnumerable<IReadOnlyList<SheetCell>> rows);
}

/// <param name="Name">Of the sheet's tab.</param>
/// <param name="Title">Across the whole width, and in the file's properties.</param>
/// <param name="Subtitle">Under the title: unit, day, conditions.</param>
/// <param name="FrozenColumns">How many columns stay in sight when the reader moves right; printed again on every page to the right.</param>
/// <param name="Totals">The last row of the table, as many cells as there are columns; null: none.</param>
/// <param name="Notes">Below the table.</param>
public sealed record SheetLayout(
    string Name, string Title, string Subtitle, IReadOnlyList<SheetColumn> Columns, int FrozenColumns, SheetPaper Paper,
    IReadOnlyList<SheetCell>? Totals = null, IReadOnlyList<string>? Notes = null);

/// <param name="Head">What stands above the column.</param>
/// <param name="Group">What stands above the heads of neighbouring columns together; null: the head is two rows high.</param>
/// <param name="Width">In characters of the sheet's font; a Chinese character is two.</param>
public sealed record SheetColumn(string Head, double Width, SheetAlign Align = SheetAlign.Centre, string? Group = null);

public enum SheetAlign
{
    Left,
    Centre,
    Right,
}

/// <summary>Paper, always landscape, fitted to its width.</summary>
public enum SheetPaper
{
    A4,
    A3,
}

/// <summary>The ground a cell stands on.</summary>
public enum SheetTint
{
    None,
    Red,
    Yellow,
    Green,
    Grey,
}

/// <summary>One value: a text, a whole number, an amount of money in fen, or a day. Text is never a formula.</summary>
public readonly record struct SheetCell
{
    public string? Text { get; private init; }

    public long? Number { get; private init; }

    /// <summary>In fen; shown in yuan with two decimals.</summary>
    public long? Money { get; private init; }

    public DateOnly? Day { get; private init; }

    public SheetTint Tint { get; init; }

    public static SheetCell Of(string? text, SheetTint tint = SheetTint.None) => new() { Text = text, Tint = tint };

    public static SheetCell Of(long number) => new() { Number = number };

    public static SheetCell OfMoney(long fen) => new() { Money = fen };

    public static SheetCell Of(DateOnly? day) => new() { Day = day };
}
