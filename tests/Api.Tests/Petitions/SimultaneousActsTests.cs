using System.Net;
using PetitionGovernance.Api.Tests.Hosting;
using static PetitionGovernance.Api.Tests.Petitions.Sample;

namespace PetitionGovernance.Api.Tests.Petitions;

[Collection(OnSqlite.Name)]
public sealed class SimultaneousActsOnSqlite(SqliteApiHost host) : SimultaneousActsTests(host);

[Collection(OnPostgres.Name)]
public sealed class SimultaneousActsOnPostgres(PostgresApiHost host) : SimultaneousActsTests(host);

public abstract class SimultaneousActsTests(ApiHost host)
{
    private const int AtOnce = 4;
    private const int Items = 10;

    [Fact]
    public async Task Of_several_who_start_the_same_deadline_at_once_one_does_and_the_others_are_told_to_read_again()
    {
        var machine = await host.AsMachineAsync();
        for (var i = 0; i < Items; i++)
        {
            var item = await machine.RoutedAsync();
            var version = $"\"{item.GetProperty("version").GetInt32()}\"";

            var answers = await Task.WhenAll(Enumerable.Range(0, AtOnce).Select(_ => machine.StepAsync(item, "acceptance", new { }, version)));

            answers.Select(a => a.StatusCode).Should().BeEquivalentTo([HttpStatusCode.OK, .. Enumerable.Repeat(HttpStatusCode.PreconditionFailed, AtOnce - 1)]);
        }
    }
}
