using System.Net;
using System.Net.Http.Headers;
using PetitionGovernance.Api.Tests.Hosting;
using static PetitionGovernance.Api.Tests.Petitions.Sample;

namespace PetitionGovernance.Api.Tests.Petitions;

[Collection(OnSqlite.Name)]
public sealed class BadInputOnSqlite(SqliteApiHost host) : BadInputTests(host);

[Collection(OnPostgres.Name)]
public sealed class BadInputOnPostgres(PostgresApiHost host) : BadInputTests(host);

public abstract class BadInputTests(ApiHost host)
{
    public static TheoryData<string, object, string> WrongFields => new()
    {
        { "receivedOn", "2026-03-11", "收到日期是明天" },
        { "receivedOn", "2024-02-30", "没有这一天" },
        { "receivedOn", "0001-01-01", "早得荒唐" },
        { "receivedOn", 20260309, "不是文字" },
        { "channel", "pigeon", "没有这种形式" },
        { "channel", 1, "枚举不收数字" },
        { "headCount", 0, "零人" },
        { "headCount", 10_000_000, "一千万人" },
        { "headCount", "1", "数字写成文字" },
        { "category", "complaint", "没有这种性质" },
        { "subject", "", "空标题" },
        { "subject", "甲\u0007乙", "控制字符" },
        { "content", "甲\u0000乙", "NUL" },
        { "petitionerIdNo", "500299196903101240", "校验码不对" },
        { "petitionerIdNo", "50029919690230124X", "没有这个生日" },
        { "areaCode", "五零零", "不是代码" },
        { "respondentOrgCode", "NOSUCH", "没有这个单位" },
        { "sameMatterAs", "XF500230-1999-000001", "没有这个事项" },
        { "receivingOrgCode", "NOSUCH", "没有这个单位" },
        { "anonymous", "yes", "不是真假值" },
        { "colour", "red", "没有这个字段" },
        { "petitioners", "张三", "不是列表" },
        { "claims", new[] { "" }, "空诉求" },
        { "representatives", new[] { new { name = "测试乙" } }, "网上件没有走访代表" },
    };

    [Theory]
    [MemberData(nameof(WrongFields))]
    public async Task A_wrong_field_is_named_and_nothing_is_written(string field, object value, string why)
    {
        var machine = await host.AsMachineAsync();
        var marker = Guid.NewGuid().ToString("N");

        var body = Registration((field, value));
        if (field != "topic") body["topic"] = marker;
        var problem = await machine.ActAsync(Route, body, null).ProblemAsync(HttpStatusCode.BadRequest);

        problem.GetProperty("errors").EnumerateObject().Should().Contain(e => e.Name.StartsWith(field, StringComparison.Ordinal), why);
        (await machine.GetJsonAsync($"{Route}?topic={marker}")).GetProperty("items").GetArrayLength().Should().Be(0);
    }

    [Theory]
    [InlineData("channel")]
    [InlineData("category")]
    [InlineData("subject")]
    [InlineData("content")]
    [Trait("Covers", "XF2022-A17-P1")]
    public async Task A_missing_field_is_named(string field)
    {
        var machine = await host.AsMachineAsync();

        await machine.ActAsync(Route, Registration((field, null)), null).ProblemAsync(HttpStatusCode.BadRequest, field: field);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("\"text\"")]
    [InlineData("{\"subject\":\"\\ud800\"}")]
    [InlineData("{\"subject\":\"a\",\"subject\":\"b\"}")]
    public async Task A_body_that_is_no_registration_is_refused(string body)
    {
        var machine = await host.AsMachineAsync();

        await machine.ActAsync(Route, body, null).ProblemAsync(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task Text_of_five_megabytes_is_refused()
    {
        var machine = await host.AsMachineAsync();

        await machine.ActAsync(Route, Registration(("content", new string('长', 2_000_000))), null).ProblemAsync(HttpStatusCode.RequestEntityTooLarge);
        await machine.ActAsync(Route, Registration(("content", new string('长', 20_001))), null).ProblemAsync(HttpStatusCode.BadRequest, field: "content");
    }

    [Fact]
    public async Task Text_is_kept_exactly_as_given()
    {
        var machine = await host.AsMachineAsync();
        const string text = "  𠮷野家门口\r\n\t『反映』 <script>alert('x')</script> \u3000é é % _ ' \" \\ 𪚥 — 末尾空格 ";

        var item = await machine.RegisterAsync(("content", text), ("subject", text[..20]));
        var view = await machine.GetJsonAsync($"{Route}/{item.Text("id")}");

        view.Text("content").Should().Be(text);
        view.Text("subject").Should().Be(text[..20]);
    }

    [Fact]
    public async Task Six_representatives_are_refused_and_five_are_taken()
    {
        var machine = await host.AsMachineAsync();
        object People(int n) => Enumerable.Range(1, n).Select(i => new { name = $"代表{i}" }).ToArray();

        await machine.ActAsync(Route, Registration(("channel", "visit"), ("headCount", 12), ("representatives", People(6))), null)
            .ProblemAsync(HttpStatusCode.Conflict, "petition.too-many-representatives", "representatives");
        await machine.RegisterAsync(("channel", "visit"), ("headCount", 12), ("representatives", People(5)));
    }

    [Fact]
    public async Task A_step_dated_before_the_one_it_follows_or_after_today_names_its_field()
    {
        var machine = await host.AsMachineAsync();
        var item = await machine.AcceptedAsync();
        await machine.StepAsync(item, "reply", Reply()).JsonAsync();

        await machine.StepAsync(item, "closure", new { substantiveStatus = "unresolved", closedOn = "2026-03-08" })
            .ProblemAsync(HttpStatusCode.Conflict, "petition.date-before-earlier-step", "closedOn");
        await machine.StepAsync(item, "closure", new { substantiveStatus = "unresolved", closedOn = "2026-03-11" })
            .ProblemAsync(HttpStatusCode.Conflict, "petition.date-in-future", "closedOn");
        await machine.StepAsync(item, "closure", new { substantiveStatus = "resolved" })
            .ProblemAsync(HttpStatusCode.Conflict, "petition.evidence-required", "evidence");
    }

    [Theory]
    [InlineData("statsu=registered", "statsu")]
    [InlineData("status=open", "status")]
    [InlineData("receivedFrom=yesterday", "receivedFrom")]
    [InlineData("pageSize=0", "pageSize")]
    [InlineData("pageSize=201", "pageSize")]
    [InlineData("pageSize=many", "pageSize")]
    [InlineData("cursor=abc", "cursor")]
    [InlineData("light=purple", "light")]
    [InlineData("receivedFrom=2026-03-02&receivedTo=2026-03-01", "receivedTo")]
    public async Task A_wrong_filter_is_named(string query, string field)
    {
        var machine = await host.AsMachineAsync();

        await machine.GetAsync($"{Route}?{query}").ProblemAsync(HttpStatusCode.BadRequest, field: field);
    }

    [Theory]
    [InlineData("no-such-item")]
    [InlineData("XF500230-2026-999999")]
    [InlineData("00000000-0000-0000-0000-000000000000")]
    [InlineData("%00")]
    [InlineData("%ff%fe")]
    [InlineData("..%2f..%2fetc%2fpasswd")]
    public async Task An_item_that_is_not_there_is_not_found(string id)
    {
        var machine = await host.AsMachineAsync();

        using var response = await machine.GetAsync($"{Route}/{id}");

        ((int)response.StatusCode).Should().BeInRange(400, 404);
    }

    [Fact]
    public async Task Without_a_token_or_with_a_false_or_expired_one_nothing_opens()
    {
        using var nobody = host.Anonymous();
        await nobody.GetAsync(Route).ProblemAsync(HttpStatusCode.Unauthorized);
        nobody.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", "not-a-token");
        await nobody.GetAsync(Route).ProblemAsync(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task Problems_speak_the_language_asked_for()
    {
        var machine = await host.AsMachineAsync();
        machine.DefaultRequestHeaders.AcceptLanguage.ParseAdd("en");

        var problem = await machine.ActAsync(Route, Registration(("headCount", 0)), null).ProblemAsync(HttpStatusCode.BadRequest, field: "headCount");

        problem.GetProperty("errors").GetProperty("headCount")[0].GetString().Should().StartWith("Must be between");
    }
}
