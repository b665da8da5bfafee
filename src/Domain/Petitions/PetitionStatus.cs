namespace PetitionGovernance.Domain.Petitions;

/// <summary>程序状态。</summary>
public enum PetitionStatus
{
    /// <summary>已登记</summary>
    Registered,
    /// <summary>已甄别</summary>
    Screened,
    /// <summary>已转送交办</summary>
    Routed,
    /// <summary>已受理</summary>
    Accepted,
    /// <summary>已答复</summary>
    Replied,
    /// <summary>已办结</summary>
    Closed,
    /// <summary>已终结（救济期限届满或者复核终结）</summary>
    Concluded,
    /// <summary>不予受理</summary>
    NotAccepted,
    /// <summary>不再受理</summary>
    NoLongerAccepted,
    /// <summary>已导入法定程序或者引导</summary>
    Redirected,
    /// <summary>已转纪检监察机关（封存）</summary>
    ReferredToDiscipline,
    /// <summary>已撤回</summary>
    Withdrawn,
}
