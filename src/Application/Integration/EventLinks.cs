using System.Collections.Frozen;
using PetitionGovernance.Domain.Petitions;

namespace PetitionGovernance.Application.Integration;

/// <summary>Where what an event tells of is read, by who may read it.</summary>
public static class EventLinks
{
    private const string Root = "/api/v1";

    private static readonly FrozenDictionary<string, string> BySubject = new Dictionary<string, string>
    {
        ["petition"] = "/petitions/{0}",
        ["review"] = "/reviews/{0}",
        ["path-guidance"] = "/path-guidance/{0}",
        ["joint-consultation"] = "/joint-consultations/{0}",
        ["mediation"] = "/mediations/{0}",
        ["case-package"] = "/case-packages/{0}",
        ["document"] = "/documents/{0}/content",
        ["organization"] = "/organizations/{0}",
        ["responsibility"] = "/responsibilities/{0}",
        ["calendar-year"] = "/calendar-years/{0}",
        ["alert"] = "/audit-entries?subject=alert&subjectId={0}",
    }.ToFrozenDictionary();

    /// <returns>Relative to the address of the server; null where there is no address of its own.</returns>
    public static string? Of(string subject, string subjectId, PetitionItemId? item) =>
        BySubject.TryGetValue(subject, out var path) ? Root + string.Format(System.Globalization.CultureInfo.InvariantCulture, path, Uri.EscapeDataString(subjectId))
        : item is { } concerned ? $"{Root}/petitions/{concerned}"
        : null;
}
