using PetitionGovernance.Domain.Documents.Papers;
using PetitionGovernance.Domain.Legal;
using static PetitionGovernance.Domain.Identity.Permission;

namespace PetitionGovernance.Domain.Documents;

/// <summary>全部文书。</summary>
public static class DocumentKinds
{
    public static IReadOnlyList<DocumentKind> All { get; } =
    [
        new(DocumentType.RegistrationReceipt, "信访事项登记回执", "Receipt of registration", "登", Addressee.Petitioner, [RegisterPetition], typeof(RegistrationReceipt),
            Cite.XF2022("A22-P1-H")),
        new(DocumentType.AcceptanceNotice, "信访事项受理告知书", "Notice of acceptance", "受告", Addressee.Petitioner, [HandlePetition, RoutePetition], typeof(AcceptanceNotice),
            Cite.XF2022("A23-P2-S1"), Cite.XF2022("A31")),
    ];

    private static readonly Dictionary<DocumentType, DocumentKind> ByType = All.ToDictionary(k => k.Type);

    /// <returns>Null when no paper is called so.</returns>
    public static DocumentKind? Find(string code) => All.FirstOrDefault(k => k.Code == code);

    public static DocumentKind Of(DocumentType type) => ByType[type];
}
