using PetitionGovernance.Domain.Documents;
using PetitionGovernance.Domain.Documents.Papers;
using PetitionGovernance.Domain.Petitions;
using PetitionGovernance.Domain.Procedures;

namespace PetitionGovernance.Application.Documents.Papers;

/// <summary>Each way that was given: what the catalogue of procedures says of it, and what the clerk told.</summary>
internal sealed class GuidanceNoticePaper : IPaper
{
    public DocumentType Type => DocumentType.GuidanceNotice;

    public PaperDraft Draft(PaperSource s) => new(
        s.Item.ReceivingOrgCode,
        new GuidanceNotice { GivenOn = s.Ways is [.., { } last] ? last.GivenOn : null, Ways = [.. s.Ways.Select((way, i) => Row(s, way, i + 1))] },
        PaperWords.About(s.Item))
    {
        NotBefore = s.Ways is [.., { } latest] ? latest.GivenOn : null,
        RecordedNumber = PaperWords.RecordedNumber(s.Item, PaperKind.GuidanceNotice),
        Unlawful = s.Item.Category is PetitionCategory.Accusation || s.Item.Disposition is Disposition.ForwardToPoliticalLegal ? DocumentRefusals.SpecialNotice
            : s.Item.Status is PetitionStatus.Redirected && s.Item.Disposition is not Disposition.MergeWithExisting ? null : DocumentRefusals.NotOfThisMatter,
    };

    private static WayRow Row(PaperSource s, GivenWay way, int number)
    {
        var procedure = ProcedureCatalogue.Find(way.ProcedureCode);
        return new WayRow
        {
            Ordinal = PaperWords.Ordinal(number),
            Procedure = procedure?.Name,
            Body = s.NameOrNull(way.BodyCode),
            Lodging = procedure?.Lodging,
            Bring = procedure is null ? null : string.Join("、", procedure.Bring),
            Basis = procedure is null ? null : PaperText.Basis(procedure.Basis),
            Told = way.Told,
        };
    }
}
