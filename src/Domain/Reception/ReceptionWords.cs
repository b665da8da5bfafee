namespace PetitionGovernance.Domain.Reception;

/// <summary>接访下访的方式。</summary>
public enum ReceptionMode
{
    /// <summary>公开接访</summary>
    OpenReception,
    /// <summary>带案下访</summary>
    VisitWithCase,
    /// <summary>约访</summary>
    ByAppointment,
    /// <summary>到现场</summary>
    OnSite,
}

/// <summary>接访收到的问题走到哪一步。</summary>
public enum ProblemStatus
{
    /// <summary>还没有去向</summary>
    Open,
    /// <summary>已交有关单位，等待结果</summary>
    Assigned,
    /// <summary>已转为信访事项</summary>
    BroughtIn,
    /// <summary>已引导就地反映</summary>
    Guided,
    /// <summary>已解决</summary>
    Resolved,
}
