using System.Globalization;

namespace PetitionGovernance.Domain.Documents;

/// <summary>填入模板的内容：单项的文字，成组的各行。</summary>
public sealed record PaperValues(IReadOnlyDictionary<string, string> Texts, IReadOnlyDictionary<string, IReadOnlyList<PaperValues>> Groups)
{
    public static PaperValues Of(object data)
    {
        var texts = new Dictionary<string, string>();
        var groups = new Dictionary<string, IReadOnlyList<PaperValues>>();
        foreach (var item in PaperForm.Of(data.GetType()).Items)
        {
            var (name, value) = (item.Placeholder.Name, item.ValueOf(data));
            if (item.Row is not null) groups[name] = [.. ((IEnumerable<object>)value!).Select(Of)];
            else if (item.Placeholder.IsOptional) groups[name] = Text(value) is { Length: > 0 } text ? [One(name, text)] : [];
            else texts[name] = Text(value);
        }

        return new PaperValues(texts, groups);
    }

    /// <summary>缺少的项，逐项说明；法律文书不留空白。</summary>
    public static IReadOnlyList<string> MissingFrom(object data) => [.. Missing(data, "")];

    /// <summary>其中的和另外的；名称相同的以另外的为准。</summary>
    public PaperValues And(PaperValues other) => new(Joined(Texts, other.Texts), Joined(Groups, other.Groups));

    private static Dictionary<string, T> Joined<T>(IReadOnlyDictionary<string, T> these, IReadOnlyDictionary<string, T> others)
    {
        var all = new Dictionary<string, T>(these);
        foreach (var (name, value) in others) all[name] = value;
        return all;
    }

    private static IEnumerable<string> Missing(object data, string where)
    {
        foreach (var item in PaperForm.Of(data.GetType()).Items)
        {
            var (about, value) = (item.Placeholder, item.ValueOf(data));
            if (item.Row is not null)
            {
                var rows = ((IEnumerable<object>)value!).ToList();
                if (rows.Count == 0 && !about.IsOptional) yield return where + about.Name;
                foreach (var missing in rows.SelectMany((row, i) => Missing(row, $"{where}{about.Name}（{i + 1}）的"))) yield return missing;
            }
            else if (!about.IsOptional && string.IsNullOrWhiteSpace(Text(value)))
            {
                yield return where + about.Name;
            }
        }
    }

    private static PaperValues One(string name, string text) => new(new Dictionary<string, string> { [name] = text }, new Dictionary<string, IReadOnlyList<PaperValues>>());

    private static string Text(object? value) => value switch
    {
        null => "",
        DateOnly day => PaperText.Day(day),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString()!,
    };
}
