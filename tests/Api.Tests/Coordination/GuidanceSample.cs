using System.Net;
using System.Text.Json;
using PetitionGovernance.Api.Tests.Hosting;
using PetitionGovernance.Api.Tests.Petitions;

namespace PetitionGovernance.Api.Tests.Coordination;

/// <summary>Items that go another way, and guidance on them.</summary>
internal static class GuidanceSample
{
    public const string Guidance = "/api/v1/path-guidance";
    public const string Barriers = "/api/v1/barriers";

    /// <summary>Registered, screened as to be guided, and so disposed of.</summary>
    public static async Task<JsonElement> RedirectedAsync(this HttpClient client, string on = "2026-03-10", params (string Field, object? Value)[] changes)
    {
        var item = await client.RegisterAsync(changes);
        await client.StepAsync(item, "screening", new { disposition = "guide", reason = "应当先走法定程序", screenedOn = on }).JsonAsync();
        return await client.StepAsync(item, "routing", new { disposedOn = on }).JsonAsync();
    }

    public static Task<HttpResponseMessage> GuideAsync(this HttpClient client, JsonElement item, object? body = null) =>
        client.ActAsync($"{Sample.Route}/{item.Text("regNo")}/path-guidance", body ?? new { procedureCode = "civil-action", method = "in_person" }, ifMatch: null);

    public static async Task<JsonElement> GuidedAsync(this HttpClient client, object? body = null, string on = "2026-03-10") =>
        await client.GuideAsync(await client.RedirectedAsync(on), body).JsonAsync(HttpStatusCode.Created);

    public static Task<HttpResponseMessage> RecordAsync(this HttpClient client, JsonElement guidance, string act, object? body, string ifMatch = "*") =>
        client.ActAsync($"{Guidance}/{guidance.Text("id")}/{act}", body, ifMatch);
}
