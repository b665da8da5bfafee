using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Domain.Petitions;

/// <summary>答复：总的结论和对每项诉求的回应。</summary>
/// <param name="Claims">By ordinal of the claim.</param>
public sealed record Answer(
    ReplyOutcome Outcome, IReadOnlyDictionary<int, ClaimAnswer> Claims, DateOnly RepliedOn, string? DocumentNo, Service? Service)
{
    /// <summary>答复是否写明不服时的权利和期限；空为不明。</summary>
    public bool? RightInformed { get; init; }

    internal Refusal? Unlawful(PetitionState state, IReadOnlyList<Claim> claims)
    {
        if (!FitsCategory(Outcome, state.Category) || Claims.Values.Any(c => !FitsCategory(c.Outcome, state.Category))) return PetitionRefusals.OutcomeNotOfCategory;
        if (Claims.Count != claims.Count || claims.Any(c => !Claims.ContainsKey(c.Ordinal))) return PetitionRefusals.ClaimsNotAllAnswered;
        if (state.Category is PetitionCategory.Suggestion && Claims.Values.Any(c => string.IsNullOrWhiteSpace(c.Opinion))) return PetitionRefusals.AdoptionReasonMissing;
        if (Claims.Values.Any(c => c.Execution is not null && c.Outcome is not ReplyOutcome.Supported)) return PetitionRefusals.ExecutionOfNothing;
        if (Claims.Values.Any(c => c.Execution is { By: var by } && by < RepliedOn)) return PetitionRefusals.ExecutionBeforeReply;
        var incomplete = state.IsOrdinaryProcedure
            && Claims.Values.Any(c => string.IsNullOrWhiteSpace(c.Facts) || string.IsNullOrWhiteSpace(c.Opinion) || string.IsNullOrWhiteSpace(c.LegalBasis));
        return incomplete ? PetitionRefusals.OpinionIncomplete : null;
    }

    private static bool FitsCategory(ReplyOutcome outcome, PetitionCategory category) => category is PetitionCategory.Suggestion
        ? outcome is ReplyOutcome.Adopted or ReplyOutcome.PartlyAdopted or ReplyOutcome.Explained
        : outcome is ReplyOutcome.Supported or ReplyOutcome.Explained or ReplyOutcome.NotSupported;
}
