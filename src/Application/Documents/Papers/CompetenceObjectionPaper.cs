using PetitionGovernance.Domain.Documents;
using PetitionGovernance.Domain.Documents.Papers;
using PetitionGovernance.Domain.Petitions;

namespace PetitionGovernance.Application.Documents.Papers;

internal sealed class CompetenceObjectionPaper : IPaper
{
    public DocumentType Type => DocumentType.CompetenceObjection;

    public PaperDraft Draft(PaperSource s)
    {
        var objection = s.Item.Objections is [.., { } last] ? last : null;
        return new PaperDraft(objection?.OrgCode, new CompetenceObjection
        {
            Recipient = s.Name(s.Item.ReceivingOrgCode),
            RoutedOn = s.Item.DisposedOn ?? s.Item.Papers.LastOrDefault(p => p.Kind is PaperKind.TransferLetter or PaperKind.AssignmentLetter)?.IssuedOn,
            ObjectedOn = objection?.ObjectedOn,
            Reason = objection?.Reason,
            Suggested = s.NameOrNull(objection?.SuggestedOrgCode),
        }, $"{PaperWords.About(s.Item)}/objection:{s.Item.Objections.Count}")
        { RecipientCode = s.Item.ReceivingOrgCode, NotBefore = objection?.ObjectedOn };
    }
}

internal sealed class CompetenceObjectionAnswerPaper : IPaper
{
    public DocumentType Type => DocumentType.CompetenceObjectionAnswer;

    public PaperDraft Draft(PaperSource s)
    {
        var objection = s.Item.Objections is [.., { } last] ? last : null;
        return new PaperDraft(s.Item.ReceivingOrgCode, new CompetenceObjectionAnswer
        {
            Recipient = s.NameOrNull(objection?.OrgCode),
            ObjectedOn = objection?.ObjectedOn,
            DecidedOn = objection?.DecidedOn,
            Conclusion = objection?.Upheld switch
            {
                true => "异议成立，请交还有关材料，由我单位重新处置。",
                false => "异议不成立，请你单位依法办理，办理期限不因异议延长。",
                null => null,
            },
            Reason = objection?.DecisionReason,
        }, $"{PaperWords.About(s.Item)}/objection:{s.Item.Objections.Count}")
        { RecipientCode = objection?.OrgCode, NotBefore = objection?.DecidedOn };
    }
}
