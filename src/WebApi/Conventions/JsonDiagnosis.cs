using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using PetitionGovernance.Application.Shared;

namespace PetitionGovernance.WebApi.Conventions;

/// <summary>Compares JSON that could not be read with what was expected, and names every field that is wrong.</summary>
internal sealed class JsonDiagnosis
{
    /// <summary>Stands for the whole body where no field can be named.</summary>
    public const string Whole = "$";

    private const int Enough = 50;
    private const int LongestName = 100;

    private readonly Dictionary<string, List<FieldError>> errors = [];
    private readonly JsonSerializerOptions options;

    private JsonDiagnosis(JsonSerializerOptions options) => this.options = options;

    public static IReadOnlyDictionary<string, IReadOnlyList<FieldError>> Explain(
        ReadOnlyMemory<byte> json, Type expected, JsonSerializerOptions options, JsonException failure)
    {
        var diagnosis = new JsonDiagnosis(options);
        try
        {
            using var document = JsonDocument.Parse(json, new JsonDocumentOptions { MaxDepth = options.MaxDepth });
            diagnosis.Compare(document.RootElement, expected, nullable: false, "");
            // A guard inside the type itself said no; the reader knows where.
            if (diagnosis.errors.Count == 0) diagnosis.Add(failure.Path?.TrimStart('$', '.') ?? "", JsonExpectations.Unusable);
        }
        catch (JsonException syntax)
        {
            diagnosis.Add("", JsonExpectations.NotJson(syntax));
        }

        return diagnosis.errors.ToDictionary(e => e.Key, e => (IReadOnlyList<FieldError>)e.Value);
    }

    private void Compare(JsonElement found, Type expected, bool nullable, string path)
    {
        if (errors.Count >= Enough) return;
        if (Nullable.GetUnderlyingType(expected) is { } inner)
        {
            if (found.ValueKind is JsonValueKind.Null) return;
            expected = inner;
        }
        else if (found.ValueKind is JsonValueKind.Null)
        {
            if (!nullable) Add(path, JsonExpectations.NotNull(JsonExpectations.Of(expected, options)));
            return;
        }

        var type = options.GetTypeInfo(expected);
        switch (type.Kind)
        {
            case JsonTypeInfoKind.Object when found.ValueKind is JsonValueKind.Object: CompareObject(found, type, path); break;
            case JsonTypeInfoKind.Enumerable when found.ValueKind is JsonValueKind.Array: CompareItems(found, type, path); break;
            case JsonTypeInfoKind.Dictionary when found.ValueKind is JsonValueKind.Object: CompareEntries(found, type, path); break;
            case JsonTypeInfoKind.None when CanRead(found, expected): break;
            default: Add(path, JsonExpectations.Of(expected, options)); break;
        }
    }

    private void CompareObject(JsonElement found, JsonTypeInfo type, string path)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (name, value) in Members(found, path))
        {
            if (errors.Count >= Enough) return;
            var here = Join(path, name);
            if (!seen.Add(name)) Add(here, JsonExpectations.Repeated);
            else if (type.Properties.FirstOrDefault(p => p.Name == name) is not { } property) Add(here, JsonExpectations.Unknown(type));
            else Compare(value, property.PropertyType, property.IsSetNullable, here);
        }

        foreach (var missing in type.Properties.Where(p => p.IsRequired && !seen.Contains(p.Name)))
            Add(Join(path, missing.Name), JsonExpectations.Missing(JsonExpectations.Of(missing.PropertyType, options)));
    }

    private void CompareItems(JsonElement found, JsonTypeInfo type, string path)
    {
        var index = 0;
        foreach (var item in found.EnumerateArray().TakeWhile(_ => errors.Count < Enough)) Compare(item, type.ElementType!, nullable: false, $"{path}[{index++}]");
    }

    private void CompareEntries(JsonElement found, JsonTypeInfo type, string path)
    {
        foreach (var (name, value) in Members(found, path).TakeWhile(_ => errors.Count < Enough)) Compare(value, type.ElementType!, nullable: false, Join(path, name));
    }

    /// <summary>The members whose names are text at all.</summary>
    private IEnumerable<(string Name, JsonElement Value)> Members(JsonElement found, string path)
    {
        foreach (var member in found.EnumerateObject())
        {
            string? name = null;
            try
            {
                name = member.Name;
            }
            catch (InvalidOperationException)
            {
                Add(path, JsonExpectations.NotText);
            }

            if (name is not null) yield return (name, member.Value);
        }
    }

    private bool CanRead(JsonElement found, Type expected)
    {
        try
        {
            found.Deserialize(expected, options);
            return true;
        }
        catch (Exception failure) when (failure is JsonException or InvalidOperationException)
        {
            return false;
        }
    }

    private void Add(string path, FieldError error)
    {
        var field = path.Length == 0 ? Whole : path;
        if (!errors.TryGetValue(field, out var list)) errors[field] = list = [];
        list.Add(error);
    }

    private static string Join(string path, string name)
    {
        var known = name.Length <= LongestName ? name : name[..LongestName] + "…";
        return path.Length == 0 ? known : $"{path}.{known}";
    }
}
