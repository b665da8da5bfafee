using PetitionGovernance.Domain.Deadlines;
using PetitionGovernance.Domain.Petitions;
using PetitionGovernance.Domain.Screening;
using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Application.Screening;

/// <summary>What a clerk confirms who says nothing else: disposition, path, reason and basis of the advice.</summary>
internal sealed record Confirmation(ScreeningAdvice Advice, Disposition? Disposition, string? Reason)
{
    public static Confirmation Of(ScreeningOpinion opinion, ScreeningAdvice advice) => new(
        advice,
        advice.Dispositions is [var only] ? only : null,
        opinion.Findings.FirstOrDefault(finding => finding.Decides)?.Because);

    public ScreeningDecision Decide(ScreenPetition r, PetitionCategory category, Occasion now)
    {
        var disposition = r.Disposition ?? Disposition ?? throw new RefusedException(ScreeningRefusals.DispositionNeeded);
        var confirms = r.Disposition is null;
        var nature = r.Category ?? category;
        return new ScreeningDecision(
            disposition, nature, r.StatutoryPath ?? (confirms && nature is PetitionCategory.Appeal ? Advice.StatutoryPath : null), r.ResponsibleOrgCode,
            r.Reason ?? (confirms ? Reason : null), r.Basis ?? (confirms ? Advice.LegalBasis : []), r.ScreenedOn ?? now.Today, now.Actor.Name)
        {
            Advice = Advice,
            DecidedBy = r.DecidedBy ?? (now.Actor.IsMachine ? null : now.Actor.Name),
        };
    }
}
