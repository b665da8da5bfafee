using System.Collections.Concurrent;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Time.Testing;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Infrastructure.Identity;
using PetitionGovernance.Infrastructure.Persistence;
using PetitionGovernance.Infrastructure.Security;

namespace PetitionGovernance.Api.Tests.Hosting;

/// <summary>The whole product on a real socket and a database of its own, with a clock the test sets.</summary>
public abstract class ApiHost : IAsyncLifetime
{
    /// <summary>A Tuesday far from holidays, 10:00 in Beijing.</summary>
    public static readonly DateTimeOffset Start = new(2026, 3, 10, 2, 0, 0, TimeSpan.Zero);

    private readonly ConcurrentDictionary<string, Task<string>> tokens = new();
    private Factory? factory;

    public FakeTimeProvider Clock { get; } = new(Start);

    public DateOnly Today => DateOnly.FromDateTime(Clock.GetUtcNow().ToOffset(TimeSpan.FromHours(8)).DateTime);

    public Uri BaseAddress { get; private set; } = null!;

    public string DataDirectory { get; } = Directory.CreateTempSubdirectory("petition-api-").FullName;

    public JsonElement Credentials { get; private set; }

    /// <summary>The configuration the host runs with.</summary>
    public IReadOnlyDictionary<string, string> Settings { get; private set; } = new Dictionary<string, string>();

    public IServiceProvider Services => factory!.Services;

    public RequestCommands Commands { get; } = new();

    /// <summary>Configuration of the database; null where the host is to run as a trial.</summary>
    protected abstract Task<IReadOnlyDictionary<string, string>?> DatabaseAsync();

    public async ValueTask InitializeAsync()
    {
        var database = await DatabaseAsync();
        var settings = new Dictionary<string, string>(database ?? new Dictionary<string, string>()) { ["Data:Directory"] = DataDirectory };
        // Receivers of the tests listen on loopback.
        settings["Webhooks:AllowHttp"] = "true";
        settings["Webhooks:AllowedNetworks"] = "127.0.0.0/8";
        settings["Webhooks:TimeoutSeconds"] = "3";
        settings["Webhooks:MaxAttempts"] = "3";
        if (database is not null)
        {
            var keys = Path.Combine(DataDirectory, "keys");
            KeyRing.Create(keys);
            TokenKeys.Create(keys);
            settings["Keys:Directory"] = keys;
            settings["Database:MigrateAtStart"] = "true";
            settings["Security:RequireHttps"] = "false";
        }

        Settings = settings;
        factory = new Factory(settings, Clock, Commands);
        factory.UseKestrel(0);
        factory.StartServer();
        BaseAddress = new Uri(factory.ClientOptions.BaseAddress.ToString());
        if (database is not null) await InstallTrialDataAsync();
        Credentials = JsonElement.Parse(await File.ReadAllTextAsync(Path.Combine(DataDirectory, TrialCredentials.FileName)));
    }

    public async ValueTask DisposeAsync()
    {
        if (factory is not null) await factory.DisposeAsync();
        Directory.Delete(DataDirectory, recursive: true);
        GC.SuppressFinalize(this);
    }

    public HttpClient Anonymous() => new() { BaseAddress = BaseAddress };

    /// <summary>A client logged in as one of the trial's users, named by <paramref name="userName"/>.</summary>
    public async Task<HttpClient> AsAsync(string userName)
    {
        var token = await tokens.GetOrAdd(userName, name => LogIn.AsPersonAsync(BaseAddress, name, PasswordOf(name)));
        return With(token);
    }

    /// <summary>The machine client with all scopes, or with those given.</summary>
    public async Task<HttpClient> AsMachineAsync(string? scopes = null)
    {
        var machine = Credentials.GetProperty("machine");
        var wanted = scopes ?? machine.GetProperty("scopes").GetString()!;
        var token = await tokens.GetOrAdd("machine:" + wanted, _ => LogIn.AsMachineAsync(
            BaseAddress, machine.GetProperty("clientId").GetString()!, machine.GetProperty("clientSecret").GetString()!, wanted));
        return With(token);
    }

    public string PasswordOf(string userName) => Credentials.GetProperty("users").EnumerateArray()
        .First(u => u.GetProperty("userName").GetString() == userName).GetProperty("password").GetString()!;

    private HttpClient With(string token)
    {
        var client = Anonymous();
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return client;
    }

    private async Task InstallTrialDataAsync()
    {
        await using var scope = Services.CreateAsyncScope();
        var trial = scope.ServiceProvider.GetRequiredService<TrialInstallation>();
        await ActingAsSystem.DoAsync(() => trial.EnsureAsync(BaseAddress.ToString().TrimEnd('/'), CancellationToken.None));
    }

    private sealed class Factory(IReadOnlyDictionary<string, string> settings, TimeProvider clock, RequestCommands commands) : WebApplicationFactory<Program>
    {
        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            foreach (var (key, value) in settings) builder.UseSetting(key, value);
            builder.ConfigureTestServices(services => services.Replace(ServiceDescriptor.Singleton(clock))
                .ConfigureDbContext<SqlitePetitionDb>(options => options.AddInterceptors(commands))
                .ConfigureDbContext<PostgresPetitionDb>(options => options.AddInterceptors(commands)));
        }
    }
}

public sealed class SqliteApiHost : ApiHost
{
    protected override Task<IReadOnlyDictionary<string, string>?> DatabaseAsync() => Task.FromResult<IReadOnlyDictionary<string, string>?>(null);
}

public sealed class PostgresApiHost : ApiHost
{
    protected override async Task<IReadOnlyDictionary<string, string>?> DatabaseAsync() => new Dictionary<string, string>
    {
        ["Database:Provider"] = nameof(DatabaseProvider.PostgreSQL),
        ["Database:ConnectionString"] = await PostgresServer.NewDatabaseAsync(),
    };
}
