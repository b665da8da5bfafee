using System.Net;
using System.Text.Json;
using PetitionGovernance.Api.Tests.Hosting;

namespace PetitionGovernance.Api.Tests.Petitions;

/// <summary>Bodies and steps that many tests take.</summary>
internal static class Sample
{
    public const string Route = "/api/v1/petitions";

    /// <summary>An id number of a division that is not assigned, with a right check digit.</summary>
    public const string IdNo = "50029919690310124X";

    public static Dictionary<string, object?> Registration(params (string Field, object? Value)[] changes)
    {
        var body = new Dictionary<string, object?>
        {
            ["receivedOn"] = "2026-03-09",
            ["channel"] = "online",
            ["headCount"] = 1,
            ["petitionerName"] = "测试甲",
            ["petitionerIdNo"] = IdNo,
            ["petitionerAddress"] = "虎威镇某村一组",
            ["category"] = "appeal",
            ["field"] = "民生领域",
            ["topic"] = "物业管理",
            ["areaCode"] = "500230101",
            ["subject"] = "反映小区电梯停运",
            ["content"] = "小区电梯停运两周，物业不公开维修资金使用情况。",
            ["request"] = "请求督促维修电梯并公示资金使用",
        };
        foreach (var (field, value) in changes)
        {
            if (value is null) body.Remove(field);
            else body[field] = value;
        }

        return body;
    }

    public static Task<JsonElement> RegisterAsync(this HttpClient client, params (string Field, object? Value)[] changes) =>
        client.ActAsync(Route, Registration(changes), ifMatch: null).JsonAsync(HttpStatusCode.Created);

    public static Task<HttpResponseMessage> StepAsync(this HttpClient client, JsonElement item, string act, object? body = null, string ifMatch = "*") =>
        client.ActAsync($"{Route}/{item.Text("regNo")}/{act}", body, ifMatch);

    /// <summary>Registered, screened for item 6 of article 31, and transferred.</summary>
    public static async Task<JsonElement> RoutedAsync(this HttpClient client, string to = "ZJW", string disposition = "transfer", params (string Field, object? Value)[] changes)
    {
        var item = await client.RegisterAsync(changes);
        await client.StepAsync(item, "screening", new { disposition, statutoryPath = 6, responsibleOrgCode = to, reason = "按内容和职责分工" }).JsonAsync();
        return await client.StepAsync(item, "routing", disposition == "assign" ? new { reportBackOn = "2026-04-30" } : new { }).JsonAsync();
    }

    public static async Task<JsonElement> AcceptedAsync(this HttpClient client)
    {
        var item = await client.RoutedAsync();
        await client.StepAsync(item, "notification", new { method = "post", documentNo = "丰信告〔2026〕1号" }).JsonAsync();
        await client.StepAsync(item, "acceptance").JsonAsync();
        return await client.StepAsync(item, "statement", Statement).JsonAsync();
    }

    public static async Task<JsonElement> RepliedAsync(this HttpClient client)
    {
        var item = await client.AcceptedAsync();
        return await client.StepAsync(item, "reply", Reply()).JsonAsync();
    }

    public static async Task<JsonElement> ClosedAsync(this HttpClient client)
    {
        var item = await client.RepliedAsync();
        return await client.StepAsync(item, "closure", new { substantiveStatus = "resolved", evidence = "现场照片与电梯检验报告" }).JsonAsync();
    }

    public static readonly object Statement = new { form = "in_person", record = "电梯停运两周，报修三次无人处理。" };

    public static object Reply() => new
    {
        outcome = "supported",
        documentNo = "丰建信复〔2026〕1号",
        claims = new[] { new { ordinal = 1, facts = "经现场核实，电梯停运属实。", opinion = "责令物业七日内修复并公示。", legalBasis = "《物业管理条例》第三十五条" } },
        servedOn = "2026-03-10",
        serviceMethod = "in_person",
    };
}
