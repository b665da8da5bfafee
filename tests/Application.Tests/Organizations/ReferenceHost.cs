using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using PetitionGovernance.Application.Shared.Pipeline;
using PetitionGovernance.Application.Shared.Ports;
using PetitionGovernance.Domain.Identity;
using PetitionGovernance.Domain.Organizations;
using PetitionGovernance.Infrastructure;
using PetitionGovernance.Infrastructure.Organizations;
using PetitionGovernance.Infrastructure.Persistence;

namespace PetitionGovernance.Application.Tests.Organizations;

/// <summary>One instance of the product without the web; several may stand on one embedded database.</summary>
internal sealed class ReferenceHost : IAsyncDisposable
{
    private readonly DirectoryInfo directory;
    private readonly bool ownsDirectory;

    private ReferenceHost(DirectoryInfo directory, bool ownsDirectory, Action<IServiceCollection>? more)
    {
        (this.directory, this.ownsDirectory) = (directory, ownsDirectory);
        var configuration = new ConfigurationBuilder().AddInMemoryCollection([KeyValuePair.Create("Data:Directory", (string?)directory.FullName)]).Build();
        var services = new ServiceCollection()
            .AddLogging()
            .AddApplication()
            .AddInfrastructure(configuration)
            .ConfigureDbContext<SqlitePetitionDb>(options => options.AddInterceptors(Queries))
            .AddSingleton<TimeProvider>(Time)
            .AddSingleton<IActorAccessor>(new Administrator())
            .AddScoped<IIdempotencyKey, NoKey>();
        more?.Invoke(services);
        Services = services.BuildServiceProvider(new ServiceProviderOptions { ValidateScopes = true });
    }

    public static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public ServiceProvider Services { get; }

    public FakeTimeProvider Time { get; } = new(new DateTimeOffset(2026, 11, 2, 1, 30, 0, TimeSpan.Zero));

    public CountedQueries Queries { get; } = new();

    public static async Task<ReferenceHost> StartAsync(Action<IServiceCollection>? more = null)
    {
        var host = new ReferenceHost(Directory.CreateTempSubdirectory("petition-reference-"), ownsDirectory: true, more);
        await host.InScopeAsync(async provider =>
        {
            await provider.GetRequiredService<PetitionDb>().Database.EnsureCreatedAsync(Cancel);
            await provider.GetRequiredService<OrganizationsSeed>().SeedAsync(Cancel);
            return 0;
        });
        return host;
    }

    /// <summary>A second instance on the same database.</summary>
    public ReferenceHost Beside() => new(directory, ownsDirectory: false, more: null);

    public T Get<T>() where T : notnull => Services.GetRequiredService<T>();

    public Task<TResult> SendAsync<TResult>(MediatR.IRequest<TResult> request) =>
        InScopeAsync(provider => provider.GetRequiredService<MediatR.IMediator>().Send(request, Cancel));

    public async Task<T> InScopeAsync<T>(Func<IServiceProvider, Task<T>> work)
    {
        await using var scope = Services.CreateAsyncScope();
        return await work(scope.ServiceProvider);
    }

    public async ValueTask DisposeAsync()
    {
        await Services.DisposeAsync();
        if (!ownsDirectory) return;
        SqliteConnection.ClearAllPools();
        directory.Delete(recursive: true);
    }

    private sealed class Administrator : IActorAccessor
    {
        public Actor? Current { get; } = new(
            "u-1", "admin", "XFB", OrganizationKind.PetitionOffice, new HashSet<Role> { Role.Administrator }, RolePermissions.Of([Role.Administrator]));
    }

    private sealed class NoKey : IIdempotencyKey
    {
        public string? Value => null;
    }
}

internal sealed class CountedQueries : DbCommandInterceptor
{
    private int count;

    public int Count => count;

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
    {
        Interlocked.Increment(ref count);
        return base.ReaderExecutingAsync(command, eventData, result, cancellationToken);
    }
}
