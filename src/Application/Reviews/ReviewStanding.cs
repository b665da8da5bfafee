using PetitionGovernance.Application.Petitions;
using PetitionGovernance.Domain.Deadlines;
using PetitionGovernance.Domain.Identity;
using PetitionGovernance.Domain.Legal;
using PetitionGovernance.Domain.Organizations;
using PetitionGovernance.Domain.Reviews;

namespace PetitionGovernance.Application.Reviews;

/// <summary>案件此刻的处境：期限、下一步、申请人的下一步权利。</summary>
internal sealed record ReviewStanding(IReadOnlyList<DeadlineView> Deadlines, IReadOnlyList<NextAction> NextActions, NextRight? NextRight)
{
    public static ReviewStanding Of(ReviewState state, Occasion now, OrganizationTree organizations) => new(
        [.. state.Deadlines.Select(d => DeadlineView.Of(d, now.Today))],
        [.. ReviewActs.All.Where(act => act.StateGuard(state) is null).Select(act => Action(act, state, now.Actor))],
        Right(state, now, organizations));

    private static NextAction Action(ReviewAct act, ReviewState state, Actor actor)
    {
        var basis = act.Basis(state.Tier);
        return new NextAction
        {
            Action = act.Code,
            Label = act.Chinese,
            LabelEnglish = act.English,
            ByOrgCode = state.BodyCode,
            Due = act.IsDue(state),
            DueOn = act.Period.Select(code => state.Running(code)?.LegalDue).Where(day => day is not null).Min(),
            Basis = basis.ProvisionId,
            BasisText = CitationText.Chinese(basis),
            AllowedToYou = act.ActorMayNot(state, actor) is null,
        };
    }

    // A36 ¶1: only a review that left an opinion standing can be attacked; after the final review there is no further right.
    private static NextRight? Right(ReviewState state, Occasion now, OrganizationTree organizations)
    {
        if (state is not { Tier: ReviewTier.Review, Status: ReviewStatus.Decided, Outcome: not ReviewOutcome.Revoked }) return null;
        var due = state.ServedOn is { } served ? DeadlineCalculator.Compute(new(PeriodCode.FinalAsk, served), now.Calendar) : null;
        return NextRight.Of(PeriodCode.FinalAsk, state.BodyCode, due, now.Today, organizations);
    }
}
