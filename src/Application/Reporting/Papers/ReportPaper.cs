namespace PetitionGovernance.Application.Reporting.Papers;

/// <summary>A report as it is printed: who publishes it, and its parts in order.</summary>
public sealed record ReportPaper(string Publisher, string Title, DateOnly IssuedOn, IReadOnlyList<ReportBlock> Blocks);

public abstract record ReportBlock;

public enum ReportTextStyle
{
    Heading,
    Subheading,
    Body,
}

public sealed record ReportText(ReportTextStyle Style, string Text) : ReportBlock;

/// <param name="Widths">Of each column, in parts of the whole.</param>
public sealed record ReportTable(string Caption, IReadOnlyList<string> Heads, IReadOnlyList<int> Widths, IReadOnlyList<IReadOnlyList<string>> Rows) : ReportBlock;

/// <summary>Bars side by side: for each category one bar of each series.</summary>
public sealed record ReportChart(string Caption, IReadOnlyList<string> Categories, IReadOnlyList<ReportSeries> Series) : ReportBlock;

public sealed record ReportSeries(string Name, IReadOnlyList<decimal> Values);

/// <summary>A report as a Word file in the layout of official papers.</summary>
public interface IReportPapers
{
    byte[] Write(ReportPaper paper);
}
