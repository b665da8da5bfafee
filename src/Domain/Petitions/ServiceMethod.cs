namespace PetitionGovernance.Domain.Petitions;

/// <summary>告知、送达的方式。</summary>
public enum ServiceMethod
{
    /// <summary>当面</summary>
    InPerson,
    /// <summary>邮寄</summary>
    Post,
    /// <summary>网上</summary>
    Online,
    /// <summary>短信</summary>
    TextMessage,
    /// <summary>电话（须有录音或者记录）</summary>
    Telephone,
    /// <summary>留置（拒收）</summary>
    LeftOnRefusal,
}
