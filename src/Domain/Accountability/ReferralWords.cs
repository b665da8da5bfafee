namespace PetitionGovernance.Domain.Accountability;

/// <summary>线索的种类。</summary>
public enum ReferralKind
{
    /// <summary>公职人员失职违纪，移送纪检监察机关</summary>
    OfficialMisconduct,
    /// <summary>信访活动中的违法行为，移送公安机关</summary>
    UnlawfulPetitioning,
}

/// <summary>移送走到哪一步。</summary>
public enum ReferralStatus
{
    /// <summary>拟稿，待另一人批准</summary>
    Draft,
    /// <summary>批准移送</summary>
    Approved,
    /// <summary>没有批准</summary>
    NotApproved,
    /// <summary>已移送，有回执</summary>
    Transferred,
    /// <summary>对方已反馈是否立案</summary>
    FedBack,
    /// <summary>逐人有结果，办结</summary>
    Closed,
}

/// <summary>对一个人的处理结果。</summary>
public enum ReferralOutcome
{
    /// <summary>党纪政务处分</summary>
    DisciplinarySanction,
    /// <summary>诫勉</summary>
    Admonition,
    /// <summary>批评教育</summary>
    CriticismAndEducation,
    /// <summary>行政处罚</summary>
    AdministrativePenalty,
    /// <summary>刑事立案</summary>
    CriminalCase,
    /// <summary>不成立</summary>
    NotEstablished,
}
