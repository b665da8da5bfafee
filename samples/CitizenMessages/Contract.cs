namespace PetitionGovernance.CitizenMessages;

// What is used of the contract (Swagger UI shows all of it). Enumerations stay words: a client need not know every one of them.

/// <summary>POST /petitions.</summary>
/// <remarks>Without <c>receivedOn</c>: received today. The same message gives the same request on any day, so that its Idempotency-Key holds.</remarks>
internal sealed record NewPetition(
    string Channel,
    string Category,
    string Field,
    string Topic,
    string AreaCode,
    string PetitionerName,
    string Subject,
    string Content,
    string ExternalNumber);

/// <summary>What every change answers.</summary>
internal sealed record Receipt(Guid Id, string RegNo, int Version, string Status);

/// <summary>GET /petitions/{id}.</summary>
internal sealed record Petition(
    string RegNo,
    int Version,
    string Status,
    string Subject,
    string Content,
    string? ExternalNumber,
    DateOnly? NotifiedOn,
    int? ExtendedDays,
    bool? Satisfied,
    IReadOnlyList<Objection> Objections,
    IReadOnlyList<Round> Rounds);

internal sealed record Objection(DateOnly? DecidedOn);

internal sealed record Round(int Number);

/// <summary>A row of GET /petitions.</summary>
internal sealed record Listed(string RegNo, string Status, string Channel, string Category, string? ResponsibleOrgCode);

/// <summary>A row of GET /organizations.</summary>
internal sealed record Body(string Code, string Name, string Kind);

/// <summary>Any list: the last page has no next cursor.</summary>
internal sealed record Page<T>(IReadOnlyList<T> Items, string? NextCursor);

/// <summary>Any error (RFC 9457).</summary>
internal sealed record Problem(string? Code, string? Detail, string? Instead, IReadOnlyDictionary<string, IReadOnlyList<string>>? Errors)
{
    public override string ToString() =>
        string.Join(' ', new[] { Code, Detail, Instead }.OfType<string>().Concat((Errors ?? new Dictionary<string, IReadOnlyList<string>>()).Select(e => $"[{e.Key}: {string.Join(' ', e.Value)}]")));
}
