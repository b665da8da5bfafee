using PetitionGovernance.Domain.Legal;
using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Domain.Petitions;

/// <summary>信访人；走访时可以同时是代表。个人信息只在此处，落盘加密。</summary>
public sealed class Petitioner
{
    public const int MaxNameLength = 100;
    public const int MaxAddressLength = 300;
    public const int MaxPhoneLength = 30;
    public const int MaxIdNoLength = 30;

    private Petitioner()
    {
    }

    /// <summary>Position among the petitioners of the item, from 1.</summary>
    public int Ordinal { get; private init; }

    public PetitionerKind Kind { get; private init; }

    public string? Name { get; private init; }

    /// <summary>公民身份号码（GB 11643）或者统一社会信用代码（GB 32100）；外国人为护照等证件号。</summary>
    public string? IdNo { get; private init; }

    public string? Phone { get; private init; }

    public string? Address { get; private init; }

    /// <summary>法人、其他组织的经办人。</summary>
    public string? Contact { get; private init; }

    /// <summary>走访代表。</summary>
    public bool IsRepresentative { get; private init; }

    /// <summary>证件号按国家标准校验；证件号和姓名都可以没有（来信常缺），不因此拒绝登记。</summary>
    /// <exception cref="RefusedException">The check digit is wrong.</exception>
    [Executes("A48-P1", "外国人以护照等证件登记，流程相同", "Foreigners are registered with passports and go the same way")]
    internal static Petitioner From(PetitionerDetails details, int ordinal, string idField)
    {
        Lawful.Ensure(details.IdNo is null ? null : details.Kind switch
        {
            PetitionerKind.Citizen => CitizenIdNumber.Check(details.IdNo, idField),
            PetitionerKind.LegalPerson or PetitionerKind.OtherOrganization => UnifiedSocialCreditCode.Check(details.IdNo, idField),
            _ => null,
        });
        return new Petitioner
        {
            Ordinal = ordinal,
            Kind = details.Kind,
            Name = details.Name,
            IdNo = details.IdNo?.ToUpperInvariant(),
            Phone = details.Phone,
            Address = details.Address,
            Contact = details.Contact,
            IsRepresentative = details.IsRepresentative,
        };
    }

    /// <summary>姓名（名称）和住址都清楚；否则可以不书面告知（第二十三条第二款）。</summary>
    internal bool CanBeNotified => !string.IsNullOrWhiteSpace(Name) && (!string.IsNullOrWhiteSpace(Address) || !string.IsNullOrWhiteSpace(Phone));
}

/// <summary>登记时给出的信访人信息。</summary>
public sealed record PetitionerDetails(
    PetitionerKind Kind, string? Name, string? IdNo, string? Phone, string? Address, bool IsRepresentative)
{
    /// <summary>The person who acts for an organization.</summary>
    public string? Contact { get; init; }
}
