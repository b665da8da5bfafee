namespace PetitionGovernance.Domain.Petitions;

/// <summary>实体状态：问题解决了没有。与程序状态分开，程序终结不等于实体解决。</summary>
public enum SubstantiveStatus
{
    /// <summary>未解决</summary>
    Unresolved,
    /// <summary>部分解决</summary>
    PartlyResolved,
    /// <summary>已解决</summary>
    Resolved,
    /// <summary>不予支持，已解释说明</summary>
    ExplainedNotSupported,
}
