using System.Text;
using System.Xml;

namespace PetitionGovernance.Infrastructure.Documents;

/// <summary>Text as XML can hold it: control characters are left out, half of a character is shown as one that is missing.</summary>
internal static class XmlText
{
    // 〓, by which Chinese printing marks a character it does not have.
    private const char Missing = '〓';

    public static string Clean(string text)
    {
        text = text.ReplaceLineEndings("\n");
        if (IsClean(text)) return text;
        var clean = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1])) clean.Append(c).Append(text[++i]);
            else if (char.IsSurrogate(c)) clean.Append(Missing);
            else if (XmlConvert.IsXmlChar(c) && c is '\n' or '\t' or >= ' ' and < '\x7F' or > '\x9F') clean.Append(c);
        }

        return clean.ToString();
    }

    private static bool IsClean(string text)
    {
        foreach (var c in text)
        {
            if (c is not '\n' && (char.IsControl(c) || char.IsSurrogate(c) || c >= '\uFFFE')) return false;
        }

        return true;
    }
}
