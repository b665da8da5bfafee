using System.Net;
using PetitionGovernance.Infrastructure.Persistence;

namespace PetitionGovernance.WebApi.CommandLine;

/// <summary>Where the server listens, as configured; in trial on loopback only.</summary>
internal static class Addresses
{
    public const string Default = "http://localhost:5080";

    /// <exception cref="InvalidOperationException">A trial is to listen on an address others can reach.</exception>
    public static void RefuseOpenTrial(this WebApplicationBuilder builder)
    {
        if (DatabaseSettings.From(builder.Configuration).IsTrial && Configured(builder.Configuration).FirstOrDefault(url => !IsLoopback(url)) is { } open)
        {
            throw new InvalidOperationException(
                $"试用模式只在本机地址上运行，不能监听 {open}。要对外提供服务，请设置 Database:Provider、Database:ConnectionString 和 Keys:Directory；仅试用请用 {Default}。"
                + $" / Trial mode listens on loopback only, not on {open}. To serve others set Database:Provider, Database:ConnectionString and Keys:Directory; for a trial use {Default}.");
        }
    }

    /// <summary>The address to tell people, known before the server listens; null where the system is to choose the port.</summary>
    public static string? BaseUrl(IConfiguration configuration) => Speakable(Configured(configuration));

    /// <summary>The first address that can be typed into a browser.</summary>
    public static string? Speakable(IEnumerable<string> urls)
    {
        foreach (var url in urls)
        {
            var address = BindingAddress.Parse(url);
            if (address.IsUnixPipe || address.IsNamedPipe || address.Port == 0) continue;
            var host = address.Host is "*" or "+" or "0.0.0.0" or "[::]" ? "localhost" : address.Host;
            return $"{address.Scheme}://{host}:{address.Port}{address.PathBase}";
        }

        return null;
    }

    private static List<string> Configured(IConfiguration configuration)
    {
        var urls = Split(configuration[WebHostDefaults.ServerUrlsKey]).ToList();
        // Ports without a host are bound on every address; urls, where given, override them.
        if (urls.Count == 0)
        {
            urls.AddRange(Split(configuration[WebHostDefaults.HttpPortsKey]).Select(port => $"http://*:{port}"));
            urls.AddRange(Split(configuration[WebHostDefaults.HttpsPortsKey]).Select(port => $"https://*:{port}"));
        }

        urls.AddRange(configuration.GetSection("Kestrel:Endpoints").GetChildren().Select(endpoint => endpoint["Url"]).OfType<string>());
        return urls;
    }

    private static string[] Split(string? list) => list?.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [];

    private static bool IsLoopback(string url)
    {
        var address = BindingAddress.Parse(url);
        return address.IsUnixPipe || address.IsNamedPipe
            || string.Equals(address.Host, "localhost", StringComparison.OrdinalIgnoreCase)
            || (IPAddress.TryParse(address.Host.Trim('[', ']'), out var ip) && IPAddress.IsLoopback(ip));
    }
}
