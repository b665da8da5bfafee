using Microsoft.AspNetCore.Mvc.ApiExplorer;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace PetitionGovernance.WebApi.OpenApi;

/// <summary>Keeps our own binding types out of the description; <see cref="HeaderWords"/> and <see cref="QueryWords"/> describe what they read.</summary>
internal sealed class BoundParameters : IApiDescriptionProvider
{
    /// <summary>After the framework has described all endpoints.</summary>
    public int Order => int.MaxValue;

    public void OnProvidersExecuting(ApiDescriptionProviderContext context)
    {
    }

    public void OnProvidersExecuted(ApiDescriptionProviderContext context)
    {
        foreach (var operation in context.Results)
        {
            foreach (var bound in operation.ParameterDescriptions.Where(p => p.Source == BindingSource.Custom).ToList())
                operation.ParameterDescriptions.Remove(bound);
        }
    }
}
