using PetitionGovernance.Domain.Deadlines;
using PetitionGovernance.Domain.Documents;
using PetitionGovernance.Domain.Documents.Papers;

namespace PetitionGovernance.Application.Documents.Papers;

/// <summary>Of the last question that was asked; each has a paper of its own.</summary>
internal sealed class ClarificationNoticePaper : IPaper
{
    private static readonly PeriodCode[] Periods = [PeriodCode.DisposeAgain, PeriodCode.Dispose, PeriodCode.Notify];

    public DocumentType Type => DocumentType.ClarificationNotice;

    public PaperDraft Draft(PaperSource s)
    {
        var asked = s.Item.Clarifications is [.., { } last] ? last : null;
        return new PaperDraft(
            s.Item.ReceivingOrgCode,
            new ClarificationNotice
            {
                AskedOn = asked?.AskedOn,
                Question = asked?.Question,
                DisposeBy = Periods.Select(code => PaperWords.Due(s.Item, code)).FirstOrDefault(due => due is not null),
            },
            $"{PaperWords.About(s.Item)}/asked:{s.Item.Clarifications.Count}")
        {
            NotBefore = asked?.AskedOn,
            Unlawful = asked is null ? DocumentRefusals.NotOfThisMatter : null,
        };
    }
}
