using System.Net;
using System.Text.Json;
using PetitionGovernance.Api.Tests.Hosting;
using PetitionGovernance.Api.Tests.Petitions;

namespace PetitionGovernance.Api.Tests.Reviews;

/// <summary>Bodies and steps of reviews that many tests take.</summary>
internal static class ReviewSample
{
    public const string Route = "/api/v1/reviews";

    public static Dictionary<string, object?> ApplicationFor(JsonElement item, string tier = "review", params (string Field, object? Value)[] changes)
    {
        var body = new Dictionary<string, object?> { ["petition"] = item.Text("regNo"), ["tier"] = tier, ["grounds"] = "处理意见没有查清维修资金的去向。" };
        foreach (var (field, value) in changes) body[field] = value;
        return body;
    }

    public static Task<JsonElement> ApplyAsync(this HttpClient client, JsonElement item, string tier = "review", params (string Field, object? Value)[] changes) =>
        client.ActAsync(Route, ApplicationFor(item, tier, changes), ifMatch: null).JsonAsync(HttpStatusCode.Created);

    public static Task<HttpResponseMessage> ReviewAsync(this HttpClient client, JsonElement review, string act, object? body = null, string ifMatch = "*") =>
        client.ActAsync($"{Route}/{review.Text("id")}/{act}", body, ifMatch);

    public static object Decision(string outcome = "upheld") => new
    {
        outcome,
        documentNo = "丰复查〔2026〕1号",
        rightInformed = true,
        ground = outcome == "upheld" ? null : "facts_unclear",
        instruction = outcome == "revoked" ? "查清维修资金的收支后重新作出处理意见。" : null,
        claims = new[]
        {
            new { ordinal = 1, reasons = "原意见事实是否清楚，经调阅案卷核实。", legalBasis = "《物业管理条例》第五十四条", opinion = outcome == "changed" ? "责令十五日内公示资金账目。" : null },
        },
    };

    public static object Receipt(string? servedOn = null) => new { servedOn, method = "in_person", proof = "送达回证，信访人签收" };

    /// <summary>Accepted, decided and served by <paramref name="reviewer"/>.</summary>
    public static async Task<JsonElement> DecidedAsync(this HttpClient reviewer, JsonElement review, string outcome = "upheld")
    {
        await reviewer.ReviewAsync(review, "acceptance").JsonAsync();
        await reviewer.ReviewAsync(review, "decision", Decision(outcome)).JsonAsync();
        return await reviewer.ReviewAsync(review, "service", Receipt()).JsonAsync();
    }
}
