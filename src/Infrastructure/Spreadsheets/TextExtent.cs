namespace PetitionGovernance.Infrastructure.Spreadsheets;

/// <summary>How many lines a text takes in a column.</summary>
internal static class TextExtent
{
    /// <summary>What a cell leaves free on both sides together, in characters.</summary>
    private const double Margin = 1.5;

    public static int Lines(string text, double width)
    {
        var room = Math.Max(2, (int)(width - Margin));
        var (lines, used) = (1, 0);
        foreach (var character in text)
        {
            var needed = character < '\u2e80' ? 1 : 2;
            if (character is '\n') (lines, used) = (lines + 1, 0);
            else if (used + needed > room) (lines, used) = (lines + 1, needed);
            else used += needed;
        }

        return lines;
    }
}
