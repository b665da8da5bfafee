using System.Text.Json;
using PetitionGovernance.Api.Tests.Hosting;
using PetitionGovernance.Api.Tests.Petitions;

namespace PetitionGovernance.Api.Tests.SameMatter;

/// <summary>What tests ask about the same matter.</summary>
internal static class Findings
{
    public static Task<JsonElement> SameMatterAsync(this HttpClient client, JsonElement item) =>
        client.GetJsonAsync($"{Sample.Route}/{item.Text("regNo")}/same-matter");

    /// <summary>Null where <paramref name="item"/> is no candidate.</summary>
    public static JsonElement? Candidate(this JsonElement findings, JsonElement item) =>
        findings.GetProperty("candidates").EnumerateArray().Cast<JsonElement?>()
            .FirstOrDefault(c => c!.Value.GetProperty("item").Text("regNo") == item.Text("regNo"));
}
