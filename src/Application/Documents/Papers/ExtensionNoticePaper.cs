using PetitionGovernance.Domain.Deadlines;
using PetitionGovernance.Domain.Documents;
using PetitionGovernance.Domain.Documents.Papers;
using PetitionGovernance.Domain.Petitions;

namespace PetitionGovernance.Application.Documents.Papers;

internal sealed class ExtensionNoticePaper : IPaper
{
    public DocumentType Type => DocumentType.ExtensionNotice;

    public PaperDraft Draft(PaperSource s)
    {
        var extension = s.Item.Rounds is [.., { } round] ? round.Extension : null;
        return new PaperDraft(s.Item.ResponsibleOrgCode, new ExtensionNotice
        {
            AcceptedOn = s.Item.AcceptedOn,
            Days = extension?.Days,
            Reason = extension?.Reason,
            ApprovedOn = extension?.ApprovedOn,
            NewDue = extension is null ? null : PaperWords.Due(s.Item, PeriodCode.Handle),
        }, PaperWords.AboutRound(s.Item))
        { NotBefore = extension?.ApprovedOn, RecordedNumber = PaperWords.RecordedNumber(s.Item, PaperKind.ExtensionNotice) };
    }
}
