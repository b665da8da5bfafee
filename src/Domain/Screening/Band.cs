namespace PetitionGovernance.Domain.Screening;

/// <summary>优先级的档次，先者定论；同一档内两条结论不同的，看规则声明压过谁。</summary>
public enum Band
{
    /// <summary>登记与告知：只附加，从不阻断</summary>
    Registration,
    /// <summary>安全、应急、秩序：只附加，从不阻断</summary>
    Safety,
    /// <summary>性质：检举控告、建议意见在此离开</summary>
    Nature,
    /// <summary>请求：撤回、职权异议</summary>
    Request,
    /// <summary>终局：已经终结的，和处理、复查、复核的先后衔接</summary>
    Finality,
    /// <summary>在办：同一事项正在办理</summary>
    InHand,
    /// <summary>路径：诉讼和其他法定途径</summary>
    Route,
    /// <summary>层级：逐级走访</summary>
    Level,
    /// <summary>代表：集体走访推选代表</summary>
    Representation,
    /// <summary>责任：谁来办</summary>
    Responsibility,
    /// <summary>材料：情况不清的</summary>
    Clarity,
}
