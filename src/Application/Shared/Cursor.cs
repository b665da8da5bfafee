using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace PetitionGovernance.Application.Shared;

/// <summary>The key of the last row of a page as opaque text: checksum, then JSON, in base64url.</summary>
/// <remarks>The checksum finds damage and cursors of another list; it is no secret, a cursor grants nothing.</remarks>
internal static class Cursor
{
    private const int ChecksumLength = 6;
    private const int MaxLength = 2000;

    private static readonly JsonSerializerOptions Json = new()
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        Converters = { new PlainKey() },
    };

    public static string Write<TKey>(TKey key) where TKey : class
    {
        var json = JsonSerializer.SerializeToUtf8Bytes(key, Json);
        return Base64Url.EncodeToString([.. Checksum<TKey>(json), .. json]);
    }

    public static TKey Read<TKey>(string text) where TKey : class
    {
        if (text.Length > MaxLength || !Base64Url.IsValid(text)) throw Damaged();
        var bytes = Base64Url.DecodeFromChars(text);
        if (bytes.Length <= ChecksumLength) throw Damaged();
        var json = bytes.AsSpan(ChecksumLength);
        if (!Checksum<TKey>(json).SequenceEqual(bytes.AsSpan(0, ChecksumLength))) throw Damaged();
        try
        {
            return JsonSerializer.Deserialize<TKey>(json, Json) ?? throw Damaged();
        }
        catch (JsonException)
        {
            throw Damaged();
        }
    }

    private static ReadOnlySpan<byte> Checksum<TKey>(ReadOnlySpan<byte> json) =>
        SHA256.HashData([.. Encoding.UTF8.GetBytes(typeof(TKey).FullName!), .. json]).AsSpan(0, ChecksumLength);

    private static InvalidRequestException Damaged() => new(
        "cursor",
        "不是本列表的游标；请原样带回上一页的 nextCursor，或者去掉它从第一页开始。",
        "Not a cursor of this list; send the last page's nextCursor unchanged, or none to start again.");

    /// <summary>A made-up cursor must not carry what no stored key holds into the database.</summary>
    private sealed class PlainKey : JsonConverter<string>
    {
        public override string? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            var text = reader.TokenType is JsonTokenType.String ? reader.GetString()! : throw new JsonException();
            return text.Any(char.IsControl) ? throw new JsonException() : text;
        }

        public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) => writer.WriteStringValue(value);
    }
}
