using PetitionGovernance.Domain.Documents;
using PetitionGovernance.Domain.Documents.Papers;
using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Application.Documents.Papers;

internal sealed class RegistrationReceiptPaper : IPaper
{
    public DocumentType Type => DocumentType.RegistrationReceipt;

    public PaperDraft Draft(PaperSource s) => new(
        s.Item.ReceivingOrgCode,
        new RegistrationReceipt { QueryCode = s.Item.QueryCode, RegisteredOn = ChinaTime.DateOf(s.Item.RegisteredAt), Claims = PaperWords.Claims(s.Item) },
        PaperWords.About(s.Item));
}
