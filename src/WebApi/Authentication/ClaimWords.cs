using System.Collections.Frozen;
using System.Text.Json;

namespace PetitionGovernance.WebApi.Authentication;

/// <summary>Enum values as they stand in tokens: the words the API uses (<c>office_lead</c>).</summary>
internal static class ClaimWords<T> where T : struct, Enum
{
    private static readonly FrozenDictionary<T, string> Words = Enum.GetValues<T>().ToFrozenDictionary(v => v, v => JsonNamingPolicy.SnakeCaseLower.ConvertName(v.ToString()));
    private static readonly FrozenDictionary<string, T> Values = Words.ToFrozenDictionary(w => w.Value, w => w.Key);

    public static string Of(T value) => Words[value];

    public static T? Parse(string? word) => word is not null && Values.TryGetValue(word, out var value) ? value : null;
}
