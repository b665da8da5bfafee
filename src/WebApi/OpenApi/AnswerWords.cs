using System.Text.Json;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.ApiExplorer;
using Microsoft.OpenApi;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Domain.Petitions;
using PetitionGovernance.Domain.Shared;
using PetitionGovernance.WebApi.Conventions;
using PetitionGovernance.WebApi.Errors;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace PetitionGovernance.WebApi.OpenApi;

/// <summary>Says in Chinese what each answer means, and declares the errors an operation can answer with.</summary>
internal sealed class AnswerWords : IOperationFilter
{
    private static readonly Refusal Unlawful = PetitionRefusals.ObjectionPending with { Instead = "先答复职权异议。" };

    private static readonly Dictionary<string, IReadOnlyList<FieldError>> WrongField = new()
    {
        ["receivedOn"] = [JsonExpectations.Of(typeof(DateOnly), Problems.Json)],
    };

    private static readonly Dictionary<string, string> Successes = new() { ["200"] = "成功", ["201"] = "已新建", ["202"] = "已收下，正在后台进行", ["204"] = "已完成" };

    public void Apply(OpenApiOperation operation, OperationFilterContext context)
    {
        foreach (var (status, answer) in operation.Responses ?? [])
        {
            if (Successes.TryGetValue(status, out var meaning)) answer.Description = meaning;
        }

        if (context.ApiDescription.Find<StrictAddress>() is null) return;
        operation.Responses ??= [];
        foreach (var (example, description) in Of(context.ApiDescription))
        {
            operation.Responses.TryAdd(example.Status.ToString(), new OpenApiResponse
            {
                Description = description ?? example.Title,
                Content = new Dictionary<string, OpenApiMediaType>
                {
                    [Problems.MediaType] = new()
                    {
                        Schema = context.SchemaGenerator.GenerateSchema(typeof(Problem), context.SchemaRepository),
                        Example = JsonSerializer.SerializeToNode(example, Problems.Json),
                    },
                },
            });
        }
    }

    private static IEnumerable<(Problem Example, string? Description)> Of(ApiDescription about)
    {
        yield return (Problems.Of(ConventionErrors.Invalid, Language.Chinese, WrongField), null);
        if (about.Find<IAllowAnonymous>() is null)
        {
            yield return Of(ConventionErrors.Unauthenticated);
            yield return Of(ConventionErrors.Forbidden);
        }

        if (about.HasRouteValues()) yield return Of(ConventionErrors.NotFound);
        if (!HttpMethods.IsGet(about.HttpMethod!)) yield return (Problems.Of(Unlawful, Language.Chinese), "依法不能办理：说明理由、依据的条款和可以怎么做");
        if (about.Find<NeedsIfMatch>() is not null)
        {
            yield return Of(ConventionErrors.Stale);
            yield return Of(ConventionErrors.IfMatchMissing);
        }

        if (about.BodyType() is not { } body) yield break;
        yield return Of(ConventionErrors.BodyTooLarge);
        yield return Of(ConventionErrors.MediaType);
        if (typeof(ICreate).IsAssignableFrom(body)) yield return (Problems.Of(SharedRefusals.IdempotencyKeyReused, Language.Chinese), "Idempotency-Key 已用于内容不同的请求");
    }

    private static (Problem, string?) Of(ConventionError error) => (Problems.Of(error, Language.Chinese), null);
}
