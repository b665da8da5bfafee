using PetitionGovernance.Domain.Deadlines;
using PetitionGovernance.Domain.Documents;
using PetitionGovernance.Domain.Documents.Papers;
using PetitionGovernance.Domain.Legal;
using PetitionGovernance.Domain.Petitions;
using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Application.Documents.Papers;

internal sealed class AcceptanceNoticePaper : IPaper
{
    public DocumentType Type => DocumentType.AcceptanceNotice;

    public PaperDraft Draft(PaperSource s)
    {
        var item = s.Item;
        return new PaperDraft(item.ResponsibleOrgCode, new AcceptanceNotice
        {
            AcceptedOn = item.AcceptedOn,
            Procedure = Procedure(item),
            Period = Period(item),
            QueryCode = item.QueryCode,
        }, PaperWords.AboutRound(item))
        {
            NotBefore = item.AcceptedOn,
            RecordedNumber = PaperWords.RecordedNumber(item, PaperKind.AcceptanceNotice),
            Basis = [Cite.XF2022("A23-P2-S1"), .. BasisOf(item)],
            Unlawful = item.Category is PetitionCategory.Accusation || item.Disposition is Disposition.ForwardToPoliticalLegal ? DocumentRefusals.SpecialNotice : null,
        };
    }

    private static Citation[] BasisOf(PetitionItem item) => item switch
    {
        { Category: PetitionCategory.Suggestion } => [Cite.XF2022("A29-P1-S1")],
        { StatutoryPath: { } path } => [Cite.XF2022($"A31-I{path}")],
        _ => [],
    };

    private static string? Procedure(PetitionItem item) => item switch
    {
        { Category: PetitionCategory.Suggestion } => "按建议意见研究论证，合理可行的予以采纳或者部分采纳并回复",
        { StatutoryPath: 5 } => "按照申请履行法定职责的程序办理，依法履行职责或者答复",
        { StatutoryPath: 6 } => "听取陈述、调查核实后，由本机关出具信访处理意见书",
        { StatutoryPath: { } path } => $"按照{CitationText.Chinese(Cite.XF2022($"A31-I{path}"))}所列的法定程序办理",
        _ => null,
    };

    private static string Period(PetitionItem item)
    {
        var code = item.StatutoryPath == 5 ? PeriodCode.Duty : PeriodCode.Handle;
        if (item.Category is PetitionCategory.Suggestion || item.StatutoryPath is not (5 or 6)) return "按照有关法律、法规规定的期限办理";
        var length = PaperWords.Length(code, item.AcceptedOn ?? item.ReceivedOn);
        return item.Deadlines.LastOrDefault(d => d.Code == code)?.LegalDue is { } due
            ? $"自受理之日起{length}内办结，即不迟于{PaperText.Day(due)}；情况复杂须延长的，另行告知理由"
            : $"自受理之日起{length}内办结；情况复杂须延长的，另行告知理由";
    }
}
