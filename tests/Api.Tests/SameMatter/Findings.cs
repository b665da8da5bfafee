using System.Text.Json;
using PetitionGovernance.Api.Tests.Hosting;
using PetitionGovernance.Api.Tests.Petitions;

namespace PetitionGovernance.Api.Tests.SameMatter;

/// <summary>What tests ask about the same matter.</summary>
internal static class Findings
{
    public static Task<JsonElement> SameMatterAsync(this HttpClient client, JsonElement item) =>
        client.GetJsonAsync($"{Sample.Route}/{item.Text("regNo")}/same-matter");

    /// <param name="what"><c>links</c> or <c>differences</c></param>
    public static Task<HttpResponseMessage> DecideAsync(this HttpClient client, JsonElement item, string what, JsonElement other, string reason) =>
        client.ActAsync($"{Sample.Route}/{item.Text("regNo")}/same-matter/{what}", new { other = other.Text("id"), reason }, ifMatch: null);

    public static Task<HttpResponseMessage> WithdrawAsync(this HttpClient client, JsonElement item, string what, JsonElement other, string reason, string? ifMatch = "*") =>
        client.ActAsync($"{Sample.Route}/{item.Text("id")}/same-matter/{what}/{other.Text("regNo")}/withdrawal", new { reason }, ifMatch);

    /// <summary>Null where <paramref name="item"/> is no candidate.</summary>
    public static JsonElement? Candidate(this JsonElement findings, JsonElement item) =>
        findings.GetProperty("candidates").EnumerateArray().Cast<JsonElement?>()
            .FirstOrDefault(c => c!.Value.GetProperty("item").Text("regNo") == item.Text("regNo"));

    /// <param name="list"><c>linked</c> or <c>different</c></param>
    public static JsonElement? Entry(this JsonElement findings, string list, JsonElement item) =>
        findings.GetProperty(list).EnumerateArray().Cast<JsonElement?>().FirstOrDefault(e => e!.Value.Text("regNo") == item.Text("regNo"));
}
