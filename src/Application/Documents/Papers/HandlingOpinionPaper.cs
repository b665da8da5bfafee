using PetitionGovernance.Domain.Deadlines;
using PetitionGovernance.Domain.Documents;
using PetitionGovernance.Domain.Documents.Papers;
using PetitionGovernance.Domain.Organizations;
using PetitionGovernance.Domain.Petitions;

namespace PetitionGovernance.Application.Documents.Papers;

/// <summary>The opinion of the last round that was replied to, as it was given; what a review has changed since is the review's paper.</summary>
internal sealed class HandlingOpinionPaper : IPaper
{
    public DocumentType Type => DocumentType.HandlingOpinion;

    public PaperDraft Draft(PaperSource s)
    {
        var round = s.Item.Rounds.LastOrDefault(r => r.RepliedOn is not null);
        var body = round is null ? null : s.Organizations.ReviewBodyAbove(round.OrgCode);
        return new PaperDraft(round?.OrgCode ?? s.Item.ResponsibleOrgCode, new HandlingOpinion
        {
            AcceptedOn = round?.AcceptedOn,
            Heard = Heard(s.Item),
            Hearing = PaperWords.HearingsOf(s.Item.Hearings),
            Opinions = [.. (round?.Claims ?? []).Select(c => Row(s, c))],
            ReviewBody = s.NameOrNull(body),
            ReviewPeriod = PaperWords.Length(PeriodCode.ReviewAsk, round?.RepliedOn ?? s.IssuedOn),
        }, $"{PaperWords.About(s.Item)}/round:{round?.Number ?? s.Item.Rounds.Count}")
        {
            NotBefore = round?.RepliedOn,
            RecordedNumber = round?.DocumentNo,
            Unlawful = s.Item.State.IsOrdinaryProcedure ? null : DocumentRefusals.NotOfThisMatter,
        };
    }

    private static string? Heard(PetitionItem item) => (item.Statements is [.., var last] ? last : null) switch
    {
        { Form: StatementForm.NotGiven } none => $"经通知，截至{PaperText.Day(none.HeardOn)}没有陈述事实和理由。",
        { } statement => $"{PaperText.Day(statement.HeardOn)}听取了陈述的事实和理由。",
        null => null,
    };

    private static OpinionRow Row(PaperSource s, Claim claim) => new()
    {
        Ordinal = PaperWords.Ordinal(claim.Ordinal),
        Claim = claim.Text,
        Facts = claim.Answer?.Facts,
        Outcome = claim.Answer is { } answer ? Words.Of(answer.Outcome) : null,
        Opinion = claim.Answer?.Opinion,
        Basis = claim.Answer?.LegalBasis,
        Execution = claim.Answer?.Execution is { } plan ? $"由{s.Name(plan.OrgCode)}至迟于{PaperText.Day(plan.By)}执行。" : null,
    };
}
