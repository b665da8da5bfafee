using System.Diagnostics;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using PetitionGovernance.Infrastructure.Persistence;

namespace PetitionGovernance.Api.Tests.Hosting;

/// <summary>Counts the commands one host sends about petition items; what other hosts and background work do is not counted.</summary>
public sealed class CommandCounter : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>, IDisposable
{
    private readonly string database;
    private readonly List<IDisposable> subscriptions = [];
    private int count;

    public CommandCounter(ApiHost host)
    {
        using var scope = host.Services.CreateScope();
        database = scope.ServiceProvider.GetRequiredService<DatabaseSettings>().ConnectionString;
        subscriptions.Add(DiagnosticListener.AllListeners.Subscribe(this));
    }

    /// <summary>How many since the last time.</summary>
    public int Take() => Interlocked.Exchange(ref count, 0);

    public void OnNext(DiagnosticListener value)
    {
        if (value.Name == DbLoggerCategory) subscriptions.Add(value.Subscribe(this));
    }

    public void OnNext(KeyValuePair<string, object?> value)
    {
        if (value.Value is CommandExecutedEventData { Command: { } command } && command.CommandText.Contains("petition", StringComparison.Ordinal)
            && SameDatabase(command.Connection!.ConnectionString))
            Interlocked.Increment(ref count);
    }

    public void OnCompleted()
    {
    }

    public void OnError(Exception error)
    {
    }

    public void Dispose() => subscriptions.ForEach(s => s.Dispose());

    private const string DbLoggerCategory = "Microsoft.EntityFrameworkCore";

    // An open connection shows no password.
    private bool SameDatabase(string connection) => Name(connection) == Name(database);

    private static string Name(string connection) => connection.Split(';').First(part => part.StartsWith("Database=", StringComparison.OrdinalIgnoreCase) || part.StartsWith("Data Source=", StringComparison.OrdinalIgnoreCase)).ToUpperInvariant();
}
