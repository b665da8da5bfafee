using System.Net;
using System.Net.Http.Headers;

namespace PetitionGovernance.Api.Tests.Conventions;

public sealed class HeaderTests(ProbeHost host) : IClassFixture<ProbeHost>
{
    [Theory]
    [InlineData("没有", null, HttpStatusCode.PreconditionRequired)]
    [InlineData("读到的版本", "\"3\"", HttpStatusCode.OK)]
    [InlineData("任何版本", "*", HttpStatusCode.OK)]
    [InlineData("没有引号", "3", HttpStatusCode.BadRequest)]
    [InlineData("弱标签", "W/\"3\"", HttpStatusCode.BadRequest)]
    [InlineData("两个版本", "\"3\", \"4\"", HttpStatusCode.BadRequest)]
    [InlineData("负数", "\"-3\"", HttpStatusCode.BadRequest)]
    [InlineData("超出整数范围", "\"99999999999\"", HttpStatusCode.BadRequest)]
    public async Task A_change_says_on_which_version_it_rests(string description, string? ifMatch, HttpStatusCode status)
    {
        using var body = new StringContent("{}", MediaTypeHeaderValue.Parse("application/json"));
        (string, string)[] headers = ifMatch is null ? [] : [("If-Match", ifMatch)];

        var answer = await host.SendAsync(HttpMethod.Post, "/api/v1/petitions/1/acceptance", body, headers);

        answer.Should().HaveStatus(status, description);
        if (status is HttpStatusCode.BadRequest) answer.Problem.Fields.Should().Equal("If-Match");
        if (status is HttpStatusCode.OK) answer.Response.Headers.ETag!.Tag.Should().Be("\"7\"");
    }

    [Theory]
    [InlineData("\"3\"", HttpStatusCode.NotModified)]
    [InlineData("W/\"3\"", HttpStatusCode.NotModified)]
    [InlineData("\"2\", \"3\"", HttpStatusCode.NotModified)]
    [InlineData("\"2\"", HttpStatusCode.OK)]
    [InlineData("junk", HttpStatusCode.OK)]
    public async Task What_the_reader_has_is_not_sent_again(string ifNoneMatch, HttpStatusCode status)
    {
        var answer = await host.SendAsync(HttpMethod.Get, "/api/v1/petitions/1", null, ("If-None-Match", ifNoneMatch));

        answer.Should().HaveStatus(status);
        answer.Response.Headers.ETag!.Tag.Should().Be("\"3\"");
    }

    [Theory]
    [InlineData("018f-abc", HttpStatusCode.OK)]
    [InlineData("a b", HttpStatusCode.BadRequest)]
    [InlineData("", HttpStatusCode.BadRequest)]
    public async Task An_idempotency_key_is_visible_ascii(string key, HttpStatusCode status)
    {
        var answer = await host.SendAsync(HttpMethod.Post, "/api/v1/keyed", null, ("Idempotency-Key", key));

        answer.Should().HaveStatus(status);
        if (status is HttpStatusCode.BadRequest) answer.Problem.Fields.Should().Equal("Idempotency-Key");
    }

    [Theory]
    [InlineData(200, HttpStatusCode.OK)]
    [InlineData(201, HttpStatusCode.BadRequest)]
    public async Task An_idempotency_key_has_at_most_200_characters(int length, HttpStatusCode status)
    {
        var answer = await host.SendAsync(HttpMethod.Post, "/api/v1/keyed", null, ("Idempotency-Key", new string('k', length)));

        answer.Should().HaveStatus(status);
    }

    [Fact]
    public async Task Every_answer_is_guarded_and_none_names_the_server()
    {
        var answer = await host.SendAsync(HttpMethod.Get, "/nothing");

        var headers = answer.Response.Headers;
        headers.GetValues("X-Content-Type-Options").Should().Equal("nosniff");
        headers.GetValues("X-Frame-Options").Should().Equal("DENY");
        headers.GetValues("Referrer-Policy").Should().Equal("no-referrer");
        headers.GetValues("Content-Security-Policy").Single().Should().StartWith("default-src 'none'").And.Contain("frame-ancestors 'none'");
        headers.Contains("Server").Should().BeFalse();
    }
}
