using System.Net;
using System.Text.Json;
using PetitionGovernance.Api.Tests.Hosting;
using PetitionGovernance.Api.Tests.Petitions;

namespace PetitionGovernance.Api.Tests.CasePackages;

/// <summary>Packages of items that are registered for them.</summary>
internal static class PackageSample
{
    public const string Packages = "/api/v1/case-packages";

    public static Dictionary<string, object?> Charge(params (string Field, object? Value)[] changes)
    {
        var charge = new Dictionary<string, object?>
        {
            ["leaderName"] = "李建国",
            ["leaderPost"] = "副县长",
            ["responsibleOrgCode"] = "ZJW",
            ["dispatcherName"] = "周敏",
            ["goal"] = "电梯全部更换并验收",
            ["targetOn"] = "2026-06-30",
        };
        foreach (var (field, value) in changes)
        {
            if (value is null) charge.Remove(field);
            else charge[field] = value;
        }

        return charge;
    }

    public static async Task<JsonElement> PackageAsync(this ApiHost host, params (string Field, object? Value)[] changes)
    {
        var item = await (await host.AsAsync("registrar")).RegisterAsync();
        return await (await host.AsAsync("office-lead")).OpenAsync([item.Text("regNo")], changes).JsonAsync(HttpStatusCode.Created);
    }

    public static Task<HttpResponseMessage> OpenAsync(this HttpClient client, string[] regNos, params (string Field, object? Value)[] changes) =>
        client.ActAsync(Packages, new { title = "某小区电梯积案", regNos, charge = Charge(changes) }, ifMatch: null);

    public static Task<HttpResponseMessage> OnAsync(this HttpClient client, JsonElement package, string act, object? body, string ifMatch = "*") =>
        client.ActAsync($"{Packages}/{package.Text("id")}/{act}", body, ifMatch);
}
