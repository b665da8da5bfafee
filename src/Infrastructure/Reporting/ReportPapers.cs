using System.Security;
using System.Text;
using DocumentFormat.OpenXml.Packaging;
using PetitionGovernance.Application.Reporting.Papers;
using PetitionGovernance.Infrastructure.Documents;

namespace PetitionGovernance.Infrastructure.Reporting;

/// <summary>A report as a Word file: title, text, tables and charts in the styles of official papers (GB/T 9704-2012).</summary>
internal sealed class ReportPapers : IReportPapers
{
    /// <summary>The width of the text, in twentieths of a point.</summary>
    private const int TextWidth = 8845;

    private const string Small = "<w:rPr><w:spacing w:val=\"0\"/><w:sz w:val=\"24\"/><w:szCs w:val=\"24\"/></w:rPr>";

    public byte[] Write(ReportPaper paper)
    {
        var body = new StringBuilder();
        body.Append(Paragraph("Title", paper.Publisher)).Append(Paragraph("Title", paper.Title)).Append(Paragraph("Body", ""));
        var charts = new List<ReportChart>();
        foreach (var block in paper.Blocks)
        {
            switch (block)
            {
                case ReportText text:
                    // The signature never stands on a page alone (GB/T 9704-2012 7.3.5.4).
                    body.Append(Paragraph(text.Style.ToString(), text.Text, text == paper.Blocks[^1] ? "<w:keepNext/>" : ""));
                    break;
                case ReportTable table:
                    body.Append(Caption(table.Caption)).Append(Table(table)).Append(Paragraph("Body", ""));
                    break;
                case ReportChart chart:
                    charts.Add(chart);
                    body.Append(ChartXml.Frame(charts.Count)).Append(Caption(chart.Caption));
                    break;
            }
        }

        body.Append(Paragraph("Sign", paper.Publisher)).Append(Paragraph("IssueDate", $"{paper.IssuedOn:yyyy年M月d日}"));
        return ShippedTemplates.Compose(body.ToString(), letter: false, main => Add(main, charts));
    }

    private static void Add(MainDocumentPart main, List<ReportChart> charts)
    {
        for (var i = 0; i < charts.Count; i++) ShippedTemplates.Feed(main.AddNewPart<ChartPart>(ChartXml.Id(i + 1)), ChartXml.Part(charts[i]));
    }

    private static string Table(ReportTable table)
    {
        var whole = table.Widths.Sum();
        var widths = table.Widths.Select(w => TextWidth * w / whole).ToArray();
        var xml = new StringBuilder("<w:tbl><w:tblPr><w:tblW w:w=\"").Append(widths.Sum()).Append("\" w:type=\"dxa\"/><w:tblBorders>");
        foreach (var side in new[] { "top", "left", "bottom", "right", "insideH", "insideV" }) xml.Append($"<w:{side} w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"000000\"/>");
        xml.Append("</w:tblBorders><w:tblLayout w:type=\"fixed\"/></w:tblPr><w:tblGrid>");
        foreach (var width in widths) xml.Append($"<w:gridCol w:w=\"{width}\"/>");
        xml.Append("</w:tblGrid>").Append(Row(table.Heads, widths, head: true));
        foreach (var row in table.Rows) xml.Append(Row(row, widths, head: false));
        return xml.Append("</w:tbl>").ToString();
    }

    private static string Row(IReadOnlyList<string> cells, int[] widths, bool head)
    {
        var xml = new StringBuilder("<w:tr><w:trPr><w:cantSplit/>").Append(head ? "<w:tblHeader/>" : "").Append("</w:trPr>");
        for (var i = 0; i < cells.Count; i++)
        {
            var font = head ? Small.Replace("<w:rPr>", "<w:rPr><w:rFonts w:ascii=\"黑体\" w:hAnsi=\"黑体\" w:eastAsia=\"黑体\"/>", StringComparison.Ordinal) : Small;
            xml.Append($"<w:tc><w:tcPr><w:tcW w:w=\"{widths[i]}\" w:type=\"dxa\"/><w:vAlign w:val=\"center\"/></w:tcPr><w:p><w:pPr><w:spacing w:line=\"400\" w:lineRule=\"exact\"/><w:jc w:val=\"center\"/></w:pPr><w:r>{font}<w:t xml:space=\"preserve\">{Clean(cells[i])}</w:t></w:r></w:p></w:tc>");
        }

        return xml.Append("</w:tr>").ToString();
    }

    private static string Caption(string text) =>
        $"<w:p><w:pPr><w:keepNext/><w:jc w:val=\"center\"/></w:pPr><w:r><w:rPr><w:rFonts w:ascii=\"黑体\" w:hAnsi=\"黑体\" w:eastAsia=\"黑体\"/><w:sz w:val=\"28\"/></w:rPr><w:t>{Clean(text)}</w:t></w:r></w:p>";

    private static string Paragraph(string style, string text, string more = "") =>
        $"<w:p><w:pPr><w:pStyle w:val=\"{style}\"/>{more}</w:pPr>{(text.Length == 0 ? "" : $"<w:r><w:t xml:space=\"preserve\">{Clean(text)}</w:t></w:r>")}</w:p>";

    private static string Clean(string text) => SecurityElement.Escape(XmlText.Clean(text));
}
