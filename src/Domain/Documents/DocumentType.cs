namespace PetitionGovernance.Domain.Documents;

/// <summary>系统出具的文书的种类。</summary>
public enum DocumentType
{
    /// <summary>登记回执</summary>
    RegistrationReceipt,
    /// <summary>受理告知书</summary>
    AcceptanceNotice,
}
