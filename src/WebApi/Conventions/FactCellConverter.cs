using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using PetitionGovernance.Application.Screening;

namespace PetitionGovernance.WebApi.Conventions;

/// <summary>A cell of the table of cases: text as it stands, a number as it is written, several words joined by <c>;</c>.</summary>
internal sealed class FactCellConverter : JsonConverter<FactCell>
{
    public override FactCell Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType switch
    {
        JsonTokenType.String => new(Word(ref reader, options)),
        JsonTokenType.Number => new(Encoding.UTF8.GetString(reader.ValueSpan)),
        JsonTokenType.StartArray => new(Words(ref reader, options)),
        _ => throw new JsonException(),
    };

    public override void Write(Utf8JsonWriter writer, FactCell value, JsonSerializerOptions options)
    {
        if (int.TryParse(value.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)) writer.WriteNumberValue(number);
        else JsonSerializer.Serialize(writer, value.Text, options);
    }

    private static string Words(ref Utf8JsonReader reader, JsonSerializerOptions options)
    {
        var words = new List<string>();
        while (reader.Read() && reader.TokenType is JsonTokenType.String) words.Add(Word(ref reader, options));
        return reader.TokenType is JsonTokenType.EndArray ? string.Join(';', words) : throw new JsonException();
    }

    private static string Word(ref Utf8JsonReader reader, JsonSerializerOptions options) =>
        JsonSerializer.Deserialize<string>(ref reader, options) ?? throw new JsonException();
}
