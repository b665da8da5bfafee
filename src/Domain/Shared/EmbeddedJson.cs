using System.Text.Json;
using System.Text.Json.Serialization;

namespace PetitionGovernance.Domain.Shared;

/// <summary>随程序集发布的参考数据：与使用它的类型同一文件夹的 JSON 文件。</summary>
internal static class EmbeddedJson
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        Converters = { new JsonStringEnumConverter() },
    };

    /// <summary>Reads <paramref name="file"/> from the folder (namespace) of <typeparamref name="TNeighbour"/>.</summary>
    public static IReadOnlyList<TRow> Rows<TRow, TNeighbour>(string file)
    {
        using var stream = typeof(TNeighbour).Assembly.GetManifestResourceStream(typeof(TNeighbour), file)
            ?? throw new InvalidOperationException($"{file} is not embedded beside {typeof(TNeighbour).Name}.");
        return JsonSerializer.Deserialize<List<TRow>>(stream, Options)!;
    }
}
