using System.Xml.Linq;
using PetitionGovernance.Domain.Documents;

namespace PetitionGovernance.Infrastructure.Documents;

/// <summary>Puts the values into a part. Each paragraph is filled once, so that what stands in a value is never taken for a mark.</summary>
internal static class DocxFilling
{
    private static readonly XName P = DocxParts.W + "p";

    public static void Fill(XElement container, PaperValues values)
    {
        var children = container.Elements().ToList();
        for (var i = 0; i < children.Count; i++)
        {
            if (DocxMarks.Opens(children[i]) is not { } group)
            {
                FillOne(children[i], values);
                continue;
            }

            var close = i + 1;
            while (DocxMarks.Closes(children[close]) != group) close++;
            Repeat(children[i], children[(i + 1)..close], values, values.Groups[group]);
            children[close].Remove();
            children[i].Remove();
            i = close;
        }
    }

    private static void Repeat(XElement opening, List<XElement> pattern, PaperValues values, IReadOnlyList<PaperValues> rows)
    {
        foreach (var row in rows)
        {
            var copy = new XElement(opening.Parent!.Name, pattern.Select(e => new XElement(e)));
            Fill(copy, values.And(row));
            opening.AddBeforeSelf(copy.Elements());
        }

        pattern.ForEach(e => e.Remove());
    }

    private static void FillOne(XElement element, PaperValues values)
    {
        Fill(element, values);
        if (element.Name != P) return;
        var pieces = DocxParts.PiecesOf(element);
        var marks = DocxMarks.In(string.Concat(pieces.Select(t => t.Value)));
        // From the last: what stands before keeps its place.
        for (var i = marks.Count - 1; i >= 0; i--) Put(pieces, marks[i].Index, marks[i].Length, XmlText.Clean(values.Texts[marks[i].Groups[1].Value]));
        foreach (var piece in pieces.Where(t => t.Value.Contains('\n'))) SplitLines(piece);
    }

    // Word likes to cut a mark into several pieces: the value goes into the first, the rest of the mark out of the others.
    private static void Put(List<XElement> pieces, int start, int length, string value)
    {
        var (at, left, placed) = (0, length, false);
        foreach (var piece in pieces)
        {
            var text = piece.Value;
            var from = Math.Max(start - at, 0);
            at += text.Length;
            if (from >= text.Length || left == 0) continue;
            var taken = Math.Min(left, text.Length - from);
            piece.Value = string.Concat(text.AsSpan(0, from), placed ? "" : value, text.AsSpan(from + taken));
            piece.SetAttributeValue(XNamespace.Xml + "space", "preserve");
            (left, placed) = (left - taken, true);
        }
    }

    // Each further line is a paragraph like the first.
    private static void SplitLines(XElement piece)
    {
        var run = piece.Parent!;
        var paragraph = piece.Ancestors(P).First();
        var lines = piece.Value.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        piece.Value = lines.FirstOrDefault("");
        var behind = run.ElementsAfterSelf().ToList();
        var last = paragraph;
        foreach (var line in lines.Skip(1))
        {
            var next = new XElement(P, paragraph.Element(DocxParts.W + "pPr"),
                new XElement(run.Name, run.Element(DocxParts.W + "rPr"), new XElement(piece.Name, new XAttribute(XNamespace.Xml + "space", "preserve"), line)));
            last.AddAfterSelf(next);
            last = next;
        }

        if (last == paragraph) return;
        behind.ForEach(e => e.Remove());
        last.Add(behind);
    }
}
