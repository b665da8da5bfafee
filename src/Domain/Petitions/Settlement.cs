using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Domain.Petitions;

/// <summary>办结时对每项诉求的实体交代。</summary>
/// <param name="Claims">By ordinal of the claim.</param>
public sealed record Settlement(DateOnly ClosedOn, IReadOnlyDictionary<int, ClaimResult> Claims)
{
    internal Refusal? Unlawful(IReadOnlyList<Claim> claims, PetitionState state)
    {
        if (Claims.Count != claims.Count || claims.Any(c => !Claims.ContainsKey(c.Ordinal))) return PetitionRefusals.ClaimsNotAllSettled;
        return Claims.Values.Any(c => c.Result is SubstantiveStatus.Resolved or SubstantiveStatus.PartlyResolved && string.IsNullOrWhiteSpace(c.Evidence))
            ? PetitionRefusals.EvidenceRequired
            : state.IsOrdinaryProcedure ? Unrecorded(claims) : null;
    }

    // A32 ¶1(2), ¶2: who was given an explanation, or no support, was also talked with; the record of it is the evidence.
    private Refusal? Unrecorded(IReadOnlyList<Claim> claims) => claims
        .Where(claim => claim.Revised is null && string.IsNullOrWhiteSpace(Claims[claim.Ordinal].Evidence))
        .Select(claim => claim.Answer?.Outcome switch
        {
            ReplyOutcome.Explained => PetitionRefusals.ExplanationRecordMissing,
            ReplyOutcome.NotSupported => PetitionRefusals.PersuasionRecordMissing,
            _ => null,
        })
        .FirstOrDefault(refusal => refusal is not null);

    /// <summary>全部解决才是已解决；有解决有未解决的是部分解决；全部不予支持并已解释的单列；其余未解决。</summary>
    internal static SubstantiveStatus Overall(IReadOnlyList<Claim> claims)
    {
        if (claims.All(c => c.Result is SubstantiveStatus.Resolved)) return SubstantiveStatus.Resolved;
        if (claims.All(c => c.Result is SubstantiveStatus.ExplainedNotSupported)) return SubstantiveStatus.ExplainedNotSupported;
        return claims.Any(c => c.Result is SubstantiveStatus.Resolved or SubstantiveStatus.PartlyResolved)
            ? SubstantiveStatus.PartlyResolved
            : SubstantiveStatus.Unresolved;
    }
}

/// <summary>一项诉求的实体结果，以及认定它的证据；解释的为解释记录，不予支持的为疏导记录。</summary>
public sealed record ClaimResult(SubstantiveStatus Result, string? Evidence);
