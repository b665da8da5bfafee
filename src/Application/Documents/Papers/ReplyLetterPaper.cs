using PetitionGovernance.Domain.Documents;
using PetitionGovernance.Domain.Documents.Papers;
using PetitionGovernance.Domain.Legal;
using PetitionGovernance.Domain.Petitions;

namespace PetitionGovernance.Application.Documents.Papers;

internal sealed class ReplyLetterPaper : IPaper
{
    public DocumentType Type => DocumentType.ReplyLetter;

    public PaperDraft Draft(PaperSource s)
    {
        var round = s.Item.Rounds.LastOrDefault(r => r.RepliedOn is not null);
        return new PaperDraft(round?.OrgCode ?? s.Item.ResponsibleOrgCode, new ReplyLetter { Answers = [.. (round?.Claims ?? []).Select(Row)] },
            $"{PaperWords.About(s.Item)}/round:{round?.Number ?? s.Item.Rounds.Count}")
        {
            NotBefore = round?.RepliedOn,
            RecordedNumber = round?.DocumentNo,
            Basis = s.Item switch
            {
                { Category: PetitionCategory.Accusation } => [Cite.XF2022("A30-P1")],
                { StatutoryPath: { } path } => [Cite.XF2022($"A31-I{path}")],
                _ => s.Kind.Basis,
            },
            Unlawful = s.Item.State.IsOrdinaryProcedure ? DocumentRefusals.NotOfThisMatter : null,
        };
    }

    private static ReplyRow Row(Claim claim) => new()
    {
        Ordinal = PaperWords.Ordinal(claim.Ordinal),
        Claim = claim.Text,
        Outcome = claim.Answer is { } answer ? Words.Of(answer.Outcome) : null,
        Opinion = claim.Answer?.Opinion,
        Basis = claim.Answer?.LegalBasis,
    };
}
