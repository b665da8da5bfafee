using PetitionGovernance.Domain.Documents;
using PetitionGovernance.Domain.Documents.Papers;
using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Application.Documents.Papers;

internal sealed class RegistrationReceiptPaper : IPaper
{
    public DocumentType Type => DocumentType.RegistrationReceipt;

    public PaperDraft Draft(PaperSource s) => new(s.Item.ReceivingOrgCode, new RegistrationReceipt
    {
        RegNo = s.Item.RegNo,
        Petitioners = s.Petitioners,
        ReceivedOn = s.Item.ReceivedOn,
        Channel = PaperWords.Of(s.Item.Channel),
        Matter = s.Item.Title,
        QueryCode = s.Item.QueryCode,
        RegisteredOn = ChinaTime.DateOf(s.Item.RegisteredAt),
        Claims = [.. s.Item.Claims.Select(c => new ClaimRow { Ordinal = c.Ordinal, Text = c.Text })],
    }, PaperWords.About(s.Item))
    { NotBefore = s.Item.ReceivedOn };
}
