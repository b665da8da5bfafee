using PetitionGovernance.Domain.Deadlines;
using PetitionGovernance.Domain.Documents;
using PetitionGovernance.Domain.Documents.Papers;
using PetitionGovernance.Domain.Legal;
using PetitionGovernance.Domain.Organizations;
using PetitionGovernance.Domain.Petitions;

namespace PetitionGovernance.Application.Documents.Papers;

/// <summary>Where the routing that stands has taken the item; another body after an objection is told of anew. A petition office may tell, another body must (A23 ¶1).</summary>
internal sealed class WhereaboutsNoticePaper : IPaper
{
    public DocumentType Type => DocumentType.WhereaboutsNotice;

    public PaperDraft Draft(PaperSource s)
    {
        var item = s.Item;
        var assigned = item.Disposition is Disposition.Assign;
        return new PaperDraft(
            item.ReceivingOrgCode,
            new WhereaboutsNotice
            {
                RoutedOn = item.DisposedOn,
                Manner = assigned ? "交办" : "转送",
                GoneTo = s.NameOrNull(item.ResponsibleOrgCode),
                NotifyBy = PaperWords.Due(item, PeriodCode.NotifyAfterTransfer),
                QueryCode = item.QueryCode,
            },
            PaperWords.AboutRouting(item))
        {
            NotBefore = item.DisposedOn,
            Basis = item.ReceivingOrgKind is OrganizationKind.PetitionOffice ? [Cite.XF2022(assigned ? "A22-P1-I3" : "A22-P1-I2")] : null,
            Unlawful = item.DisposedOn is not null && item.Disposition is Disposition.Transfer or Disposition.Assign ? null : DocumentRefusals.NotOfThisMatter,
        };
    }
}
