using System.Reflection;
using System.Security.Cryptography;

namespace PetitionGovernance.WebApi.Conventions;

/// <summary>The page at <c>/</c> and its parts, kept in the program itself: it works from wherever it is started, and offline.</summary>
/// <remarks>Stricter than Swagger UI needs: no style and no script that is not a file of ours.</remarks>
internal static class FrontPage
{
    private const string Policy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private const string Html = "text/html; charset=utf-8";
    private const string Script = "text/javascript; charset=utf-8";

    public static void MapFrontPage(this IEndpointRouteBuilder routes)
    {
        Map(routes, "/", "index.html", Html);
        Map(routes, "/page/page.js", "page.js", Script);
        Map(routes, "/page/page.css", "page.css", "text/css; charset=utf-8");
        Map(routes, "/page/chart.js", "vendor.chart.umd.min.js", Script);
        Map(routes, "/page/chart.LICENSE.md", "vendor.chart.LICENSE.md", "text/plain; charset=utf-8");
    }

    private static void Map(IEndpointRouteBuilder routes, string address, string name, string type)
    {
        var bytes = Read(name);
        var tag = $"\"{Convert.ToHexStringLower(SHA256.HashData(bytes))[..16]}\"";
        routes.MapGet(address, (HttpContext context) =>
        {
            context.Response.Headers.ContentSecurityPolicy = Policy;
            context.Response.Headers.CacheControl = "no-cache";
            return Results.Bytes(bytes, type, entityTag: new(tag));
        }).ExcludeFromDescription().AllowAnonymous();
    }

    private static byte[] Read(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("page/" + name) ?? throw new InvalidOperationException($"{name} is not embedded.");
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }
}
