namespace PetitionGovernance.Domain.Petitions;

/// <summary>答复结论（申诉求决依第三十二条，建议意见依第二十九条）。</summary>
public enum ReplyOutcome
{
    /// <summary>支持</summary>
    Supported,
    /// <summary>解释说明</summary>
    Explained,
    /// <summary>不予支持</summary>
    NotSupported,
    /// <summary>采纳</summary>
    Adopted,
    /// <summary>部分采纳</summary>
    PartlyAdopted,
}
