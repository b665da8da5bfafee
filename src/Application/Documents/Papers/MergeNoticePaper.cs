using PetitionGovernance.Domain.Documents;
using PetitionGovernance.Domain.Documents.Papers;
using PetitionGovernance.Domain.Petitions;

namespace PetitionGovernance.Application.Documents.Papers;

internal sealed class MergeNoticePaper : IPaper
{
    public DocumentType Type => DocumentType.MergeNotice;

    public PaperDraft Draft(PaperSource s) => new(
        s.Item.ReceivingOrgCode,
        new MergeNotice
        {
            MergedOn = s.Item.DisposedOn,
            ExistingNo = s.Existing?.RegNo,
            InHandAt = s.NameOrNull(s.Existing?.BodyCode),
            Due = s.Existing?.Due is { } due ? PaperText.Day(due) : null,
            QueryCode = s.Item.QueryCode,
        },
        PaperWords.About(s.Item))
    {
        NotBefore = s.Item.DisposedOn,
        RecordedNumber = PaperWords.RecordedNumber(s.Item, PaperKind.MergeNotice),
        Basis = [.. s.Kind.Basis.Concat(PaperWords.Cited(s.Item.Screenings is [.., { } decision] ? decision.Basis : [])).Distinct()],
        Unlawful = s.Item is { Status: PetitionStatus.Redirected, Disposition: Disposition.MergeWithExisting } ? null : DocumentRefusals.NotOfThisMatter,
    };
}
