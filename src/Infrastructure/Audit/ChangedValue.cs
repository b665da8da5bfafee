using System.Globalization;
using System.Text;
using System.Text.Json;
using Microsoft.EntityFrameworkCore.Metadata;
using PetitionGovernance.Infrastructure.Persistence;
using PetitionGovernance.Infrastructure.Security;

namespace PetitionGovernance.Infrastructure.Audit;

/// <summary>How one side of a change is written into an entry.</summary>
internal static class ChangedValue
{
    /// <summary>A longer text is shown by its SM3 hash and length: the entry proves it without repeating it.</summary>
    public const int LongestShown = 200;

    public static void Write(Utf8JsonWriter writer, string side, IProperty property, object? value)
    {
        if (value is null) return;
        writer.WritePropertyName(side);
        switch (value)
        {
            case bool truth: writer.WriteBooleanValue(truth); break;
            case int or long or short or byte or decimal or double: writer.WriteRawValue(Convert.ToString(value, CultureInfo.InvariantCulture)!); break;
            case DateOnly date: writer.WriteStringValue(date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)); break;
            case DateTimeOffset instant: writer.WriteStringValue(instant.ToUniversalTime()); break;
            case Guid id: writer.WriteStringValue(id); break;
            case byte[] bytes: WriteDigest(writer, bytes, bytes.Length); break;
            case string text when property.IsFreeText(): WriteDigest(writer, Encoding.UTF8.GetBytes(text), text.Length); break;
            case string text: WriteText(writer, text, property.FindAnnotation(JsonColumn.Annotation) is not null); break;
            default: WriteText(writer, JsonSerializer.Serialize(value), isJson: true); break;
        }
    }

    /// <summary>How the key of a part is written into the path: the same whatever the culture of the process.</summary>
    public static string? Key(object? value) =>
        value is DateOnly date ? date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : Convert.ToString(value, CultureInfo.InvariantCulture);

    private static void WriteText(Utf8JsonWriter writer, string text, bool isJson)
    {
        if (text.Length > LongestShown) WriteDigest(writer, Encoding.UTF8.GetBytes(text), text.Length);
        else if (isJson) writer.WriteRawValue(text);
        else writer.WriteStringValue(text);
    }

    private static void WriteDigest(Utf8JsonWriter writer, byte[] bytes, int length)
    {
        writer.WriteStartObject();
        writer.WriteString("sm3", Convert.ToHexStringLower(Sm3.Hash(bytes)));
        writer.WriteNumber("length", length);
        writer.WriteEndObject();
    }
}
