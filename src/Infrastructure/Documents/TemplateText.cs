using System.Security;
using System.Text;

namespace PetitionGovernance.Infrastructure.Documents;

/// <summary>The text a template of the product is made from, paragraph by paragraph.</summary>
/// <remarks>
/// <c>@notice TITLE</c>, <c>@letter TITLE</c> or <c>@bulletin TITLE</c> first; then <c>&gt;</c> for whom it is addressed to, <c>#</c> and <c>##</c> for headings,
/// <c>!</c> for a note, <c>@signature</c> for the issuing body and the day, anything else is body. A line that is only a mark opens or closes a group.
/// </remarks>
internal static class TemplateText
{
    private static readonly (string Mark, string Style)[] Styles = [("> ", "To"), ("## ", "Subheading"), ("# ", "Heading"), ("! ", "Note")];

    public static TemplateForm FormOf(string text) => text.Split(' ', 2)[0] switch
    {
        "@notice" => TemplateForm.Notice,
        "@letter" => TemplateForm.Letter,
        "@bulletin" => TemplateForm.Bulletin,
        var other => throw new InvalidOperationException($"A template begins with its form, not with {other}."),
    };

    /// <returns>The paragraphs of the body, as WordprocessingML.</returns>
    public static string Body(string text)
    {
        var lines = text.ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var form = FormOf(text);
        var body = new StringBuilder();
        Top(body, form, lines[0].Split(' ', 2)[1]);
        for (var i = 1; i < lines.Length; i++)
        {
            var line = lines[i];
            if (line == "@signature") Signature(body);
            else if (Styles.FirstOrDefault(s => line.StartsWith(s.Mark, StringComparison.Ordinal)) is { Mark: { } mark, Style: var style }) body.Append(Paragraph(style, line[mark.Length..]));
            else body.Append(Paragraph("Body", line, StaysWithSeal(lines, i) ? "<w:keepNext/>" : ""));
        }

        Bottom(body, form);
        return body.ToString();
    }

    // The seal never stands on a page without some of the text (GB/T 9704-2012 7.3.5.4): the last text that is always there stays with it, and what may follow.
    private static bool StaysWithSeal(string[] lines, int i)
    {
        var depth = 0;
        for (var next = i + 1; next < lines.Length; next++)
        {
            if (lines[next] == "@signature") return true;
            if (lines[next].StartsWith("{{#", StringComparison.Ordinal)) depth++;
            else if (lines[next].StartsWith("{{/", StringComparison.Ordinal)) depth--;
            else if (depth == 0) return false;
        }

        return false;
    }

    private static void Top(StringBuilder body, TemplateForm form, string title)
    {
        if (form is TemplateForm.Notice)
        {
            body.Append(Paragraph("Title", "{{发文机关}}")).Append(Paragraph("Title", title)).Append(Paragraph("Number", "{{文号}}"));
            return;
        }

        body.Append(Paragraph("Head", form is TemplateForm.Bulletin ? "{{发文机关}}文件" : "{{发文机关}}"));
        body.Append(Paragraph(form is TemplateForm.Bulletin ? "NumberCentred" : "Number", "{{文号}}")).Append(Paragraph("Title", title)).Append(Paragraph("Body", ""));
    }

    private static void Signature(StringBuilder body)
    {
        body.Append(Paragraph("Sign", "{{发文机关}}")).Append(Paragraph("IssueDate", "{{成文日期}}"));
        body.Append(Paragraph("Note", "{{#联系方式}}")).Append(Paragraph("Note", "（联系方式：{{联系方式}}）")).Append(Paragraph("Note", "{{/联系方式}}"));
    }

    // GB/T 9704-2012 10.1: a letter has neither the printing body nor rules in its imprint. In both it stands at the foot of the last page.
    private static void Bottom(StringBuilder body, TemplateForm form)
    {
        var ruled = form is TemplateForm.Bulletin;
        body.Append(Imprint("{{#抄送}}", "")).Append(Imprint("抄送：{{抄送}}。", ruled ? Rule("top", 12) : "")).Append(Imprint("{{/抄送}}", ""));
        if (ruled) body.Append(Imprint("{{发文机关}}\t{{成文日期}}印发", Rule("top", 6) + Rule("bottom", 12)));
    }

    private static string Rule(string side, int eighths) => $"<w:{side} w:val=\"single\" w:sz=\"{eighths / 3}\" w:space=\"1\" w:color=\"000000\"/>";

    private static string Imprint(string text, string borders) => Paragraph("Copy", text,
        "<w:framePr w:w=\"8844\" w:hSpace=\"0\" w:wrap=\"around\" w:vAnchor=\"margin\" w:hAnchor=\"margin\" w:xAlign=\"left\" w:yAlign=\"bottom\"/>"
        + (borders.Length > 0 ? $"<w:pBdr>{borders}</w:pBdr>" : ""));

    private static string Paragraph(string style, string text, string properties = "") =>
        $"<w:p><w:pPr><w:pStyle w:val=\"{style}\"/>{properties}</w:pPr>{Runs(text)}</w:p>";

    private static string Runs(string text) => text.Length == 0
        ? ""
        : "<w:r>" + string.Join("<w:tab/>", text.Split('\t').Select(part => $"<w:t xml:space=\"preserve\">{SecurityElement.Escape(part)}</w:t>")) + "</w:r>";
}

/// <summary>告知书、信函、文件：版头和版记不同（GB/T 9704—2012）。</summary>
internal enum TemplateForm
{
    Notice,
    Letter,
    Bulletin,
}
