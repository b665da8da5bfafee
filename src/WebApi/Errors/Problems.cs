using System.Diagnostics;
using System.Text.Json;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Domain.Legal;
using PetitionGovernance.Domain.Shared;
using PetitionGovernance.WebApi.Conventions;

namespace PetitionGovernance.WebApi.Errors;

/// <summary>Writes every error there is, in the caller's language.</summary>
internal static class Problems
{
    public const string MediaType = "application/problem+json";
    private const string TypePrefix = "urn:petition-governance:error:";

    private static readonly FieldError Refused = new("依法不能办理", "Not lawful now");

    // NumberRefusals: a wrong check digit is a matter of form, wherever it is found.
    private const string NumberCodes = "number.";

    // What is wrong with a file somebody made is a matter of form, too.
    private const string TemplateCodes = "template.";

    public static int StatusOf(Refusal refusal)
    {
        if (refusal.Code == SharedRefusals.IdempotencyKeyReused.Code) return StatusCodes.Status422UnprocessableEntity;
        return refusal.Code.StartsWith(NumberCodes, StringComparison.Ordinal) || refusal.Code.StartsWith(TemplateCodes, StringComparison.Ordinal) ? StatusCodes.Status400BadRequest : StatusCodes.Status409Conflict;
    }

    public static Task WriteAsync(HttpContext context, Refusal refusal) => WriteAsync(context, Of(refusal, Languages.Of(context.Request)));

    public static Task WriteAsync(HttpContext context, ConventionError error, IReadOnlyDictionary<string, IReadOnlyList<FieldError>>? fields = null) =>
        WriteAsync(context, Of(error, Languages.Of(context.Request), fields) with
        {
            TraceId = error.Status is StatusCodes.Status500InternalServerError ? TraceOf(context) : null,
        });

    public static Problem Of(Refusal refusal, Language language)
    {
        var status = StatusOf(refusal);
        var detail = language is Language.Chinese ? refusal.Chinese : refusal.English;
        return new Problem
        {
            Type = TypePrefix + refusal.Code,
            Title = (status is StatusCodes.Status409Conflict ? Refused : ConventionErrors.Invalid.Title).In(language),
            Status = status,
            Detail = detail,
            Code = refusal.Code,
            Errors = refusal.Field is { } field ? new Dictionary<string, IReadOnlyList<string>> { [field] = [detail] } : null,
            Basis = [.. refusal.Basis.Select(c => new ProblemBasis(
                c.ProvisionId, language is Language.Chinese ? CitationText.Chinese(c) : CitationText.English(c)))],
            Instead = refusal.Instead,
        };
    }

    public static Problem Of(ConventionError error, Language language, IReadOnlyDictionary<string, IReadOnlyList<FieldError>>? fields = null) => new()
    {
        Type = TypePrefix + error.Code,
        Title = error.Title.In(language),
        Status = error.Status,
        Detail = error.Detail.In(language),
        Code = error.Code,
        Errors = fields?.ToDictionary(f => f.Key, f => (IReadOnlyList<string>)[.. f.Value.Select(e => e.In(language))]),
    };

    /// <summary>Stands in the answer and in the log.</summary>
    public static string TraceOf(HttpContext context) => Activity.Current?.TraceId.ToString() ?? context.TraceIdentifier;

    private static Task WriteAsync(HttpContext context, Problem problem)
    {
        var response = context.Response;
        response.StatusCode = problem.Status;
        response.Headers.ContentLanguage = Languages.Of(context.Request).Tag();
        response.Headers.Vary = "Accept-Language";
        response.Headers.CacheControl = "no-store";
        if (problem.Status is StatusCodes.Status401Unauthorized && response.Headers.WWWAuthenticate.Count == 0)
            response.Headers.WWWAuthenticate = "Bearer";
        if (problem.Status is StatusCodes.Status503ServiceUnavailable) response.Headers.RetryAfter = "1";
        return response.WriteAsJsonAsync(problem, Json, MediaType, context.RequestAborted);
    }

    public static JsonSerializerOptions Json { get; } = StrictJson.ForProblems();
}
