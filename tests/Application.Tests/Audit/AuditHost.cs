using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Time.Testing;
using PetitionGovernance.Application.Shared.Pipeline;
using PetitionGovernance.Application.Shared.Ports;
using PetitionGovernance.Domain.Identity;
using PetitionGovernance.Domain.Organizations;
using PetitionGovernance.Infrastructure;
using PetitionGovernance.Infrastructure.Audit;
using PetitionGovernance.Infrastructure.Persistence;
using PetitionGovernance.Infrastructure.Security;

namespace PetitionGovernance.Application.Tests.Audit;

/// <summary>The infrastructure as a host puts it together, over an embedded database in a directory of its own.</summary>
internal sealed class AuditHost : IAsyncDisposable
{
    private readonly DirectoryInfo directory = Directory.CreateTempSubdirectory("petition-audit-");
    private readonly ServiceProvider services;

    private AuditHost()
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection([KeyValuePair.Create("Data:Directory", (string?)directory.FullName)]).Build();
        services = new ServiceCollection()
            .AddLogging()
            // First come, first served: the product's own context does not replace it.
            .AddDbContextPool<PetitionDb, CaseDb>((provider, options) =>
            {
                options.UseEmbedded(provider.GetRequiredService<DatabaseSettings>().ConnectionString);
                options.ProtectFields(provider.GetRequiredService<FieldProtector>());
            })
            .AddApplication()
            .AddInfrastructure(configuration)
            .AddSingleton<TimeProvider>(Time)
            .AddSingleton<IActorAccessor>(Actors)
            .BuildServiceProvider(new ServiceProviderOptions { ValidateScopes = true });
    }

    public static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public FakeTimeProvider Time { get; } = new(new DateTimeOffset(2026, 11, 2, 1, 30, 0, TimeSpan.Zero));

    public FakeActor Actors { get; } = new();

    public AuditSealer Sealer => services.GetRequiredService<AuditSealer>();

    public string DataDirectory => directory.FullName;

    public static async Task<AuditHost> StartAsync()
    {
        var host = new AuditHost();
        await host.AskAsync(async provider =>
        {
            var db = provider.GetRequiredService<PetitionDb>().Database;
            await db.EnsureCreatedAsync(Cancel);
            foreach (var guard in AuditGuards.SqliteCreate) await db.ExecuteSqlRawAsync(guard, Cancel);
            return 0;
        });
        return host;
    }

    /// <summary>One request: its own scope, saved at its end.</summary>
    public Task DoAsync(Func<PetitionDb, IAuditTrail, Task> act) => AskAsync(async provider =>
    {
        await act(provider.GetRequiredService<PetitionDb>(), provider.GetRequiredService<IAuditTrail>());
        await provider.GetRequiredService<IUnitOfWork>().SaveAsync(Cancel);
        return 0;
    });

    public async Task<CaseFile> OpenCaseAsync(string content = "反映路灯不亮", string? contact = null, params Party[] parties)
    {
        var opened = CaseFile.Open(Guid.CreateVersion7(Time.GetUtcNow()), new DateOnly(2026, 11, 2), content, contact, parties);
        await DoAsync((db, _) => Task.FromResult(db.Add(opened)));
        return opened;
    }

    public Task ChangeAsync(Guid id, Action<CaseFile> change) => DoAsync(async (db, _) => change(await db.Set<CaseFile>().SingleAsync(c => c.Id == id, Cancel)));

    public Task<List<AuditEntry>> EntriesAsync() => AskAsync(provider =>
        provider.GetRequiredService<PetitionDb>().Set<AuditEntry>().AsNoTracking().OrderBy(e => e.OccurredAt).ThenBy(e => e.SubjectVersion).ToListAsync(Cancel));

    public Task<List<AuditSeal>> SealsAsync() => AskAsync(provider =>
        provider.GetRequiredService<PetitionDb>().Set<AuditSeal>().AsNoTracking().OrderBy(s => s.Seq).ToListAsync(Cancel));

    public Task<AuditVerification> VerifyAsync() => AskAsync(provider => provider.GetRequiredService<IAuditVerifier>().VerifyAsync(Cancel));

    public async Task<T> AskAsync<T>(Func<IServiceProvider, Task<T>> question)
    {
        await using var scope = services.CreateAsyncScope();
        return await question(scope.ServiceProvider);
    }

    /// <summary>What somebody with access to the database, but not to the keys, does to it.</summary>
    public async Task TamperAsync(string sql, params object[] values)
    {
        await AskAsync(async provider =>
        {
            var db = provider.GetRequiredService<PetitionDb>().Database;
            foreach (var guard in AuditGuards.SqliteDrop) await db.ExecuteSqlRawAsync(guard, Cancel);
            (await db.ExecuteSqlRawAsync(sql, values, Cancel)).Should().BePositive("the tampering itself must hit");
            foreach (var guard in AuditGuards.SqliteCreate) await db.ExecuteSqlRawAsync(guard, Cancel);
            return 0;
        });
    }

    public async ValueTask DisposeAsync()
    {
        await services.DisposeAsync();
        SqliteConnection.ClearAllPools();
        directory.Delete(recursive: true);
    }
}

internal sealed class FakeActor : IActorAccessor
{
    public Actor? Current { get; set; } = new(
        "u-17", "registrar", "500230-XF", OrganizationKind.PetitionOffice, new HashSet<Role> { Role.Screener, Role.Registrar }, new HashSet<Permission>());
}
