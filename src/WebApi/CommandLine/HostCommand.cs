using PetitionGovernance.Application.Shared.Pipeline;
using PetitionGovernance.Application.Shared.Ports;
using PetitionGovernance.Domain.Identity;
using PetitionGovernance.Infrastructure;

namespace PetitionGovernance.WebApi.CommandLine;

/// <summary>A command: its name, its one argument or none, and what it does.</summary>
internal abstract class HostCommand(string name, string argument, string summary)
{
    public string Name => name;

    /// <summary>Empty where it takes none.</summary>
    public string Argument => argument;

    public string Summary => summary;

    public virtual bool Takes(string[] arguments)
    {
        var own = arguments.TakeWhile(a => !a.StartsWith('-') && !a.Contains('=', StringComparison.Ordinal)).Count();
        return own == (argument.Length == 0 ? 0 : 1) && arguments.Skip(own).All(a => a.StartsWith('-') || a.Contains('=', StringComparison.Ordinal));
    }

    /// <returns>The exit code.</returns>
    public abstract Task<int> RunAsync(string[] arguments, CancellationToken cancellationToken);

    /// <summary>The services of the host without the web, acting as the system.</summary>
    protected static IHost BuildHost(string[] arguments)
    {
        var builder = Host.CreateApplicationBuilder(new HostApplicationBuilderSettings { Args = [.. arguments.Where(a => a.StartsWith('-') || a.Contains('=', StringComparison.Ordinal))] });
        // What a command has to say it says itself.
        builder.Logging.ClearProviders();
        builder.Services.AddApplication(builder.Configuration["AutoMapper:LicenseKey"]);
        builder.Services.AddInfrastructure(builder.Configuration);
        builder.Services.AddSingleton<IActorAccessor, SystemActor>();
        return builder.Build();
    }

    private sealed class SystemActor : IActorAccessor
    {
        public Actor? Current => Actor.System;
    }
}
