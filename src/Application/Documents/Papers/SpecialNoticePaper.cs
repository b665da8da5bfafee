using PetitionGovernance.Domain.Documents;
using PetitionGovernance.Domain.Documents.Papers;
using PetitionGovernance.Domain.Legal;
using PetitionGovernance.Domain.Petitions;

namespace PetitionGovernance.Application.Documents.Papers;

/// <summary>By the body that passed it on, or by the one that took it up itself.</summary>
internal sealed class SpecialNoticePaper : IPaper
{
    public DocumentType Type => DocumentType.SpecialNotice;

    public PaperDraft Draft(PaperSource s)
    {
        var (item, nature) = (s.Item, PaperWords.SpecialNature(s.Item));
        var forwarded = PaperWords.IsForwarded(item);
        return new PaperDraft(
            forwarded ? item.ReceivingOrgCode : item.ResponsibleOrgCode,
            new SpecialNotice
            {
                Nature = nature,
                DoneOn = forwarded ? item.DisposedOn : item.AcceptedOn,
                Course = forwarded ? $"转送{s.NameOrNull(item.ResponsibleOrgCode)}" : "由本机关办理",
            },
            PaperWords.About(item))
        {
            NotBefore = forwarded ? item.DisposedOn : item.AcceptedOn,
            RecordedNumber = PaperWords.RecordedNumber(item, PaperKind.SpecialNotice),
            Basis = [.. s.Kind.Basis, .. forwarded ? [Cite.XF2022(PaperWords.ForwardedUnder(item))] : Array.Empty<Domain.Shared.Citation>()],
            Unlawful = nature is null ? DocumentRefusals.NotOfThisMatter : null,
        };
    }
}
