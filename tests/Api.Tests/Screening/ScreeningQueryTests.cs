using System.Text.Json;
using PetitionGovernance.Api.Tests.Hosting;
using PetitionGovernance.Api.Tests.Petitions;
using PetitionGovernance.Api.Tests.SameMatter;

namespace PetitionGovernance.Api.Tests.Screening;

[Collection(OnSqlite.Name)]
public sealed class ScreeningQueriesOnSqlite(SqliteApiHost host) : ScreeningQueryTests(host);

[Collection(OnPostgres.Name)]
public sealed class ScreeningQueriesOnPostgres(PostgresApiHost host) : ScreeningQueryTests(host);

/// <summary>What GET …/screening asks of the database does not grow with what the office has on record.</summary>
public abstract class ScreeningQueryTests(ApiHost host)
{
    private const int Few = 1;
    private const int Many = 7;

    private static int people;

    [Fact]
    public async Task Earlier_items_of_the_petitioner_cost_no_command_each()
    {
        var clerk = await host.AsAsync("screener");

        var (few, many) = (await OfHistoryAsync(clerk, Few), await OfHistoryAsync(clerk, Many));

        (few.Candidates, many.Candidates).Should().Be((Few, Many));
        many.Commands.Should().Be(few.Commands);
    }

    [Fact]
    public async Task Items_linked_at_registration_cost_no_command_each()
    {
        var clerk = await host.AsAsync("screener");

        var (few, many) = (await OfRepeatsAsync(clerk, Few), await OfRepeatsAsync(clerk, Many));

        (few.Linked, many.Linked).Should().Be((Few, Many));
        many.Commands.Should().Be(few.Commands);
    }

    [Fact]
    public async Task Claims_of_one_item_cost_no_command_each()
    {
        var clerk = await host.AsAsync("screener");
        object[] Claims(int count) => [.. Enumerable.Range(1, count).Select(i => $"请求之{i}")];
        var (few, many) = (await clerk.RegisterAsync(("request", null), ("claims", Claims(Few))), await clerk.RegisterAsync(("request", null), ("claims", Claims(Many))));

        (await CommandsAsync(clerk, many)).Should().Be(await CommandsAsync(clerk, few));
    }

    private async Task<(int Commands, int Candidates)> OfHistoryAsync(HttpClient clerk, int earlier)
    {
        var letter = Letter();
        var before = new List<JsonElement>();
        for (var i = 0; i < earlier; i++) before.Add(await clerk.RegisterAsync(letter));
        var item = await clerk.RegisterAsync(letter);
        var found = await clerk.SameMatterAsync(item);
        return (await CommandsAsync(clerk, item), before.Count(one => found.Candidate(one) is not null));
    }

    // One more is only a candidate, so that what candidates cost is in both counts.
    private async Task<(int Commands, int Linked)> OfRepeatsAsync(HttpClient clerk, int earlier)
    {
        var letter = Letter();
        await clerk.RegisterAsync(letter);
        var item = await clerk.RegisterAsync(letter);
        var first = item.Text("regNo");
        for (var i = 0; i < earlier; i++) item = await clerk.RegisterAsync([.. letter, ("sameMatterAs", first)]);
        return (await CommandsAsync(clerk, item), (await clerk.SameMatterAsync(item)).GetProperty("linked").GetArrayLength());
    }

    // The first request fills what is kept in memory.
    private async Task<int> CommandsAsync(HttpClient clerk, JsonElement item)
    {
        var path = $"{Sample.Route}/{item.Text("id")}/screening";
        await host.Commands.OfAsync(clerk, path);
        var count = await host.Commands.OfAsync(clerk, path);
        count.Should().BePositive("the commands of the request are seen");
        return count;
    }

    // A petitioner and a matter of their own.
    private static (string, object?)[] Letter()
    {
        var mark = Guid.NewGuid().ToString("N")[..12];
        return [("petitionerIdNo", IdNo()), ("petitionerName", mark), ("subject", $"反映{mark}河道淤塞"), ("content", $"{mark}河道淤塞，{mark}一带逢雨即涝，请清淤。")];
    }

    // GB 11643, of a division that is not assigned.
    private static string IdNo()
    {
        var body = $"50029919480229{Interlocked.Increment(ref people):000}";
        var sum = body.Select((digit, i) => (digit - '0') * ((1 << (17 - i)) % 11)).Sum();
        return body + "10X98765432"[sum % 11];
    }
}
