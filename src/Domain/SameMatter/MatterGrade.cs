namespace PetitionGovernance.Domain.SameMatter;

/// <summary>候选的把握程度；是否同一事实和理由，由人认定。</summary>
public enum MatterGrade
{
    /// <summary>很可能是同一事实和理由</summary>
    VeryLikely,
    /// <summary>可能有关</summary>
    Possible,
}
