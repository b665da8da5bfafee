namespace PetitionGovernance.Domain.Screening;

/// <summary>诉求的性质；一件之中有几种的是混合，拆分后各自甄别。</summary>
public enum ClaimNature
{
    /// <summary>建议意见</summary>
    Suggestion,
    /// <summary>检举控告</summary>
    Accusation,
    /// <summary>申诉求决</summary>
    Appeal,
    /// <summary>混合</summary>
    Mixed,
}
