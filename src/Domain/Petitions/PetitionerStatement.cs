namespace PetitionGovernance.Domain.Petitions;

/// <summary>听取信访人陈述事实和理由的记录（第三十一条第六项）。</summary>
/// <param name="Record">所陈述的；没有陈述的，怎样通知、为什么没有。</param>
/// <param name="By">Login name of who took it down.</param>
public sealed record PetitionerStatement(DateOnly HeardOn, StatementForm Form, string Record, string By)
{
    public const int MaxRecordLength = 20_000;
}

/// <summary>怎样听取陈述。</summary>
public enum StatementForm
{
    /// <summary>当面</summary>
    InPerson,
    /// <summary>电话</summary>
    Telephone,
    /// <summary>网络、视频</summary>
    Online,
    /// <summary>书面</summary>
    Written,
    /// <summary>经通知没有陈述</summary>
    NotGiven,
}
