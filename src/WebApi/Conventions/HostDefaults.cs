using Microsoft.Extensions.Configuration.Memory;
using PetitionGovernance.WebApi.CommandLine;

namespace PetitionGovernance.WebApi.Conventions;

/// <summary>Settings that hold unless told otherwise; every other source of configuration comes before them.</summary>
internal static class HostDefaults
{
    private static readonly Dictionary<string, string?> Values = new()
    {
        ["urls"] = Addresses.Default,
        ["Logging:LogLevel:Default"] = "Warning",
        ["Logging:LogLevel:PetitionGovernance"] = "Information",
        ["Logging:LogLevel:Microsoft.Hosting.Lifetime"] = "Information",
        ["Logging:Console:FormatterName"] = "simple",
        ["Logging:Console:FormatterOptions:SingleLine"] = "true",
        ["AllowedHosts"] = "*",
    };

    public static void AddHostDefaults(this WebApplicationBuilder builder)
    {
        ((IConfigurationBuilder)builder.Configuration).Sources.Insert(0, new MemoryConfigurationSource { InitialData = Values });
        builder.Logging.ClearProviders().AddConsole();
    }
}
