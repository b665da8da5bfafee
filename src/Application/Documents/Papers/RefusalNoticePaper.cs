using PetitionGovernance.Domain.Documents;
using PetitionGovernance.Domain.Documents.Papers;
using PetitionGovernance.Domain.Petitions;
using PetitionGovernance.Domain.Procedures;

namespace PetitionGovernance.Application.Documents.Papers;

/// <summary>The decision, its reason and its clauses are those of the screening it was carried out from.</summary>
internal abstract class RefusalNoticePaper(DocumentType type, PetitionStatus status, PaperKind recorded) : IPaper
{
    public DocumentType Type => type;

    public PaperDraft Draft(PaperSource s)
    {
        var (item, decision) = (s.Item, s.Item.Screenings is [.., { } last] ? last : null);
        return new PaperDraft(
            item.ReceivingOrgCode,
            new RefusalNotice { DecidedOn = item.DisposedOn, Reason = decision?.Reason, OtherWays = Ways(s) },
            PaperWords.About(item))
        {
            NotBefore = item.DisposedOn,
            RecordedNumber = PaperWords.RecordedNumber(item, recorded),
            Basis = [.. s.Kind.Basis, .. PaperWords.Cited(decision?.Basis ?? [])],
            Unlawful = item.Status == status ? null : DocumentRefusals.NotOfThisMatter,
        };
    }

    private static string? Ways(PaperSource s) => s.Ways.Count == 0
        ? null
        : string.Join("\n", s.Ways.Select(way => $"向{s.Name(way.BodyCode)}提出，适用{ProcedureCatalogue.Find(way.ProcedureCode)?.Name ?? "法定程序"}。"));
}

internal sealed class NonAcceptanceNoticePaper() : RefusalNoticePaper(DocumentType.NonAcceptanceNotice, PetitionStatus.NotAccepted, PaperKind.NonAcceptanceNotice);

internal sealed class NoLongerAcceptanceNoticePaper() : RefusalNoticePaper(DocumentType.NoLongerAcceptanceNotice, PetitionStatus.NoLongerAccepted, PaperKind.NoLongerAcceptanceNotice);
