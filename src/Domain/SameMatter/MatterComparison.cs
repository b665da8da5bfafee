namespace PetitionGovernance.Domain.SameMatter;

/// <summary>两件事项的比较结果。</summary>
/// <param name="Score">0 to 100.</param>
/// <param name="Grade">Null where they have too little in common to be shown.</param>
/// <param name="Reasons">What speaks for and against, weightiest first.</param>
public sealed record MatterComparison(int Score, MatterGrade? Grade, IReadOnlyList<MatterReason> Reasons)
{
    public const int VeryLikelyFrom = 60;
    public const int PossibleFrom = 25;

    private const int MaxScore = 100;

    /// <summary>说同一件事的两封信：问题相同、地点不相抵触，而且文字相近，或者同一人、同一具体地点所写。</summary>
    /// <param name="samePetitioner">By the keyed index of the identity numbers, which alone can tell.</param>
    public static MatterComparison Of(MatterProfile one, MatterProfile other, bool samePetitioner)
    {
        var reasons = MatterEvidence.Of(one, other, samePetitioner).OrderByDescending(r => Math.Abs(r.Points)).ToList();
        var score = Math.Clamp(reasons.Sum(r => r.Points), 0, MaxScore);
        // What names another place or another problem is another matter until somebody has read it.
        var doubtful = reasons.Exists(r => r.Points < 0);
        // Like words alone may be a form that many fill in.
        var tied = reasons.Exists(r => r.Code is MatterEvidence.SamePlace or MatterEvidence.SamePetitioner);
        MatterGrade? grade = score >= VeryLikelyFrom && tied && !doubtful ? MatterGrade.VeryLikely
            : score >= PossibleFrom ? MatterGrade.Possible
            : null;
        return new(score, grade, reasons);
    }
}
