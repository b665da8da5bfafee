using System.Net;

namespace PetitionGovernance.Api.Tests.Conventions;

public sealed class ProblemTests(ProbeHost host) : IClassFixture<ProbeHost>
{
    [Theory]
    [InlineData("refused", HttpStatusCode.Conflict, "petition.objection-pending", "")]
    [InlineData("refused-field", HttpStatusCode.Conflict, "petition.date-before-earlier-step", "acceptedOn")]
    [InlineData("number", HttpStatusCode.BadRequest, "number.id-number-check-digit", "petitionerIdNo")]
    [InlineData("key-reused", HttpStatusCode.UnprocessableEntity, "idempotency.key-reused", "")]
    [InlineData("not-found", HttpStatusCode.NotFound, "record.not-found", "")]
    [InlineData("stale", HttpStatusCode.PreconditionFailed, "record.stale", "")]
    [InlineData("forbidden", HttpStatusCode.Forbidden, "request.forbidden", "")]
    [InlineData("unauthenticated", HttpStatusCode.Unauthorized, "request.unauthenticated", "")]
    [InlineData("invalid", HttpStatusCode.BadRequest, "request.invalid", "subject")]
    [InlineData("unforeseen", HttpStatusCode.InternalServerError, "server.failed", "")]
    public async Task Each_failure_has_its_status_and_code(string kind, HttpStatusCode status, string code, string fields)
    {
        var answer = await host.SendAsync(HttpMethod.Get, "/api/v1/failures/" + kind);

        answer.Should().HaveStatus(status);
        answer.Problem.Code.Should().Be(code);
        string.Join(',', answer.Problem.Fields).Should().Be(fields);
        answer.Response.Headers.WwwAuthenticate.Count.Should().Be(status is HttpStatusCode.Unauthorized ? 1 : 0);
    }

    [Fact]
    public async Task A_refusal_says_on_what_it_rests_and_what_to_do_instead()
    {
        var answer = await host.SendAsync(HttpMethod.Get, "/api/v1/failures/refused");

        answer.Json.GetProperty("instead").GetString().Should().Be("先答复异议。");
        var basis = answer.Json.GetProperty("basis").EnumerateArray().Should().ContainSingle().Subject;
        basis.GetProperty("id").GetString().Should().Be("XF2022-A23-P3-S3");
        basis.GetProperty("text").GetString().Should().Be("《信访工作条例》第二十三条第三款");
    }

    [Fact]
    public async Task An_unforeseen_failure_tells_a_number_to_ask_about_and_nothing_else()
    {
        var answer = await host.SendAsync(HttpMethod.Get, "/api/v1/failures/unforeseen");

        answer.Json.GetProperty("traceId").GetString().Should().NotBeNullOrEmpty();
        answer.Text.Should().NotContainAny("张三", "李四", "138", "Exception");
    }

    [Theory]
    [InlineData("没有说明", null, "zh-CN")]
    [InlineData("英文优先", "en-GB, zh;q=0.5", "en")]
    [InlineData("中文优先", "en;q=0.5, zh-TW", "zh-CN")]
    [InlineData("都不要时取默认", "fr", "zh-CN")]
    [InlineData("第三种语言之后是英文", "fr, en;q=0.8", "en")]
    [InlineData("不要英文", "en;q=0", "zh-CN")]
    [InlineData("写错的头", ";;;", "zh-CN")]
    public async Task Messages_are_Chinese_unless_English_is_preferred(string description, string? wanted, string given)
    {
        (string, string)[] headers = wanted is null ? [] : [("Accept-Language", wanted)];

        var answer = await host.SendAsync(HttpMethod.Get, "/api/v1/failures/stale", null, headers);

        answer.Response.Content.Headers.ContentLanguage.Should().Equal([given], description);
        answer.Text.Contains("他人修改", StringComparison.Ordinal).Should().Be(given == "zh-CN", description);
    }
}
