namespace PetitionGovernance.Domain.Screening;

/// <summary>以什么身份提出，能不能联系上。</summary>
public enum PetitionerStanding
{
    /// <summary>自然人实名</summary>
    NamedPerson,
    /// <summary>自然人匿名</summary>
    AnonymousPerson,
    /// <summary>自然人地址不清</summary>
    PersonOfUnclearAddress,
    /// <summary>法人</summary>
    LegalPerson,
    /// <summary>其他组织</summary>
    OtherOrganization,
    /// <summary>外国人</summary>
    Foreigner,
    /// <summary>代理人</summary>
    Agent,
}
