using PetitionGovernance.Domain.Deadlines;
using PetitionGovernance.Domain.Documents;
using PetitionGovernance.Domain.Documents.Papers;
using PetitionGovernance.Domain.Petitions;

namespace PetitionGovernance.Application.Documents.Papers;

/// <summary>The letter of the routing that stands; one to another body after an objection is another paper.</summary>
internal abstract class RoutingLetterPaper(DocumentType type, Disposition disposition, PaperKind recorded) : IPaper
{
    public DocumentType Type => type;

    public PaperDraft Draft(PaperSource s) => new(s.Item.ReceivingOrgCode, Letter(s), PaperWords.AboutRouting(s.Item))
    {
        RecipientCode = s.Item.ResponsibleOrgCode,
        NotBefore = s.Item.DisposedOn,
        RecordedNumber = PaperWords.RecordedNumber(s.Item, recorded),
        Unlawful = s.Item.Disposition == disposition ? null : DocumentRefusals.NotOfThisMatter,
    };

    protected abstract RoutingLetter Letter(PaperSource s);
}

internal sealed class TransferLetterPaper() : RoutingLetterPaper(DocumentType.TransferLetter, Disposition.Transfer, PaperKind.TransferLetter)
{
    protected override RoutingLetter Letter(PaperSource s) => new TransferLetter
    {
        Recipient = s.NameOrNull(s.Item.ResponsibleOrgCode),
        RoutedOn = s.Item.DisposedOn,
        HeadCount = s.Item.HeadCount,
        Claims = PaperWords.Claims(s.Item),
        NotifyBy = PaperWords.Due(s.Item, PeriodCode.NotifyAfterTransfer),
        ObjectBy = PaperWords.Due(s.Item, PeriodCode.Object),
        Instruction = PaperWords.Instruction(s.Item),
    };
}

internal sealed class AssignmentLetterPaper() : RoutingLetterPaper(DocumentType.AssignmentLetter, Disposition.Assign, PaperKind.AssignmentLetter)
{
    protected override RoutingLetter Letter(PaperSource s) => new AssignmentLetter
    {
        Recipient = s.NameOrNull(s.Item.ResponsibleOrgCode),
        RoutedOn = s.Item.DisposedOn,
        HeadCount = s.Item.HeadCount,
        Claims = PaperWords.Claims(s.Item),
        NotifyBy = PaperWords.Due(s.Item, PeriodCode.NotifyAfterTransfer),
        ObjectBy = PaperWords.Due(s.Item, PeriodCode.Object),
        Instruction = PaperWords.Instruction(s.Item),
        ReportBackOn = s.Item.Deadlines.LastOrDefault(d => d.Code is PeriodCode.Assign)?.SetDay,
    };
}
