namespace PetitionGovernance.Domain.Screening;

/// <summary>与先前的信访是不是同一事实和理由；不明即不知道，不另设值。</summary>
public enum SameFacts
{
    /// <summary>是</summary>
    Yes,
    /// <summary>否</summary>
    No,
    /// <summary>部分</summary>
    Partly,
    /// <summary>不适用</summary>
    NotApplicable,
}
