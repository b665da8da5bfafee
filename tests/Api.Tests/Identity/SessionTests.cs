using System.Net;
using System.Net.Http.Headers;
using PetitionGovernance.Api.Tests.Hosting;

namespace PetitionGovernance.Api.Tests.Identity;

/// <remarks>A host of its own: these tests move the clock past the end of everybody's tokens.</remarks>
public sealed class SessionsOnSqlite(SqliteApiHost host) : SessionTests(host), IClassFixture<SqliteApiHost>;

public sealed class SessionsOnPostgres(PostgresApiHost host) : SessionTests(host), IClassFixture<PostgresApiHost>;

public abstract class SessionTests(ApiHost host)
{
    private const string Password = "correct horse battery";
    private static readonly string[] Handler = ["handler"];
    private static readonly string[] Read = ["petitions.read"];

    [Fact]
    public async Task An_access_token_is_good_for_an_hour()
    {
        var token = await TokenOf("registrar");

        host.Clock.Advance(TimeSpan.FromMinutes(59));
        await With(token).GetAsync("/api/v1/me").StatusAsync(HttpStatusCode.OK);
        host.Clock.Advance(TimeSpan.FromMinutes(2));

        using var expired = await With(token).GetAsync("/api/v1/me");
        expired.StatusCode.Should().Be(HttpStatusCode.Unauthorized);
        expired.Headers.WwwAuthenticate.Should().ContainSingle(h => h.Scheme == "Bearer");
        expired.Content.Headers.ContentType!.MediaType.Should().Be("application/problem+json");
    }

    [Fact]
    public async Task A_token_seen_before_is_good_with_no_other_signature_and_no_other_claims()
    {
        var parts = (await TokenOf("registrar")).Split('.');
        var others = (await TokenOf("handler")).Split('.');
        await With(string.Join('.', parts)).GetAsync("/api/v1/me").StatusAsync(HttpStatusCode.OK);
        await With(string.Join('.', others)).GetAsync("/api/v1/me").StatusAsync(HttpStatusCode.OK);

        await With($"{parts[0]}.{parts[1]}.{others[2]}").GetAsync("/api/v1/me").StatusAsync(HttpStatusCode.Unauthorized);
        await With($"{parts[0]}.{others[1]}.{parts[2]}").GetAsync("/api/v1/me").StatusAsync(HttpStatusCode.Unauthorized);
        (await With(string.Join('.', parts)).GetJsonAsync("/api/v1/me")).Text("unitCode").Should().NotBe((await With(string.Join('.', others)).GetJsonAsync("/api/v1/me")).Text("unitCode"));
    }

    [Theory]
    [InlineData("garbage")]
    [InlineData("a.b.c")]
    [InlineData("eyJhbGciOiJub25lIn0.eyJzdWIiOiJhZG1pbiJ9.")]
    public async Task A_made_up_token_is_refused(string token) => await With(token).GetAsync("/api/v1/me").StatusAsync(HttpStatusCode.Unauthorized);

    [Theory]
    [InlineData("disablement", null)]
    [InlineData("roles", """{"roles":["reviewer"]}""")]
    [InlineData("unit", """{"unitCode":"GZJ"}""")]
    [InlineData("password-reset", null)]
    public async Task A_token_ends_with_what_it_says_of_its_bearer(string change, string? body)
    {
        var name = $"ended.by.{change}";
        await Create(name);
        var client = With(await LogIn.AsPersonAsync(host.BaseAddress, name, Password));
        await client.GetAsync("/api/v1/me").StatusAsync(HttpStatusCode.OK);

        (await (await AdminAsync()).ActAsync($"/api/v1/users/{name}/{change}", body)).IsSuccessStatusCode.Should().BeTrue();

        await client.GetAsync("/api/v1/me").ProblemAsync(HttpStatusCode.Unauthorized, "request.unauthenticated");
    }

    [Fact]
    public async Task The_token_of_a_revoked_client_ends_within_seconds()
    {
        var admin = await AdminAsync();
        var made = await admin.ActAsync("/api/v1/clients", new { clientId = "court", displayName = "法院", unitCode = "XFB", scopes = Read }).JsonAsync(HttpStatusCode.Created);
        var client = With(await LogIn.AsMachineAsync(host.BaseAddress, "court", made.Text("clientSecret"), "petitions.read"));
        await client.GetAsync("/api/v1/petitions").StatusAsync(HttpStatusCode.OK);

        await admin.ActAsync("/api/v1/clients/court/revocation").StatusAsync(HttpStatusCode.NoContent);
        host.Clock.Advance(TimeSpan.FromSeconds(5));

        await client.GetAsync("/api/v1/petitions").ProblemAsync(HttpStatusCode.Unauthorized, "request.unauthenticated");
    }

    [Fact]
    public async Task Five_wrong_passwords_lock_for_15_minutes()
    {
        await Create("locked.out");
        for (var i = 0; i < 5; i++) await Refused("locked.out", "wrong password");

        await Refused("locked.out", Password);
        host.Clock.Advance(TimeSpan.FromMinutes(15));
        (await LogIn.AsPersonAsync(host.BaseAddress, "locked.out", Password)).Should().NotBeEmpty();
    }

    [Fact]
    public async Task Passwords_tried_at_once_are_counted_one_by_one()
    {
        await Create("tried.at.once");

        await Task.WhenAll(Enumerable.Range(0, 12).Select(_ => Refused("tried.at.once", "wrong password")));

        await Refused("tried.at.once", Password);
        var user = await (await AdminAsync()).GetJsonAsync("/api/v1/users/tried.at.once");
        // Made, and five failures: the others found the account locked.
        user.GetProperty("version").GetInt32().Should().Be(6);
    }

    [Fact]
    public async Task A_refreshed_token_is_one_of_the_new_unit_and_a_disabled_user_gets_none()
    {
        await Create("moves.on");
        var ticket = await LogIn.TicketAsync(host.BaseAddress, "moves.on", Password, "offline_access");
        var admin = await AdminAsync();
        await admin.ActAsync("/api/v1/users/moves.on/unit", new { unitCode = "XFB" }).JsonAsync();

        var renewed = await LogIn.RefreshAsync(host.Anonymous(), ticket.Text("refresh_token"));
        (await With(LogIn.TokenOf(renewed)).GetJsonAsync("/api/v1/me")).Text("unitCode").Should().Be("XFB");

        await admin.ActAsync("/api/v1/users/moves.on/disablement").JsonAsync();
        (await LogIn.RefreshAsync(host.Anonymous(), renewed.Text("refresh_token"))).Text("error").Should().Be("invalid_grant");
        await Refused("moves.on", Password);
    }

    [Fact]
    public async Task A_new_password_ends_the_session()
    {
        await Create("new.password");
        var ticket = await LogIn.TicketAsync(host.BaseAddress, "new.password", Password, "offline_access");
        var me = With(LogIn.TokenOf(ticket));

        await me.ActAsync("/api/v1/me/password", new { currentPassword = "wrong password", newPassword = "another good one" }).ProblemAsync(HttpStatusCode.Conflict, "identity.wrong-password");
        await me.ActAsync("/api/v1/me/password", new { currentPassword = Password, newPassword = "another good one" }).StatusAsync(HttpStatusCode.NoContent);

        (await LogIn.RefreshAsync(host.Anonymous(), ticket.Text("refresh_token"))).Text("error").Should().Be("invalid_grant");
        (await LogIn.AsPersonAsync(host.BaseAddress, "new.password", "another good one")).Should().NotBeEmpty();
    }

    [Fact]
    public async Task A_one_time_password_gives_no_token()
    {
        var made = await (await AdminAsync()).ActAsync("/api/v1/users", new { userName = "one.time", displayName = "王五", unitCode = "ZJW", roles = Handler }).JsonAsync(HttpStatusCode.Created);

        await Refused("one.time", made.Text("oneTimePassword"));
    }

    [Theory]
    [InlineData("client_id=a%00b&client_secret=x&grant_type=client_credentials")]
    [InlineData("grant_type=password&username=admin&password=x&client_id=cli")]
    [InlineData("grant_type=nonsense")]
    [InlineData("")]
    public async Task A_token_request_that_makes_no_sense_is_the_clients_error(string form)
    {
        using var content = new StringContent(form, new MediaTypeHeaderValue("application/x-www-form-urlencoded"));

        using var response = await host.Anonymous().PostAsync("connect/token", content, TestContext.Current.CancellationToken);

        response.StatusCode.Should().Be(HttpStatusCode.BadRequest);
    }

    private async Task<HttpClient> AdminAsync() => With(await TokenOf("admin"));

    // Not the host's own, which remembers tokens that the moved clock has ended.
    private Task<string> TokenOf(string userName) => LogIn.AsPersonAsync(host.BaseAddress, userName, host.PasswordOf(userName));

    private async Task Create(string userName) => await (await AdminAsync())
        .ActAsync("/api/v1/users", new { userName, displayName = "李四", unitCode = "ZJW", roles = Handler, password = Password }).JsonAsync(HttpStatusCode.Created);

    private async Task Refused(string userName, string password) =>
        await FluentActions.Awaiting(() => LogIn.AsPersonAsync(host.BaseAddress, userName, password)).Should().ThrowAsync<InvalidOperationException>();

    private HttpClient With(string token)
    {
        var client = host.Anonymous();
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return client;
    }
}
