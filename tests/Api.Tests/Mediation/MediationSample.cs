using System.Net;
using System.Text.Json;
using PetitionGovernance.Api.Tests.Hosting;
using PetitionGovernance.Api.Tests.Petitions;

namespace PetitionGovernance.Api.Tests.Mediation;

/// <summary>Bodies and steps of mediations that many tests take.</summary>
internal static class MediationSample
{
    public const string Route = "/api/v1/mediations";
    public const string Report = "/api/v1/reports/mediation";

    public static Dictionary<string, object?> Body(params (string Field, object? Value)[] changes)
    {
        var body = new Dictionary<string, object?>
        {
            ["kind"] = "people",
            ["organizationCode"] = "BDJ",
            ["mediators"] = new[] { "白玉兰" },
            ["parties"] = new[] { new { side = "applicant", name = "测试甲" }, new { side = "respondent", name = "测试物业公司" } },
            ["matter"] = "电梯停运期间的物业服务费。",
        };
        foreach (var (field, value) in changes)
        {
            if (value is null) body.Remove(field);
            else body[field] = value;
        }

        return body;
    }

    public static Task<JsonElement> MediateAsync(this HttpClient client, params (string Field, object? Value)[] changes) =>
        client.ActAsync(Route, Body(changes), ifMatch: null).JsonAsync(HttpStatusCode.Created);

    public static Task<HttpResponseMessage> MediationAsync(this HttpClient client, JsonElement mediation, string act, object? body, string ifMatch = "*") =>
        client.ActAsync($"{Route}/{mediation.Text("id")}/{act}", body, ifMatch);

    public static async Task ConsentAsync(this HttpClient client, JsonElement mediation)
    {
        foreach (var side in new[] { "applicant", "respondent" }) await client.MediationAsync(mediation, "consent", new { side, given = true, how = "当面签字" }).JsonAsync();
    }

    public static object Agreement(string? dueOn = null) => new { lawful = true, confirmedByBoth = true, terms = new[] { new { by = "respondent", text = "减免两个月服务费", dueOn } } };

    public static async Task<JsonElement> AgreedAsync(this HttpClient client, JsonElement mediation, string? dueOn = null)
    {
        await client.ConsentAsync(mediation);
        return await client.MediationAsync(mediation, "agreement", Agreement(dueOn)).JsonAsync();
    }
}
