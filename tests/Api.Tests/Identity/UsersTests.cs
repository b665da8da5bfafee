using System.Net;
using PetitionGovernance.Api.Tests.Hosting;

namespace PetitionGovernance.Api.Tests.Identity;

[Collection(OnSqlite.Name)]
public sealed class UsersOnSqlite(SqliteApiHost host) : UsersTests(host);

[Collection(OnPostgres.Name)]
public sealed class UsersOnPostgres(PostgresApiHost host) : UsersTests(host);

public abstract class UsersTests(ApiHost host)
{
    private const string Users = "/api/v1/users";
    private const string Clients = "/api/v1/clients";
    private static readonly string[] Handler = ["handler"];
    private static readonly string[] Registrar = ["registrar"];
    private static readonly string[] ReadOnly = ["petitions.read"];

    [Fact]
    public async Task A_user_is_made_moved_given_roles_and_disabled()
    {
        var admin = await host.AsAsync("admin");
        await admin.ActAsync(Users, New("made.moved")).JsonAsync(HttpStatusCode.Created);

        (await admin.ActAsync($"{Users}/made.moved/roles", new { roles = Registrar }, "\"1\"").JsonAsync()).GetProperty("version").GetInt32().Should().Be(2);
        (await admin.ActAsync($"{Users}/made.moved/unit", new { unitCode = "XFB" }, "\"2\"").JsonAsync()).Text("unitCode").Should().Be("XFB");
        await admin.ActAsync($"{Users}/made.moved/disablement", ifMatch: "\"2\"").ProblemAsync(HttpStatusCode.PreconditionFailed);
        await admin.ActAsync($"{Users}/made.moved/disablement", ifMatch: null).ProblemAsync((HttpStatusCode)428);
        (await admin.ActAsync($"{Users}/made.moved/disablement").JsonAsync()).GetProperty("disabled").GetBoolean().Should().BeTrue();
        (await admin.ActAsync($"{Users}/made.moved/enablement").JsonAsync()).GetProperty("disabled").GetBoolean().Should().BeFalse();
    }

    [Fact]
    public async Task Bad_input_names_the_field()
    {
        var admin = await host.AsAsync("admin");

        await admin.ActAsync(Users, New("Not A Name")).ProblemAsync(HttpStatusCode.BadRequest, field: "userName");
        await admin.ActAsync(Users, New("bad.unit", unit: "NOPE")).ProblemAsync(HttpStatusCode.BadRequest, field: "unitCode");
        await admin.ActAsync(Users, New("bad.password", password: "short")).ProblemAsync(HttpStatusCode.BadRequest, field: "password");
        await admin.ActAsync(Users, New("admin")).ProblemAsync(HttpStatusCode.Conflict, "record.already-exists", "userName");
        await admin.GetAsync($"{Users}?cursor=made-up").ProblemAsync(HttpStatusCode.BadRequest, field: "cursor");
        await admin.GetAsync($"{Users}/nobody").ProblemAsync(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task An_administrator_cannot_end_his_own_administration()
    {
        var admin = await host.AsAsync("admin");

        await admin.ActAsync($"{Users}/admin/disablement").ProblemAsync(HttpStatusCode.Conflict, "identity.own-administration");
        await admin.ActAsync($"{Users}/admin/roles", new { roles = Registrar }).ProblemAsync(HttpStatusCode.Conflict, "identity.own-administration");
    }

    [Fact]
    public async Task A_machine_cannot_take_the_last_administrator_away() =>
        await (await host.AsMachineAsync()).ActAsync($"{Users}/admin/disablement").ProblemAsync(HttpStatusCode.Conflict, "identity.last-administrator");

    [Fact]
    public async Task All_pages_together_hold_every_user_once_and_in_order()
    {
        var admin = await host.AsAsync("admin");
        var names = new List<string>();
        string? cursor = null;
        do
        {
            var page = await admin.GetJsonAsync($"{Users}?pageSize=4{(cursor is null ? "" : "&cursor=" + cursor)}");
            names.AddRange(page.GetProperty("items").EnumerateArray().Select(u => u.Text("userName")));
            cursor = page.GetProperty("nextCursor").GetString();
        }
        while (cursor is not null);

        names.Should().OnlyHaveUniqueItems().And.BeInAscendingOrder(StringComparer.Ordinal).And.Contain(["admin", "handler-township", "screener"]);
    }

    [Fact]
    public async Task Only_administrators_manage_users()
    {
        await (await host.AsAsync("auditor")).GetAsync(Users).ProblemAsync(HttpStatusCode.Forbidden);
        await host.Anonymous().GetAsync(Users).ProblemAsync(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task A_registered_client_may_do_what_its_scopes_say_until_it_is_revoked()
    {
        var admin = await host.AsAsync("admin");
        var made = await admin.ActAsync(Clients, new { clientId = "hotline", displayName = "12345 热线", unitCode = "XFB", scopes = ReadOnly }).JsonAsync(HttpStatusCode.Created);
        var secret = made.Text("clientSecret");

        (await LogIn.AsMachineAsync(host.BaseAddress, "hotline", secret, "petitions.read")).Should().NotBeEmpty();
        await Refused("hotline", secret, "users.manage");
        await admin.ActAsync($"{Clients}/hotline/revocation").StatusAsync(HttpStatusCode.NoContent);
        await Refused("hotline", secret, "petitions.read");
        await admin.ActAsync($"{Clients}/hotline/revocation").ProblemAsync(HttpStatusCode.NotFound);
        await admin.ActAsync(Clients, new { clientId = "hotline", displayName = "再用", unitCode = "XFB", scopes = ReadOnly }).ProblemAsync(HttpStatusCode.Conflict, "record.already-exists");
        await admin.ActAsync($"{Clients}/swagger-ui/revocation").ProblemAsync(HttpStatusCode.NotFound);
    }

    private static object New(string userName, string unit = "ZJW", string? password = null) =>
        new { userName, displayName = "李四", unitCode = unit, roles = Handler, password };

    private async Task Refused(string clientId, string secret, string scopes) =>
        await FluentActions.Awaiting(() => LogIn.AsMachineAsync(host.BaseAddress, clientId, secret, scopes)).Should().ThrowAsync<InvalidOperationException>();
}
