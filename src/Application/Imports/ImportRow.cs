using System.Globalization;
using System.Text.Json;

namespace PetitionGovernance.Application.Imports;

/// <summary>One row, read column by column; whatever does not fit rejects the row and names the column.</summary>
internal sealed class ImportRow(IReadOnlyDictionary<string, int> columns, IReadOnlyList<string> fields, int line)
{
    public int Line => line;

    /// <summary>Null when empty: not known.</summary>
    public string? Text(string column)
    {
        if (!columns.TryGetValue(column, out var at)) return null;
        var text = fields[at].Trim();
        if (text.Any(c => char.IsControl(c) && c is not ('\n' or '\r' or '\t'))) throw Rejected(column, "含有控制字符 / control characters");
        // What no encoding could read was put there in place of it.
        if (text.Contains('\uFFFD')) throw Rejected(column, "含有不能辨认的字符，请核对文件的编码 / characters that cannot be read; check the encoding of the file");
        return text.Length == 0 ? null : text;
    }

    public string Required(string column) => Text(column) ?? throw Rejected(column, "不能为空 / must not be empty");

    public string Required(string column, int atMost)
    {
        var text = Required(column);
        return text.Length <= atMost ? text : throw Rejected(column, $"最多 {atMost} 个字符 / at most {atMost} characters");
    }

    public string? AtMost(string column, int length) =>
        Text(column) is not { } text || text.Length <= length ? Text(column) : throw Rejected(column, $"最多 {length} 个字符 / at most {length} characters");

    public DateOnly? Day(string column) => Text(column) is not { } text ? null
        : DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day
        : throw Rejected(column, "不是存在的日期，应为 yyyy-MM-dd / not a day of the calendar, yyyy-MM-dd");

    public DateOnly RequiredDay(string column) => Day(column) ?? throw Rejected(column, "不能为空 / must not be empty");

    public int? Number(string column) => Text(column) is not { } text ? null
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number
        : throw Rejected(column, "应为不带符号的整数 / an integer without sign");

    public int RequiredNumber(string column) => Number(column) ?? throw Rejected(column, "不能为空 / must not be empty");

    public bool? Truth(string column) => Text(column) switch
    {
        null => null,
        "true" => true,
        "false" => false,
        _ => throw Rejected(column, "应为 true 或者 false / true or false"),
    };

    public bool RequiredTruth(string column) => Truth(column) ?? throw Rejected(column, "不能为空 / must not be empty");

    public T? Word<T>(string column) where T : struct, Enum => Text(column) is not { } text ? null
        : ImportWords<T>.Values.TryGetValue(text, out var value) ? value
        : throw Rejected(column, $"应为 {string.Join('、', ImportWords<T>.Values.Keys)} 之一 / one of these");

    public T RequiredWord<T>(string column) where T : struct, Enum => Word<T>(column) ?? throw Rejected(column, "不能为空 / must not be empty");

    public IReadOnlyList<string> Words(string column) => Text(column)?.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [];

    public RowRejectedException Rejected(string column, string reason) => new(column, columns.TryGetValue(column, out var at) ? fields[at] : "", reason);
}

/// <summary>The words of a file for an enumeration: those of the API.</summary>
internal static class ImportWords<T> where T : struct, Enum
{
    public static readonly IReadOnlyDictionary<string, T> Values =
        Enum.GetValues<T>().ToDictionary(value => JsonNamingPolicy.SnakeCaseLower.ConvertName(value.ToString()), StringComparer.Ordinal);
}
