using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

namespace PetitionGovernance.Api.Tests.Conventions;

public sealed class BodyTests(ProbeHost host) : IClassFixture<ProbeHost>
{
    private const string Required = """ "channel":"letter","category":"appeal","subject":"标题","content":"内容" """;

    /// <summary>What is added to a body that is otherwise right, or what stands in its place; and the fields the answer names.</summary>
    public static TheoryData<string, string, string> Refused => new()
    {
        { "不认识的字段", Body("\"foo\":1"), "foo" },
        { "大小写不同的字段", Body("\"HeadCount\":1"), "HeadCount" },
        { "重复的字段", Body("\"subject\":\"x\""), "subject" },
        { "以转义写法重复的字段", Body("""  "\u0073ubject":"x" """), "subject" },
        { "数字加引号", Body("\"headCount\":\"3\""), "headCount" },
        { "带小数的人次", Body("\"headCount\":1.0"), "headCount" },
        { "超出整数范围", Body("\"headCount\":99999999999"), "headCount" },
        { "布尔值加引号", Body("\"anonymous\":\"true\""), "anonymous" },
        { "不存在的日期", Body("\"receivedOn\":\"2023-02-29\""), "receivedOn" },
        { "日期不补零", Body("\"receivedOn\":\"2024-2-3\""), "receivedOn" },
        { "日期带时刻", Body("\"receivedOn\":\"2024-02-03T00:00:00\""), "receivedOn" },
        { "应为数组", Body("\"claims\":\"一\""), "claims" },
        { "数组中的 null", Body("\"claims\":[\"一\",null]"), "claims[1]" },
        { "数组中的 null 对象", Body("\"petitioners\":[null]"), "petitioners[0]" },
        { "嵌套对象缺必填字段", Body("\"petitioners\":[{\"phone\":5}]"), "petitioners[0].name,petitioners[0].phone" },
        { "控制字符", Body("""  "request":"a\u0007" """), "request" },
        { "NUL", Body("""  "request":"\u0000" """), "request" },
        { "单独的代理项", Body("""  "request":"\ud842" """), "request" },
        { "字段名为单独的代理项", Body("""  "\ud842":1 """), "$" },
        { "缺必填字段", "{}", "category,channel,content,subject" },
        { "必填字段为 null", """{"channel":null,"category":"appeal","subject":null,"content":"x"}""", "channel,subject" },
        { "枚举为数字", """{"channel":1,"category":"appeal","subject":"x","content":"x"}""", "channel" },
        { "枚举大小写不同", """{"channel":"Letter","category":"appeal","subject":"x","content":"x"}""", "channel" },
        { "枚举并列", """{"channel":"letter,visit","category":"appeal","subject":"x","content":"x"}""", "channel" },
        { "没有这个枚举值", """{"channel":"pigeon","category":"","subject":"x","content":"x"}""", "category,channel" },
        { "null", "null", "$" },
        { "空", "", "$" },
        { "数组", "[]", "$" },
        { "语法错误", "{" + Required + ",", "$" },
        { "带注释", "{" + Required + "/**/}", "$" },
        { "嵌套过深", "{\"subject\":" + new string('[', 33) + new string(']', 33) + "}", "$" },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public async Task A_body_that_is_not_understood_is_refused_by_field(string description, string body, string fields)
    {
        var answer = await PostAsync(Encoding.UTF8.GetBytes(body));

        answer.Should().HaveStatus(HttpStatusCode.BadRequest, description);
        answer.Problem.Code.Should().Be("request.invalid", description);
        string.Join(',', answer.Problem.Fields.Order(StringComparer.Ordinal)).Should().Be(fields, description);
    }

    [Fact]
    public async Task An_unknown_value_is_answered_with_the_allowed_ones()
    {
        var answer = await PostAsync(Encoding.UTF8.GetBytes("""{"channel":"pigeon","category":"appeal","subject":"x","content":"x"}"""));

        answer.Text.Should().Contain("letter, visit, online, telephone, fax");
    }

    [Fact]
    public async Task Invalid_utf8_is_refused_by_field()
    {
        var answer = await PostAsync([.. Encoding.UTF8.GetBytes("{" + Required + ",\"request\":\""), 0xFF, 0xFE, .. "\"}"u8]);

        answer.Should().HaveStatus(HttpStatusCode.BadRequest);
        answer.Problem.Fields.Should().Equal("request");
    }

    [Fact]
    public async Task Text_comes_back_as_it_was_given()
    {
        var text = "  𠮷野 \t\r\n<b>&'\"\\ e\u0301 ﷺ  ";

        var answer = await PostAsync(Encoding.UTF8.GetBytes(Body("\"request\":" + JsonSerializer.Serialize(text))));

        answer.Should().HaveStatus(HttpStatusCode.OK);
        answer.Json.GetProperty("request").GetString().Should().Be(text);
        answer.Text.Should().Contain("𠮷野").And.Contain("标题");
    }

    [Theory]
    [InlineData("text/plain", null)]
    [InlineData("application/json; charset=gbk", null)]
    [InlineData("application/json", "gzip")]
    [InlineData(null, null)]
    public async Task Only_plain_json_in_utf8_is_taken(string? contentType, string? encoding)
    {
        var answer = await PostAsync(Encoding.UTF8.GetBytes(Body()), contentType, encoding);

        answer.Should().HaveStatus(HttpStatusCode.UnsupportedMediaType);
    }

    [Theory]
    [InlineData("{\"subject\":\"", "\"}")]
    [InlineData("{\"foo\":1,]", "")]
    public async Task More_than_a_megabyte_is_refused_whatever_it_says(string before, string after)
    {
        var answer = await PostAsync(Encoding.UTF8.GetBytes(before + new string('x', 1024 * 1024) + after));

        answer.Should().HaveStatus(HttpStatusCode.RequestEntityTooLarge);
    }

    [Fact]
    public async Task A_flood_of_wrong_fields_is_answered_briefly()
    {
        var answer = await PostAsync(Encoding.UTF8.GetBytes("{" + string.Join(',', Enumerable.Range(0, 80_000).Select(i => $"\"a{i}\":1")) + "}"));

        answer.Should().HaveStatus(HttpStatusCode.BadRequest);
        answer.Text.Length.Should().BeLessThan(64 * 1024);
    }

    private static string Body(string? more = null) => "{" + Required + (more is null ? "" : "," + more) + "}";

    private Task<Answer> PostAsync(byte[] body, string? contentType = "application/json", string? encoding = null)
    {
        var content = new ByteArrayContent(body);
        if (contentType is not null) content.Headers.ContentType = MediaTypeHeaderValue.Parse(contentType);
        if (encoding is not null) content.Headers.ContentEncoding.Add(encoding);
        return host.SendAsync(HttpMethod.Post, "/api/v1/petitions", content);
    }
}
