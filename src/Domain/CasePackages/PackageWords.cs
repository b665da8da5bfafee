namespace PetitionGovernance.Domain.CasePackages;

/// <summary>包案走到哪一步。</summary>
public enum PackageStatus
{
    /// <summary>正在化解</summary>
    InProgress,
    /// <summary>已化解</summary>
    Resolved,
    /// <summary>已稳控：问题没有全部解决，信访人息诉</summary>
    Stable,
    /// <summary>退回：不宜包案，或者应当走别的程序</summary>
    Returned,
}

/// <summary>包案停滞的原因；每个原因只提请一次。</summary>
public enum StallCause
{
    /// <summary>到了应当调度的日期没有调度</summary>
    NoDispatch,
    /// <summary>措施到期没有完成</summary>
    MeasureOverdue,
    /// <summary>到了目标日期没有办结</summary>
    TargetPassed,
}

/// <summary>领导怎样见到信访人、走到现场。</summary>
public enum LeaderVisitKind
{
    /// <summary>接访</summary>
    Reception,
    /// <summary>下访、到现场</summary>
    OnSite,
    /// <summary>约访</summary>
    Appointment,
    /// <summary>召集有关单位会办</summary>
    Meeting,
}

/// <summary>疑难信访资金走到哪一步。</summary>
public enum FundStatus
{
    /// <summary>已申请</summary>
    Applied,
    /// <summary>已批准</summary>
    Approved,
    /// <summary>不批准</summary>
    Declined,
    /// <summary>已支付</summary>
    Paid,
}
