using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.Extensions.Options;
using PetitionGovernance.Application.Shared;

namespace PetitionGovernance.WebApi.Conventions;

/// <summary>What to say when the framework could not bind a parameter of a handler.</summary>
internal static partial class UnboundParameter
{
    private static readonly FieldError NoBody = new("请求体不能为空或者 null；没有要填写的字段时发送 {}。", "The body must be neither empty nor null; send {} when there is nothing to fill in.");

    /// <returns>Null when the value stood in the path: then there is no such record.</returns>
    public static IReadOnlyDictionary<string, IReadOnlyList<FieldError>>? Explain(HttpContext context, BadHttpRequestException failure)
    {
        // The framework says which parameter only in its message.
        if (WholeBody().IsMatch(failure.Message)) return new Dictionary<string, IReadOnlyList<FieldError>> { [JsonDiagnosis.Whole] = [NoBody] };
        var name = ParameterName().Match(failure.Message) is { Success: true } match ? match.Groups[1].Value : null;
        if (name is not null && context.Request.RouteValues.ContainsKey(name)) return null;
        if (context.GetEndpoint()?.Metadata.GetOrderedMetadata<IParameterBindingMetadata>().FirstOrDefault(p => p.Name == name) is not { } parameter)
            return new Dictionary<string, IReadOnlyList<FieldError>>();
        var options = context.RequestServices.GetRequiredService<IOptions<JsonOptions>>().Value.SerializerOptions;
        return new Dictionary<string, IReadOnlyList<FieldError>> { [parameter.Name] = [JsonExpectations.Of(parameter.ParameterInfo.ParameterType, options)] };
    }

    [GeneratedRegex("parameter \"\\S+ (\\w+)\"")]
    private static partial Regex ParameterName();

    [GeneratedRegex("from body|no body")]
    private static partial Regex WholeBody();
}
