using Microsoft.Extensions.DependencyInjection;
using PetitionGovernance.Api.Tests.Hosting;
using PetitionGovernance.Application.Imports;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Application.Shared.Ports;
using PetitionGovernance.Domain.Imports;
using PetitionGovernance.Infrastructure.Imports;

namespace PetitionGovernance.Api.Tests.Imports;

/// <summary>A host of its own into which the sample county-year has been imported.</summary>
public abstract class CountyYear(ApiHost host) : IAsyncLifetime
{
    public static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "county-year");

    public ApiHost Host => host;

    public ImportJob First { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        await host.InitializeAsync();
        First = await host.ImportAsync(Folder);
    }

    public ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        return host.DisposeAsync();
    }
}

public sealed class SqliteCountyYear() : CountyYear(new SqliteApiHost());

public sealed class PostgresCountyYear() : CountyYear(new PostgresApiHost());

[CollectionDefinition(Name)]
public sealed class CountyYearOnSqlite : ICollectionFixture<SqliteCountyYear>
{
    public const string Name = "SQLite county-year";
}

[CollectionDefinition(Name)]
public sealed class CountyYearOnPostgres : ICollectionFixture<PostgresCountyYear>
{
    public const string Name = "PostgreSQL county-year";
}

internal static class Importing
{
    public static Task<ImportJob> ImportAsync(this ApiHost host, string folder, bool dryRun = false) => ActingAsSystem.DoAsync(async () =>
    {
        await using var scope = host.Services.CreateAsyncScope();
        var job = ImportJob.Request("test", dryRun, "test", host.Clock.GetUtcNow());
        scope.ServiceProvider.GetRequiredService<IImportJobs>().Add(job);
        await scope.ServiceProvider.GetRequiredService<IUnitOfWork>().SaveAsync(CancellationToken.None);
        await scope.ServiceProvider.GetRequiredService<FolderImport>().RunAsync(job, new DiskFolder(folder), null, CancellationToken.None);
        return job;
    });

    public static async Task<IReadOnlyList<string>> RejectionsAsync(this ApiHost host, ImportJob job)
    {
        await using var scope = host.Services.CreateAsyncScope();
        var lines = new List<string>();
        await foreach (var line in scope.ServiceProvider.GetRequiredService<RejectionReport>().LinesAsync(job.Id, CancellationToken.None)) lines.Add(line);
        return lines;
    }
}
