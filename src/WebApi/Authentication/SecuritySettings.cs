namespace PetitionGovernance.WebApi.Authentication;

/// <summary>How the server is reached.</summary>
/// <param name="PublicUrl">Without a trailing slash; null where the bound address is the public one.</param>
/// <param name="RequireHttps">Tokens are refused to requests over plain HTTP.</param>
internal sealed record SecuritySettings(string? PublicUrl, bool RequireHttps)
{
    /// <exception cref="InvalidOperationException">Not a URL.</exception>
    public static SecuritySettings From(IConfiguration configuration, bool isTrial)
    {
        var url = configuration["PublicUrl"];
        if (!string.IsNullOrEmpty(url) && !(Uri.TryCreate(url, UriKind.Absolute, out var parsed) && parsed.Scheme is "http" or "https"))
            throw new InvalidOperationException("PublicUrl 须为 http(s):// 开头的完整地址 / must be an absolute http(s) URL.");
        var required = !isTrial && !string.Equals(configuration["Security:RequireHttps"], "false", StringComparison.OrdinalIgnoreCase);
        return new(string.IsNullOrEmpty(url) ? null : url.TrimEnd('/'), required);
    }
}
