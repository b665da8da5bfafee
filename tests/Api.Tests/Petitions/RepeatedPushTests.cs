using System.Net;
using PetitionGovernance.Api.Tests.Hosting;
using static PetitionGovernance.Api.Tests.Petitions.Sample;

namespace PetitionGovernance.Api.Tests.Petitions;

[Collection(OnSqlite.Name)]
public sealed class RepeatedPushOnSqlite(SqliteApiHost host) : RepeatedPushTests(host);

[Collection(OnPostgres.Name)]
public sealed class RepeatedPushOnPostgres(PostgresApiHost host) : RepeatedPushTests(host);

/// <summary>A system that pushes an item it has pushed before is told which item it made; nothing is registered twice.</summary>
public abstract class RepeatedPushTests(ApiHost host)
{
    [Fact]
    [Trait("Covers", "XF2022-A21-P1")]
    public async Task A_system_that_pushes_the_same_external_number_again_is_told_the_number_of_the_first()
    {
        var machine = await host.AsMachineAsync();
        var number = $"push-{Guid.NewGuid():N}";
        var first = await machine.RegisterAsync(("externalNumber", number));

        var again = await machine.ActAsync(Route, Registration(("externalNumber", number), ("subject", "同一件事换了标题")), ifMatch: null)
            .ProblemAsync(HttpStatusCode.Conflict, "petition.already-pushed");

        again.Text("detail").Should().Contain(first.Text("regNo"));
        again.GetProperty("errors").TryGetProperty("externalNumber", out _).Should().BeTrue();
        (await CountAsync(machine, number)).Should().Be(1);
        await machine.RegisterAsync(("externalNumber", number + "-2"));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" ")]
    public async Task What_bears_no_number_is_never_taken_for_a_repetition(string? none)
    {
        var machine = await host.AsMachineAsync();

        await machine.RegisterAsync(("externalNumber", none));
        await machine.RegisterAsync(("externalNumber", none));
    }

    [Fact]
    public async Task Many_pushes_of_one_number_at_once_make_one_item()
    {
        var machine = await host.AsMachineAsync();
        var number = $"push-{Guid.NewGuid():N}";

        var answers = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => machine.ActAsync(Route, Registration(("externalNumber", number)), ifMatch: null)));

        answers.Count(a => a.StatusCode == HttpStatusCode.Created).Should().Be(1);
        answers.Where(a => a.StatusCode != HttpStatusCode.Created).Should().OnlyContain(a => a.StatusCode == HttpStatusCode.Conflict);
        (await CountAsync(machine, number)).Should().Be(1);
    }

    [Fact]
    public async Task A_person_may_register_a_second_letter_that_bears_the_same_number()
    {
        var (machine, registrar) = (await host.AsMachineAsync(), await host.AsAsync("registrar"));
        var number = $"push-{Guid.NewGuid():N}";
        await machine.RegisterAsync(("externalNumber", number));

        await registrar.RegisterAsync(("externalNumber", number));
        await registrar.RegisterAsync(("externalNumber", number));

        (await CountAsync(machine, number)).Should().Be(3);
    }

    private static async Task<int> CountAsync(HttpClient client, string externalNumber) =>
        (await client.GetJsonAsync($"{Route}?text={externalNumber}")).GetProperty("items").GetArrayLength();
}
