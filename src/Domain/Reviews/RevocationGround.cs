namespace PetitionGovernance.Domain.Reviews;

/// <summary>撤销或者变更原意见的事由。</summary>
public enum RevocationGround
{
    /// <summary>事实不清</summary>
    FactsUnclear,
    /// <summary>证据不足</summary>
    EvidenceInsufficient,
    /// <summary>适用依据错误</summary>
    WrongBasis,
    /// <summary>违反程序</summary>
    ProcedureViolated,
    /// <summary>超越职权</summary>
    BeyondAuthority,
    /// <summary>遗漏诉求</summary>
    ClaimsUnanswered,
    /// <summary>明显不当</summary>
    ManifestlyInappropriate,
}
