namespace PetitionGovernance.Domain.Petitions;

/// <summary>信访人的种类（条例第十七条第二款、第四十八条）。</summary>
public enum PetitionerKind
{
    /// <summary>公民</summary>
    Citizen,
    /// <summary>法人</summary>
    LegalPerson,
    /// <summary>其他组织</summary>
    OtherOrganization,
    /// <summary>外国人、无国籍人、外国组织</summary>
    Foreigner,
}
