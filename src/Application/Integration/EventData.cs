using System.Collections;
using System.Reflection;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Application.Integration;

/// <summary>What of an event may leave the house: identifiers, codes, numbers, dates and words of our own lists; never what somebody typed.</summary>
public static class EventData
{
    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    // Texts are told by their names: only what the product itself gives out bears one of these.
    private static readonly string[] CodeEndings = ["Code", "RegNo", "PackageNo", "CalendarVersion", "RegulationId", "Division"];

    /// <summary>The properties of an event that are published.</summary>
    public static IReadOnlyList<PropertyInfo> PublishedOf(Type happened) => [.. happened.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(MayLeave)];

    /// <param name="type">The entry of the catalogue.</param>
    /// <param name="link">Where the record is read.</param>
    public static string Write(EventType type, IDomainEvent happened, string? link)
    {
        var data = new JsonObject();
        foreach (var property in type.Data)
            if (ValueOf(property.GetValue(happened)) is { } value) data[JsonNamingPolicy.CamelCase.ConvertName(property.Name)] = value;
        if (link is not null) data["link"] = link;
        return data.ToJsonString(Json);
    }

    private static bool MayLeave(PropertyInfo property)
    {
        var type = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
        if (type == typeof(string)) return Array.Exists(CodeEndings, ending => property.Name.EndsWith(ending, StringComparison.Ordinal));
        return IsPlain(type) || (type.IsGenericType && type.GenericTypeArguments is [{ IsEnum: true }] && type.IsAssignableTo(typeof(IEnumerable)));
    }

    private static bool IsPlain(Type type) =>
        type.IsEnum || type == typeof(int) || type == typeof(long) || type == typeof(bool) || type == typeof(DateOnly) || type == typeof(DateTimeOffset) || IdOf(type) is not null;

    private static JsonNode? ValueOf(object? value) => value switch
    {
        null => null,
        string text => JsonValue.Create(text),
        bool truth => JsonValue.Create(truth),
        int number => JsonValue.Create(number),
        long number => JsonValue.Create(number),
        Enum word => JsonValue.Create(JsonNamingPolicy.SnakeCaseLower.ConvertName(word.ToString())),
        DateOnly day => JsonSerializer.SerializeToNode(day),
        DateTimeOffset instant => JsonSerializer.SerializeToNode(instant),
        IEnumerable list => new JsonArray([.. list.Cast<object>().Select(ValueOf)]),
        _ => JsonValue.Create(IdOf(value.GetType())!(value).ToString()),
    };

    /// <summary>Identifiers of the domain are a UUID, or one in a value of its own.</summary>
    private static Func<object, Guid>? IdOf(Type type)
    {
        if (type == typeof(Guid)) return value => (Guid)value;
        return type is { IsValueType: true } && type.GetProperties(BindingFlags.Public | BindingFlags.Instance) is [{ Name: "Value" } only] && only.PropertyType == typeof(Guid)
            ? value => (Guid)only.GetValue(value)!
            : null;
    }
}
