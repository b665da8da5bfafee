namespace PetitionGovernance.Domain.Supervision;

/// <summary>巡查怎样抽取事项。</summary>
public enum SamplingMethod
{
    /// <summary>随机</summary>
    Random,
    /// <summary>按风险加权</summary>
    RiskWeighted,
    /// <summary>按单位</summary>
    ByBody,
}

/// <summary>问题的轻重。</summary>
public enum FindingSeverity
{
    /// <summary>轻微</summary>
    Minor,
    /// <summary>一般</summary>
    Ordinary,
    /// <summary>严重</summary>
    Grave,
}

/// <summary>问题走到哪一步。</summary>
public enum FindingStatus
{
    /// <summary>等单位说明</summary>
    Open,
    /// <summary>单位已说明</summary>
    Answered,
    /// <summary>退回重办，待复查</summary>
    ReturnedForRedo,
    /// <summary>结束</summary>
    Closed,
}
