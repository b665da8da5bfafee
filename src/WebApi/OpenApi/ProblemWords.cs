using Microsoft.AspNetCore.Authorization;
using Microsoft.OpenApi;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.WebApi.Conventions;
using PetitionGovernance.WebApi.Errors;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace PetitionGovernance.WebApi.OpenApi;

/// <summary>Declares the errors an operation can answer with.</summary>
internal sealed class ProblemWords : IOperationFilter
{
    public void Apply(OpenApiOperation operation, OperationFilterContext context)
    {
        if (context.ApiDescription.Find<StrictAddress>() is null) return;
        operation.Responses ??= [];
        foreach (var (status, description) in Of(context))
        {
            operation.Responses.TryAdd(status.ToString(), new OpenApiResponse
            {
                Description = description,
                Content = new Dictionary<string, OpenApiMediaType>
                {
                    [Problems.MediaType] = new() { Schema = context.SchemaGenerator.GenerateSchema(typeof(Problem), context.SchemaRepository) },
                },
            });
        }
    }

    private static IEnumerable<(int Status, string Description)> Of(OperationFilterContext context)
    {
        var about = context.ApiDescription;
        var changes = !HttpMethods.IsGet(about.HttpMethod!);
        yield return Of(ConventionErrors.Invalid);
        if (about.Find<IAllowAnonymous>() is null)
        {
            yield return Of(ConventionErrors.Unauthenticated);
            yield return Of(ConventionErrors.Forbidden);
        }

        if (about.HasRouteValues()) yield return Of(ConventionErrors.NotFound);
        if (changes) yield return (StatusCodes.Status409Conflict, "依法不能办理：说明理由、依据的条款和可以怎么做");
        if (about.Find<NeedsIfMatch>() is not null)
        {
            yield return Of(ConventionErrors.Stale);
            yield return Of(ConventionErrors.IfMatchMissing);
        }

        if (about.BodyType() is not { } body) yield break;
        yield return Of(ConventionErrors.BodyTooLarge);
        yield return Of(ConventionErrors.MediaType);
        if (typeof(ICreate).IsAssignableFrom(body)) yield return (StatusCodes.Status422UnprocessableEntity, "Idempotency-Key 已用于内容不同的请求");
    }

    private static (int Status, string Description) Of(ConventionError error) => (error.Status, error.Title.Chinese);
}
