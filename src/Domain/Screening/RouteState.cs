namespace PetitionGovernance.Domain.Screening;

/// <summary>法定途径走到哪一步；不明即不知道，不另设值。</summary>
public enum RouteState
{
    /// <summary>不适用</summary>
    NotApplicable,
    /// <summary>未启动</summary>
    NotStarted,
    /// <summary>进行中</summary>
    Ongoing,
    /// <summary>已生效未终结</summary>
    EffectiveNotFinal,
    /// <summary>已依法终结</summary>
    FinallyClosed,
    /// <summary>期限已过</summary>
    PeriodOver,
}
