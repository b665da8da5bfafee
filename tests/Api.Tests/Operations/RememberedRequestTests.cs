using System.Net;
using Microsoft.Extensions.DependencyInjection;
using PetitionGovernance.Api.Tests.Hosting;
using PetitionGovernance.Infrastructure.Persistence;
using static PetitionGovernance.Api.Tests.Petitions.Sample;

namespace PetitionGovernance.Api.Tests.Operations;

[Collection(OnSqlite.Name)]
public sealed class RememberedRequestsOnSqlite(SqliteApiHost host) : RememberedRequestTests(host);

[Collection(OnPostgres.Name)]
public sealed class RememberedRequestsOnPostgres(PostgresApiHost host) : RememberedRequestTests(host);

public abstract class RememberedRequestTests(ApiHost host)
{
    [Fact]
    public async Task Answers_are_remembered_for_seven_days_and_then_forgotten_a_batch_at_a_time()
    {
        var machine = await host.AsMachineAsync();
        var key = $"fresh-{Guid.NewGuid()}";
        var first = await machine.ActAsync(Route, Registration(), null, key).JsonAsync(HttpStatusCode.Created);
        var now = host.Clock.GetUtcNow();
        await RememberAsync([.. Enumerable.Range(1, 7).Select(i => now - RememberedRequestPruning.KeptFor - TimeSpan.FromMinutes(i)), now - RememberedRequestPruning.KeptFor]);

        var forgotten = await host.Services.GetRequiredService<RememberedRequestPruning>().RunAsync(TestContext.Current.CancellationToken, batchSize: 3);

        forgotten.Should().Be(7, "the eighth is just seven days old");
        (await machine.ActAsync(Route, Registration(), null, key).JsonAsync(HttpStatusCode.Created)).Text("regNo").Should().Be(first.Text("regNo"));
    }

    private async Task RememberAsync(DateTimeOffset[] instants)
    {
        await using var scope = host.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<PetitionDb>();
        db.AddRange(instants.Select(at => new RememberedRequest { ActorId = "somebody", Key = $"old-{at:O}", Fingerprint = "", AnswerJson = "{}", RememberedAt = at }));
        await db.SaveChangesAsync(TestContext.Current.CancellationToken);
    }
}
