using Microsoft.AspNetCore.Mvc.ApiExplorer;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace PetitionGovernance.WebApi.OpenApi;

/// <summary>What the filters ask of an operation.</summary>
internal static class Operations
{
    public static T? Find<T>(this ApiDescription operation) where T : class =>
        operation.ActionDescriptor.EndpointMetadata.OfType<T>().LastOrDefault();

    public static Type? BodyType(this ApiDescription operation) =>
        operation.ParameterDescriptions.FirstOrDefault(p => p.Source == BindingSource.Body)?.Type;

    public static bool HasRouteValues(this ApiDescription operation) => operation.RelativePath!.Contains('{', StringComparison.Ordinal);
}
