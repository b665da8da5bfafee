using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Domain.Reviews;

/// <summary>复查（复核）意见：总的结论，对每项诉求的结论、理由和依据。</summary>
/// <param name="Instruction">撤销的：对重新办理的要求。</param>
public sealed record ReviewDecision(
    ReviewOutcome Outcome, IReadOnlyList<ClaimRuling> Rulings, RevocationGround? Ground, string? Instruction, DateOnly DecidedOn, string? DocumentNo)
{
    /// <summary>意见书是否写明下一步的权利和期限；空为不明。</summary>
    public bool? RightInformed { get; init; }

    internal Refusal? Unlawful(IReadOnlyList<int> claims)
    {
        if (Rulings.Count != claims.Count || claims.Any(c => Rulings.All(r => r.Ordinal != c))) return ReviewRefusals.ClaimsNotAllRuled;
        if (Rulings.Any(r => string.IsNullOrWhiteSpace(r.Reasons) || string.IsNullOrWhiteSpace(r.LegalBasis))) return ReviewRefusals.ReasonsMissing;
        if (Outcome != Overall(Rulings)) return ReviewRefusals.OutcomeInconsistent;
        if (Rulings.Any(r => r.Outcome is ReviewOutcome.Changed && string.IsNullOrWhiteSpace(r.Opinion))) return ReviewRefusals.ChangedOpinionMissing;
        if (Outcome is not ReviewOutcome.Upheld && Ground is null) return ReviewRefusals.GroundMissing;
        if (Outcome is ReviewOutcome.Upheld && Ground is not null) return ReviewRefusals.GroundWithoutRevocation;
        return Outcome is ReviewOutcome.Revoked && string.IsNullOrWhiteSpace(Instruction) ? ReviewRefusals.InstructionMissing : null;
    }

    /// <summary>有一项撤销的，全案退回重办；没有撤销而有变更的是变更；其余维持。</summary>
    private static ReviewOutcome Overall(IReadOnlyList<ClaimRuling> rulings) => rulings.Max(r => r.Outcome);
}

/// <summary>对一项诉求的意见。</summary>
/// <param name="Reasons">查明的事实和理由。</param>
/// <param name="Opinion">变更后的意见。</param>
public sealed record ClaimRuling(int Ordinal, ReviewOutcome Outcome, string? Reasons, string? LegalBasis, string? Opinion);
