using Microsoft.AspNetCore.Http.Metadata;
using PetitionGovernance.Application.Shared;

namespace PetitionGovernance.WebApi.Conventions;

/// <summary>Refuses addresses no endpoint means: parameters it does not take, and characters no text holds.</summary>
internal static class QueryGuard
{
    private static readonly FieldError NotPlain = new("含有控制字符或者残缺字符。", "Holds control characters or broken characters.");

    public static void GuardAddresses(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        if (context.GetEndpoint()?.Metadata.GetMetadata<StrictAddress>() is null) return next(context);
        if (context.Request.RouteValues.Values.Any(v => v is string text && !PlainTextConverter.IsPlain(text))) throw new NotFoundException("route");
        var errors = Errors(context).ToDictionary(e => e.Field, e => (IReadOnlyList<FieldError>)[e.Error]);
        return errors.Count == 0 ? next(context) : throw new InvalidRequestException(errors);
    });

    private static IEnumerable<(string Field, FieldError Error)> Errors(HttpContext context)
    {
        var metadata = context.GetEndpoint()!.Metadata;
        // A record of parameters names the unknown ones itself.
        var isOpen = metadata.GetMetadata<TakesQuery>() is not null;
        foreach (var (name, values) in context.Request.Query)
        {
            if (!PlainTextConverter.IsPlain(name) || values.Any(v => v is not null && !PlainTextConverter.IsPlain(v))) yield return (name, NotPlain);
            else if (!isOpen && !Takes(metadata, name)) yield return (name, new("没有这个查询参数。", "There is no such query parameter."));
        }
    }

    private static bool Takes(EndpointMetadataCollection metadata, string name) =>
        metadata.GetOrderedMetadata<IParameterBindingMetadata>().Any(p => p.HasTryParse && p.Name == name)
        || metadata.GetOrderedMetadata<IParameterBindingMetadata>().Any(p => p.ParameterInfo.ParameterType == typeof(string) && p.Name == name);
}

/// <summary>Marks the API's own endpoints; pages and the token endpoint follow other rules.</summary>
internal sealed class StrictAddress;
