using System.Net;

namespace PetitionGovernance.Api.Tests.Conventions;

public sealed class AddressTests(ProbeHost host) : IClassFixture<ProbeHost>
{
    [Theory]
    [InlineData("不认识的参数", "?foo=1", "foo")]
    [InlineData("不允许的枚举值", "?status=open", "status")]
    [InlineData("空的枚举值", "?status=", "status")]
    [InlineData("重复的参数", "?status=registered&status=closed", "status")]
    [InlineData("不存在的日期", "?receivedFrom=2024-02-30", "receivedFrom")]
    [InlineData("别国写法的日期", "?receivedFrom=02/03/2024", "receivedFrom")]
    [InlineData("不是整数", "?pageSize=x", "pageSize")]
    [InlineData("带空白的整数", "?pageSize=%205", "pageSize")]
    [InlineData("超出整数范围", "?pageSize=3000000000", "pageSize")]
    [InlineData("NUL", "?text=%00", "text")]
    [InlineData("几处有误", "?status=open&pageSize=x&foo=1", "foo,pageSize,status")]
    public async Task A_query_that_is_not_understood_is_refused_by_parameter(string description, string query, string fields)
    {
        var answer = await host.SendAsync(HttpMethod.Get, "/api/v1/petitions" + query);

        answer.Should().HaveStatus(HttpStatusCode.BadRequest, description);
        string.Join(',', answer.Problem.Fields.Order(StringComparer.Ordinal)).Should().Be(fields, description);
    }

    [Fact]
    public async Task The_next_page_keeps_the_other_conditions()
    {
        var answer = await host.SendAsync(HttpMethod.Get, "/api/v1/petitions?status=not_accepted&text=%E5%9E%83%20%26&cursor=old");

        answer.Should().HaveStatus(HttpStatusCode.OK);
        answer.Response.Headers.GetValues("Link").Should().Equal("</api/v1/petitions?status=not_accepted&text=%E5%9E%83%20%26&cursor=next>; rel=\"next\"");
    }

    [Theory]
    [InlineData("/api/v1/petitions/1?foo=1", HttpStatusCode.BadRequest)]
    [InlineData("/api/v1/petitions?text=%ff%zz%", HttpStatusCode.OK)]
    [InlineData("/api/v1/petitions/%ff", HttpStatusCode.OK)]
    [InlineData("/api/v1/petitions/%01", HttpStatusCode.NotFound)]
    [InlineData("/api/v1/nothing", HttpStatusCode.NotFound)]
    [InlineData("/nothing", HttpStatusCode.NotFound)]
    public async Task No_address_makes_the_server_fail(string address, HttpStatusCode status)
    {
        var answer = await host.SendAsync(HttpMethod.Get, address);

        answer.Should().HaveStatus(status);
        if (status is not HttpStatusCode.OK) answer.Problem.Code.Should().NotBeEmpty();
    }

    [Fact]
    public async Task An_address_that_is_too_long_is_refused()
    {
        var answer = await host.SendAsync(HttpMethod.Get, "/api/v1/petitions?text=" + new string('x', 9000));

        answer.Should().HaveStatus(HttpStatusCode.RequestUriTooLong);
        answer.Problem.Code.Should().Be("request.uri-too-long");
    }

    [Fact]
    public async Task Another_method_is_refused_with_those_there_are()
    {
        var answer = await host.SendAsync(HttpMethod.Delete, "/api/v1/petitions");

        answer.Should().HaveStatus(HttpStatusCode.MethodNotAllowed);
        answer.Problem.Code.Should().Be("request.method-not-allowed");
        answer.Response.Content.Headers.Allow.Should().BeEquivalentTo("GET", "POST");
    }

    [Theory]
    [InlineData("text/xml", HttpStatusCode.NotAcceptable)]
    [InlineData("application/json;q=0", HttpStatusCode.NotAcceptable)]
    [InlineData("text/html, */*;q=0.8", HttpStatusCode.OK)]
    [InlineData("application/*", HttpStatusCode.OK)]
    [InlineData(";;", HttpStatusCode.OK)]
    public async Task What_the_client_would_not_take_is_not_made(string accept, HttpStatusCode status)
    {
        var answer = await host.SendAsync(HttpMethod.Get, "/api/v1/petitions/1", null, ("Accept", accept));

        answer.Should().HaveStatus(status);
    }
}
