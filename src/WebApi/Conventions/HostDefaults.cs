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
        // A broken uniqueness is an answer (409, 412), not an event; what is more than that the error middleware logs itself.
        ["Logging:LogLevel:Microsoft.EntityFrameworkCore.Update"] = "None",
        // Nor is the question after a table of migrations which a new database does not have.
        ["Logging:LogLevel:Microsoft.EntityFrameworkCore.Database.Command"] = "None",
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
