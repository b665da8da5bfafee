using System.Globalization;
using System.Reflection;
using Microsoft.AspNetCore.Http.Metadata;
using PetitionGovernance.Application.Shared;

namespace PetitionGovernance.WebApi.Conventions;

/// <summary>请求头 If-Match：客户端看到的版本。</summary>
/// <param name="Version">Null for <c>*</c>: whatever version the record has.</param>
internal sealed record IfMatch(int? Version) : IBindableFromHttpContext<IfMatch>, IEndpointParameterMetadataProvider
{
    public static ValueTask<IfMatch?> BindAsync(HttpContext context, ParameterInfo parameter)
    {
        var text = context.Request.Headers.IfMatch.ToString().Trim();
        if (text.Length == 0) throw new IfMatchMissingException();
        if (text == "*") return new(new IfMatch((int?)null));
        return text is ['"', .. var digits, '"'] && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var version)
            ? new(new IfMatch(version))
            : throw new InvalidRequestException(
                "If-Match",
                "应为读取记录时得到的 ETag，连同引号，如 \"3\"；或者 *。",
                "Expected the ETag the record was read with, quotes included, such as \"3\"; or *.");
    }

    public static void PopulateMetadata(ParameterInfo parameter, EndpointBuilder builder) => builder.Metadata.Add(NeedsIfMatch.Instance);
}

/// <summary>Marks endpoints that take <c>If-Match</c>, for the documentation.</summary>
internal sealed class NeedsIfMatch
{
    public static readonly NeedsIfMatch Instance = new();
}

/// <summary>A change came without saying which version it means to change (428).</summary>
internal sealed class IfMatchMissingException() : Exception("if-match-missing");
