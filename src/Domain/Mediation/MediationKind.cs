namespace PetitionGovernance.Domain.Mediation;

/// <summary>怎样调解；没有人居间、双方自愿达成的为和解（第三十三条、第三十七条第一款）。</summary>
public enum MediationKind
{
    /// <summary>人民调解</summary>
    People,
    /// <summary>行政调解</summary>
    Administrative,
    /// <summary>司法调解</summary>
    Judicial,
    /// <summary>和解</summary>
    Reconciliation,
}

/// <summary>从哪里来。</summary>
public enum MediationSource
{
    /// <summary>信访事项</summary>
    Petition,
    /// <summary>矛盾纠纷排查</summary>
    Dispute,
    /// <summary>当事人上门</summary>
    WalkIn,
}

/// <summary>走到哪一步。</summary>
public enum MediationStatus
{
    /// <summary>待双方同意</summary>
    AwaitingConsent,
    /// <summary>调解中</summary>
    InProgress,
    /// <summary>达成协议</summary>
    Agreed,
    /// <summary>未达成协议</summary>
    NotAgreed,
}

/// <summary>哪一方。</summary>
public enum PartySide
{
    /// <summary>提出的一方；由信访事项而来的为信访人</summary>
    Applicant,
    /// <summary>对方</summary>
    Respondent,
}

/// <summary>协议或者其中一项的履行。</summary>
public enum Performance
{
    /// <summary>待履行</summary>
    Pending,
    /// <summary>已履行</summary>
    Performed,
    /// <summary>没有履行</summary>
    Breached,
}
