using System.Text;
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

    // The framework's encoders escape what lies outside the BMP, also when it is how somebody's name is written.
    public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options)
    {
        if (value.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF')) writer.WriteRawValue(Quoted(value), skipInputValidation: true);
        else writer.WriteStringValue(value);
    }

    public override void WriteAsPropertyName(Utf8JsonWriter writer, string value, JsonSerializerOptions options) => writer.WritePropertyName(value);

    private static string Quoted(string value)
    {
        var json = new StringBuilder(value.Length + 2).Append('"');
        foreach (var c in value)
        {
            if (c is '"' or '\\') json.Append('\\').Append(c);
            else if (char.IsControl(c)) json.Append($"\\u{(int)c:X4}");
            else json.Append(c);
        }

        return json.Append('"').ToString();
    }

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
