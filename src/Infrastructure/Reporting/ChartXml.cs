using System.Globalization;
using System.Security;
using System.Text;
using PetitionGovernance.Application.Reporting.Papers;

namespace PetitionGovernance.Infrastructure.Reporting;

/// <summary>A chart of a Word file: clustered bars with their values, the figures kept in the chart itself.</summary>
internal static class ChartXml
{
    private const string Chart = "http://schemas.openxmlformats.org/drawingml/2006/chart";
    private const string Drawing = "http://schemas.openxmlformats.org/drawingml/2006/main";

    // 15 × 7.5 cm, in English Metric Units.
    private const int Width = 5_400_000;
    private const int Height = 2_700_000;

    /// <summary>Told apart in grey print too.</summary>
    private static readonly string[] Colours = ["A6B4C4", "1F4E79"];

    public static string Id(int number) => $"chart{number}";

    public static string Frame(int number) =>
        "<w:p><w:pPr><w:keepNext/><w:spacing w:line=\"240\" w:lineRule=\"auto\"/><w:jc w:val=\"center\"/></w:pPr><w:r><w:drawing>"
        + "<wp:inline xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\" distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\">"
        + $"<wp:extent cx=\"{Width}\" cy=\"{Height}\"/><wp:docPr id=\"{number}\" name=\"Chart {number}\"/>"
        + $"<a:graphic xmlns:a=\"{Drawing}\"><a:graphicData uri=\"{Chart}\"><c:chart xmlns:c=\"{Chart}\" r:id=\"{Id(number)}\"/></a:graphicData></a:graphic>"
        + "</wp:inline></w:drawing></w:r></w:p>";

    public static string Part(ReportChart chart)
    {
        var xml = new StringBuilder($"<c:chartSpace xmlns:c=\"{Chart}\" xmlns:a=\"{Drawing}\"><c:roundedCorners val=\"0\"/><c:chart><c:autoTitleDeleted val=\"1\"/><c:plotArea><c:layout/>");
        xml.Append("<c:barChart><c:barDir val=\"col\"/><c:grouping val=\"clustered\"/><c:varyColors val=\"0\"/>");
        for (var i = 0; i < chart.Series.Count; i++) Series(xml, chart, i);
        xml.Append("<c:gapWidth val=\"80\"/><c:axId val=\"1\"/><c:axId val=\"2\"/></c:barChart>");
        xml.Append("<c:catAx><c:axId val=\"1\"/><c:scaling><c:orientation val=\"minMax\"/></c:scaling><c:delete val=\"0\"/><c:axPos val=\"b\"/><c:crossAx val=\"2\"/></c:catAx>");
        xml.Append("<c:valAx><c:axId val=\"2\"/><c:scaling><c:orientation val=\"minMax\"/><c:min val=\"0\"/></c:scaling><c:delete val=\"0\"/><c:axPos val=\"l\"/><c:numFmt formatCode=\"0\" sourceLinked=\"0\"/><c:crossAx val=\"1\"/></c:valAx>");
        return xml.Append("</c:plotArea><c:legend><c:legendPos val=\"t\"/></c:legend><c:plotVisOnly val=\"1\"/></c:chart></c:chartSpace>").ToString();
    }

    private static void Series(StringBuilder xml, ReportChart chart, int i)
    {
        var series = chart.Series[i];
        var colour = Colours[chart.Series.Count == 1 ? 1 : i % Colours.Length];
        xml.Append($"<c:ser><c:idx val=\"{i}\"/><c:order val=\"{i}\"/><c:tx><c:strRef><c:f/><c:strCache><c:ptCount val=\"1\"/><c:pt idx=\"0\"><c:v>{SecurityElement.Escape(series.Name)}</c:v></c:pt></c:strCache></c:strRef></c:tx>");
        xml.Append($"<c:spPr><a:solidFill><a:srgbClr val=\"{colour}\"/></a:solidFill></c:spPr><c:invertIfNegative val=\"0\"/>");
        xml.Append("<c:dLbls><c:showLegendKey val=\"0\"/><c:showVal val=\"1\"/><c:showCatName val=\"0\"/><c:showSerName val=\"0\"/><c:showPercent val=\"0\"/><c:showBubbleSize val=\"0\"/></c:dLbls>");
        xml.Append($"<c:cat><c:strLit><c:ptCount val=\"{chart.Categories.Count}\"/>");
        for (var n = 0; n < chart.Categories.Count; n++) xml.Append($"<c:pt idx=\"{n}\"><c:v>{SecurityElement.Escape(chart.Categories[n])}</c:v></c:pt>");
        xml.Append($"</c:strLit></c:cat><c:val><c:numLit><c:formatCode>0</c:formatCode><c:ptCount val=\"{series.Values.Count}\"/>");
        for (var n = 0; n < series.Values.Count; n++) xml.Append($"<c:pt idx=\"{n}\"><c:v>{series.Values[n].ToString(CultureInfo.InvariantCulture)}</c:v></c:pt>");
        xml.Append("</c:numLit></c:val></c:ser>");
    }
}
