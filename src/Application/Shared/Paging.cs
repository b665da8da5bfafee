using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;
using FluentValidation;
using PetitionGovernance.Application.Shared.Pipeline;

namespace PetitionGovernance.Application.Shared;

/// <summary>一页。</summary>
/// <param name="Items">本页各项</param>
/// <param name="NextCursor">下一页的游标；最后一页为空</param>
public sealed record Page<T>(IReadOnlyList<T> Items, string? NextCursor);

public static class Page
{
    /// <param name="rows">One more than the page holds, if there are that many.</param>
    public static Page<T> Of<TRow, T>(List<TRow> rows, int pageSize, Func<TRow, T> select, Func<TRow, string> cursor)
    {
        var more = rows.Count > pageSize;
        var page = more ? rows.GetRange(0, pageSize) : rows;
        return new Page<T>([.. page.Select(select)], more ? cursor(page[^1]) : null);
    }
}

/// <summary>Limits of a page.</summary>
public static class PageSize
{
    public const int Default = 20;
    public const int Max = 200;

    public static IRuleBuilderOptions<T, int?> IsPageSize<T>(this IRuleBuilder<T, int?> rule) =>
        rule.Must(size => size is null or >= 1 and <= Max).Says($"每页件数须在 1 至 {Max} 之间。", $"Must be between 1 and {Max}.");
}

/// <summary>Where a page ended: the sort keys of its last row, opaque to the client.</summary>
/// <remarks>The checksum keeps out typing errors, not forgery: a cursor opens nothing that the filter would not.</remarks>
public static class Cursor
{
    private const int ChecksumLength = 4;

    public static string Encode(params string?[] keys)
    {
        var json = JsonSerializer.SerializeToUtf8Bytes(keys);
        return Convert.ToBase64String([.. SHA256.HashData(json).AsSpan(0, ChecksumLength), .. json]).TrimEnd('=').Replace('+', '-').Replace('/', '_');
    }

    /// <returns>Null for no cursor.</returns>
    /// <exception cref="InvalidRequestException">Not a cursor of this list.</exception>
    public static string[]? Decode(string? cursor, int keys)
    {
        if (cursor is null) return null;
        var padded = cursor.Replace('-', '+').Replace('_', '/');
        padded = padded.PadRight((padded.Length + 3) / 4 * 4, '=');
        var bytes = new byte[padded.Length];
        if (!Convert.TryFromBase64String(padded, bytes, out var length) || length <= ChecksumLength) throw Malformed();
        var json = bytes.AsSpan(ChecksumLength, length - ChecksumLength);
        if (!SHA256.HashData(json).AsSpan(0, ChecksumLength).SequenceEqual(bytes.AsSpan(0, ChecksumLength))) throw Malformed();
        try
        {
            return JsonSerializer.Deserialize<string[]>(json) is { } found && found.Length == keys && Array.TrueForAll(found, key => key is not null) ? found : throw Malformed();
        }
        catch (JsonException)
        {
            throw Malformed();
        }
    }

    public static DateOnly Day(string key) =>
        DateOnly.TryParseExact(key, "O", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : throw Malformed();

    public static Guid Id(string key) => Guid.TryParse(key, out var id) ? id : throw Malformed();

    private static InvalidRequestException Malformed() =>
        new("cursor", "不是这个列表的游标；请原样使用上一页的 nextCursor。", "Not a cursor of this list; use the nextCursor of the previous page as it is.");
}
