using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.Net.Http.Headers;
using PetitionGovernance.WebApi.Errors;

namespace PetitionGovernance.WebApi.Conventions;

/// <summary>Says 406 before anything is done for a client that would not take the answer.</summary>
internal static class Negotiation
{
    private static readonly MediaTypeHeaderValue Json = new("application/json");

    public static void RefuseUnacceptable(this IApplicationBuilder app) => app.Use((context, next) =>
        context.GetEndpoint()?.Metadata is { } metadata && metadata.GetMetadata<StrictAddress>() is not null && !Suits(context.Request, metadata)
            ? Problems.WriteAsync(context, ConventionErrors.NotAcceptable)
            : next(context));

    private static bool Suits(HttpRequest request, EndpointMetadataCollection metadata)
    {
        // A header that is none, like none at all, asks for nothing.
        if (!MediaTypeHeaderValue.TryParseList(request.Headers.Accept, out var accepted)) return true;
        var given = metadata.GetOrderedMetadata<IProducesResponseTypeMetadata>()
            .Where(produces => produces.StatusCode < StatusCodes.Status300MultipleChoices)
            .SelectMany(produces => produces.ContentTypes)
            .Select(type => MediaTypeHeaderValue.Parse(type))
            .Append(Json)
            .ToList();
        return accepted.Any(range => range.Quality is not 0 && given.Any(type => type.IsSubsetOf(Bare(range))));
    }

    // Its quality is no parameter of the type.
    private static MediaTypeHeaderValue Bare(MediaTypeHeaderValue range) => new(range.MediaType);
}
