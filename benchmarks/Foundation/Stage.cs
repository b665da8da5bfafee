using System.Diagnostics;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Npgsql;
using PetitionGovernance.Api.Tests.Hosting;

namespace PetitionGovernance.Benchmarks.Foundation;

/// <summary>Everything that is measured, started: PostgreSQL as durable as in production, the product installed as in production, the baselines.</summary>
internal sealed class Stage : IAsyncDisposable
{
    /// <summary>Nothing about durability is turned down. Checkpoints are further apart than by default, as on any server that writes.</summary>
    private static readonly string[] Durable =
        ["max_connections=200", "fsync=on", "synchronous_commit=on", "full_page_writes=on", "shared_buffers=256MB", "max_wal_size=4GB"];

    private static readonly string Product = Built("src/WebApi", "PetitionGovernance.WebApi.dll");
    private static readonly string SampleClient = Built("samples/CitizenMessages", "PetitionGovernance.CitizenMessages.dll");

    private readonly string directory = Directory.CreateTempSubdirectory("petition-bench-").FullName;
    private readonly Dictionary<string, string> settings;
    private readonly ServerProcess product;
    private readonly ServerProcess bare;
    private readonly NpgsqlConnectionStringBuilder database;
    private readonly NpgsqlConnectionStringBuilder baseline;
    private long letters = Environment.ProcessId;

    private Stage(string binaries, string administrator)
    {
        database = new(administrator) { Database = "petitions" };
        baseline = new(administrator) { Database = "baseline" };
        settings = new()
        {
            ["Database__Provider"] = "PostgreSQL",
            ["Database__ConnectionString"] = database.ConnectionString,
            ["Data__Directory"] = Path.Combine(directory, "data"),
            ["Keys__Directory"] = Path.Combine(directory, "keys"),
            ["Security__RequireHttps"] = "false",
        };
        product = new(Product, settings);
        bare = new(typeof(Stage).Assembly.Location, new() { [BareEndpoint.Variable] = database.ConnectionString });
        Pgbench = new(Path.Combine(binaries, "pgbench"), baseline, directory);
    }

    public Pgbench Pgbench { get; }

    public string Registering { get; private set; } = "";

    public string Reading { get; private set; } = "";

    public Uri Address => product.Address;

    public Uri BareAddress => bare.Address;

    public string Token { get; private set; } = "";

    public IReadOnlyList<string> Items { get; private set; } = [];

    /// <summary>The most memory the product has had resident so far, in MB.</summary>
    public double PeakMemory => Process.GetProcessById(product.Id).PeakWorkingSet64 / 1e6;

    public static async Task<Stage> SetAsync(int itemsBefore)
    {
        var binaries = PostgresCluster.Binaries ?? throw new InvalidOperationException("没有安装 PostgreSQL / PostgreSQL is not installed.");
        var administrator = PostgresCluster.Start(binaries, Durable);
        var stage = new Stage(binaries, administrator);
        await stage.InstallAsync(administrator);
        await stage.FillAsync(itemsBefore);
        return stage;
    }

    public byte[] NextLetter()
    {
        var number = Interlocked.Increment(ref letters);
        return HttpLoad.Post("/api/v1/petitions", Token, $"letter-{number}", Letters.Number(number));
    }

    public byte[] ReadingOf(string id) => HttpLoad.Get($"/api/v1/petitions/{id}", Token);

    public static byte[] BareReadingOf(string id) => HttpLoad.Get($"/petitions/{id}");

    /// <summary>Seconds from process start to the first 200, of another process on the same database.</summary>
    public Task<double> SecondsToStartAsync() => SecondsToStartAsync(settings);

    /// <summary>The same with nothing configured: a new embedded database each time.</summary>
    public static async Task<double> SecondsToStartTrialAsync()
    {
        var trial = Directory.CreateTempSubdirectory("petition-bench-trial-").FullName;
        var seconds = await SecondsToStartAsync(new() { ["Data__Directory"] = trial });
        Directory.Delete(trial, recursive: true);
        return seconds;
    }

    public async ValueTask DisposeAsync()
    {
        await product.DisposeAsync();
        await bare.DisposeAsync();
        Directory.Delete(directory, recursive: true);
    }

    private static async Task<double> SecondsToStartAsync(Dictionary<string, string> settings)
    {
        await using var server = new ServerProcess(Product, settings);
        var started = Stopwatch.GetTimestamp();
        await server.StartAsync();
        return Stopwatch.GetElapsedTime(started).TotalSeconds;
    }

    private async Task InstallAsync(string administrator)
    {
        await using (var connection = new NpgsqlConnection(administrator))
        {
            await connection.OpenAsync();
            await using var create = new NpgsqlCommand($"CREATE DATABASE {database.Database}", connection);
            await create.ExecuteNonQueryAsync();
        }

        await DoAsync("create-keys", settings["Keys__Directory"]);
        await DoAsync("migrate");
        var password = (await DoAsync("create-administrator", "bench-admin")).Split(':')[^1].Trim();
        await product.StartAsync();

        var credentials = Path.Combine(directory, "credentials.json");
        var install = new ProcessStartInfo(
            "dotnet", [SampleClient, "--install", product.Address.ToString(), "--administrator", "bench-admin", "--credentials", credentials])
        {
            RedirectStandardOutput = true,
        };
        install.Environment["ADMINISTRATOR_PASSWORD"] = password;
        using var installation = Process.Start(install)!;
        await installation.WaitForExitAsync();
        if (installation.ExitCode != 0) throw new InvalidOperationException($"The installation of users ended with {installation.ExitCode}.");
        Token = await TokenAsync(JsonElement.Parse(await File.ReadAllTextAsync(credentials)).GetProperty("machine"));
    }

    private async Task<string> TokenAsync(JsonElement machine)
    {
        using var http = new HttpClient { BaseAddress = product.Address };
        var basic = $"{machine.GetProperty("clientId").GetString()}:{machine.GetProperty("clientSecret").GetString()}";
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.ASCII.GetBytes(basic)));
        using var answer = await http.PostAsync("connect/token", new FormUrlEncodedContent(new Dictionary<string, string> { ["grant_type"] = "client_credentials" }));
        return (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("access_token").GetString()!;
    }

    // Warm by the same number on both sides.
    private async Task FillAsync(int items)
    {
        await using var connection = new NpgsqlConnection(database.ConnectionString);
        await connection.OpenAsync();
        await using (var copy = new NpgsqlCommand($"CREATE DATABASE {baseline.Database} TEMPLATE template0", connection)) await copy.ExecuteNonQueryAsync();
        await CopySchemaAsync();

        using var one = new HttpConnection(product.Address);
        Registering = await BaselineScripts.RegisteringAsync(connection, () => Task.Run(() => one.Exchange(NextLetter())));
        Reading = BaselineScripts.Reading(items);
        await Pgbench.FillAsync(Registering, items);
        await Task.Run(() =>
        {
            for (var i = 0; i < items; i++) one.Exchange(NextLetter());
        });

        var ids = new List<string>();
        await using var select = new NpgsqlCommand($"SELECT id::text FROM petition_items ORDER BY id LIMIT {items}", connection);
        await using var reader = await select.ExecuteReaderAsync();
        while (await reader.ReadAsync()) ids.Add(reader.GetString(0));
        Items = ids;
        await bare.StartAsync();
        await Task.Run(ReadEach);
    }

    private void ReadEach()
    {
        using var product = new HttpConnection(Address);
        using var bare = new HttpConnection(BareAddress);
        foreach (var id in Items)
        {
            product.Exchange(ReadingOf(id));
            bare.Exchange(BareReadingOf(id));
        }
    }

    // The product's own migrations make the baseline's tables and indexes.
    private Task<string> CopySchemaAsync() => DoAsync(new Dictionary<string, string>(settings) { ["Database__ConnectionString"] = baseline.ConnectionString }, "migrate");

    private Task<string> DoAsync(params string[] command) => DoAsync(settings, command);

    private static async Task<string> DoAsync(Dictionary<string, string> settings, params string[] command)
    {
        await using var process = new ServerProcess(Product, settings);
        var (exitCode, output) = await process.CommandAsync(command);
        return exitCode == 0 ? output : throw new InvalidOperationException($"{command[0]} ended with {exitCode}: {output}");
    }

    // Beside this program, of the same configuration.
    private static string Built(string project, string assembly)
    {
        var own = new DirectoryInfo(AppContext.BaseDirectory);
        var configuration = own.Parent!.Name;
        var root = own;
        while (!File.Exists(Path.Combine(root.FullName, "PetitionGovernance.sln"))) root = root.Parent ?? throw new InvalidOperationException("Not in the repository.");
        return Path.Combine(root.FullName, project, "bin", configuration, own.Name, assembly);
    }
}
