namespace PetitionGovernance.Domain.Coordination;

/// <summary>路径指引的回音：受指引的机关怎样对待。</summary>
public enum GuidanceStatus
{
    /// <summary>等待答复</summary>
    Waiting,
    /// <summary>受理</summary>
    Accepted,
    /// <summary>不受理，有理由</summary>
    Refused,
    /// <summary>到期没有答复</summary>
    NoAnswer,
}

/// <summary>怎样告诉信访人的。</summary>
public enum GuidanceMethod
{
    /// <summary>当面</summary>
    InPerson,
    /// <summary>书面</summary>
    Written,
    /// <summary>电话</summary>
    Telephone,
    /// <summary>网上</summary>
    Online,
}

/// <summary>受阻的原因。</summary>
public enum BarrierCause
{
    /// <summary>机关不受理</summary>
    Refused,
    /// <summary>机关到期没有答复</summary>
    NoAnswer,
    /// <summary>信访人被推回</summary>
    Returned,
}

/// <summary>受阻情形走到哪一步；会商本身另行记录。</summary>
public enum BarrierState
{
    /// <summary>待提请会商</summary>
    Open,
    /// <summary>已提请会商</summary>
    Offered,
    /// <summary>同意会商</summary>
    Agreed,
    /// <summary>不再会商</summary>
    Dropped,
    /// <summary>机关后来受理，受阻消除</summary>
    Cleared,
}
