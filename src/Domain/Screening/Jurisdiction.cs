namespace PetitionGovernance.Domain.Screening;

/// <summary>从接收机关看，事项归谁管；不明即不知道，不另设值。</summary>
public enum Jurisdiction
{
    /// <summary>本机关</summary>
    OwnBody,
    /// <summary>本级其他机关</summary>
    OtherBodyOfSameLevel,
    /// <summary>下级机关</summary>
    LowerBody,
    /// <summary>本系统下级</summary>
    LowerBodyOfOwnSystem,
    /// <summary>外系统</summary>
    OtherSystem,
    /// <summary>多机关无争议</summary>
    SeveralAgreed,
    /// <summary>多机关有争议有共同上级</summary>
    DisputedUnderCommonSuperior,
    /// <summary>多机关有争议无共同上级</summary>
    DisputedWithoutCommonSuperior,
    /// <summary>机关撤并有承继</summary>
    AbolishedWithSuccessor,
    /// <summary>机关撤并职责不清</summary>
    AbolishedUnclear,
    /// <summary>私人间纠纷</summary>
    PrivateDispute,
}
