using PetitionGovernance.Domain.Documents;
using PetitionGovernance.Domain.Documents.Papers;
using PetitionGovernance.Domain.Legal;
using PetitionGovernance.Domain.Petitions;

namespace PetitionGovernance.Application.Documents.Papers;

internal sealed class ForwardingLetterPaper : IPaper
{
    public DocumentType Type => DocumentType.ForwardingLetter;

    public PaperDraft Draft(PaperSource s)
    {
        var (item, forwarded) = (s.Item, PaperWords.IsForwarded(s.Item));
        return new PaperDraft(
            item.ReceivingOrgCode,
            new ForwardingLetter
            {
                Recipient = s.NameOrNull(item.ResponsibleOrgCode),
                Nature = PaperWords.SpecialNature(item),
                ForwardedOn = item.DisposedOn,
                Claims = PaperWords.Claims(item),
                Secrecy = item.Sealed ? "本函及所附材料请注意保密，不得将检举控告人的姓名（名称）和检举控告的内容透露、转给被检举控告的单位和人员。" : null,
                Instruction = PaperWords.Instruction(item),
            },
            PaperWords.AboutRouting(item))
        {
            RecipientCode = item.ResponsibleOrgCode,
            NotBefore = item.DisposedOn,
            RecordedNumber = PaperWords.RecordedNumber(item, PaperKind.ForwardingLetter),
            Basis = forwarded ? [Cite.XF2022(PaperWords.ForwardedUnder(item))] : null,
            Unlawful = forwarded ? null : DocumentRefusals.NotOfThisMatter,
        };
    }
}
