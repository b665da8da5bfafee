using Microsoft.Net.Http.Headers;
using PetitionGovernance.Application.Shared;

namespace PetitionGovernance.WebApi.Errors;

/// <summary>The language of messages: Chinese unless <c>Accept-Language</c> prefers English.</summary>
internal enum Language
{
    Chinese,
    English,
}

internal static class Languages
{
    public static Language Of(HttpRequest request)
    {
        if (!StringWithQualityHeaderValue.TryParseList(request.Headers.AcceptLanguage, out var wanted)) return Language.Chinese;
        foreach (var language in wanted.OrderByDescending(w => w.Quality ?? 1))
        {
            if (language.Quality is 0) continue;
            if (language.Value.StartsWith("zh", StringComparison.OrdinalIgnoreCase)) return Language.Chinese;
            if (language.Value.StartsWith("en", StringComparison.OrdinalIgnoreCase)) return Language.English;
        }

        return Language.Chinese;
    }

    public static string In(this FieldError error, Language language) => language is Language.Chinese ? error.Chinese : error.English;

    public static string Tag(this Language language) => language is Language.Chinese ? "zh-CN" : "en";
}
