using System.Text;

namespace PetitionGovernance.Application.Imports;

/// <summary>RFC 4180, one record at a time: fields in quotes may hold commas, line ends and doubled quotes.</summary>
internal sealed class CsvReader(TextReader text)
{
    private const int MostFieldLength = 100_000;

    private int line = 1;

    /// <summary>The physical line the last record began on.</summary>
    public int Line { get; private set; }

    /// <returns>Null at the end. Empty lines are passed over.</returns>
    /// <exception cref="RowRejectedException">A quote was never closed, or a field is too long.</exception>
    public List<string>? Read()
    {
        while (text.Peek() is '\r' or '\n') Next();
        if (text.Peek() < 0) return null;
        Line = line;
        var fields = new List<string>();
        do fields.Add(Field());
        while (TakeComma());
        TakeLineEnd();
        return fields;
    }

    private string Field()
    {
        var field = new StringBuilder();
        if (text.Peek() is not '"')
        {
            while (text.Peek() is not (',' or '\r' or '\n' or < 0)) Add(field, (char)Next());
            return field.ToString();
        }

        Next();
        while (true)
        {
            var c = Next();
            if (c < 0) throw new RowRejectedException("", "", "引号没有闭合 / a quote was never closed");
            if (c is not '"') Add(field, (char)c);
            else if (text.Peek() is '"') Add(field, (char)Next());
            else return field.ToString();
        }
    }

    private static void Add(StringBuilder field, char c)
    {
        if (field.Length >= MostFieldLength) throw new RowRejectedException("", "", "字段过长，或者引号没有闭合 / a field is too long, or a quote was never closed");
        field.Append(c);
    }

    private bool TakeComma()
    {
        if (text.Peek() is not ',') return false;
        Next();
        return true;
    }

    private void TakeLineEnd()
    {
        // Whatever follows a closing quote belongs to no field.
        while (text.Peek() is not ('\n' or < 0)) Next();
        if (text.Peek() is '\n') Next();
    }

    private int Next()
    {
        var c = text.Read();
        if (c is '\n') line++;
        return c;
    }
}
