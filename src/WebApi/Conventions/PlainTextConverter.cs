using System.Text.Json;
using System.Text.Json.Serialization;

namespace PetitionGovernance.WebApi.Conventions;

/// <summary>Text is taken exactly as given, or refused when no database and no person could read it.</summary>
internal sealed class PlainTextConverter : JsonConverter<string>
{
    /// <summary>Line breaks and tabs are text; other control characters, NUL and halves of surrogate pairs are not.</summary>
    public static bool IsPlain(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (char.IsControl(c) && c is not ('\n' or '\r' or '\t')) return false;
            if (!char.IsSurrogate(c)) continue;
            if (i + 1 == text.Length || !char.IsSurrogatePair(c, text[++i])) return false;
        }

        return true;
    }

    public override string? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType is JsonTokenType.String ? Plain(ref reader) : throw new JsonException();

    public override string ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Plain(ref reader);

    public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) => writer.WriteStringValue(value);

    public override void WriteAsPropertyName(Utf8JsonWriter writer, string value, JsonSerializerOptions options) => writer.WritePropertyName(value);

    private static string Plain(ref Utf8JsonReader reader)
    {
        string text;
        try
        {
            text = reader.GetString()!;
        }
        catch (InvalidOperationException)
        {
            // Not UTF-8, or an escape that is half of a surrogate pair.
            throw new JsonException();
        }

        return IsPlain(text) ? text : throw new JsonException();
    }
}
