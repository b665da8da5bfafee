using PetitionGovernance.Domain.Deadlines;
using PetitionGovernance.Domain.Identity;
using PetitionGovernance.Domain.Organizations;
using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Domain.Reviews;

/// <summary>复查（复核）中可以做的一种行为；列出下一步和放行请求用的是同一个守卫。</summary>
/// <param name="Code">The sub-resource it is sent to.</param>
/// <param name="Permissions">One of them is enough.</param>
/// <param name="Period">The deadline it meets, if any.</param>
/// <param name="IsDue">Whether somebody must do it now; otherwise it is only allowed.</param>
/// <param name="Basis">The article, by tier.</param>
/// <param name="StateGuard">First reason why the state does not allow it, or null.</param>
public sealed record ReviewAct(
    string Code,
    string Chinese,
    string English,
    IReadOnlyList<Permission> Permissions,
    IReadOnlyList<PeriodCode> Period,
    Func<ReviewState, bool> IsDue,
    Func<ReviewTier, Citation> Basis,
    Func<ReviewState, Refusal?> StateGuard)
{
    /// <summary>信访部门可以代为登记的（撤回）。</summary>
    public bool PetitionOfficeToo { get; init; }

    /// <summary>为什么此人此刻不能为此行为；能则为空。</summary>
    public Refusal? MayNot(ReviewState state, Actor actor) => StateGuard(state) ?? ActorMayNot(state, actor);

    public Refusal? ActorMayNot(ReviewState state, Actor actor)
    {
        if (!Permissions.Any(actor.May)) return ReviewRefusals.NoPermission;
        if (PetitionOfficeToo && actor.UnitKind is OrganizationKind.PetitionOffice) return null;
        if (!actor.ActsFor(state.BodyCode)) return ReviewRefusals.NotTheCompetentBody;
        // A28 ¶3: who handled the item, or decided the review below, has an interest in its being upheld.
        return state.Involved.Contains(actor.Name) ? ReviewRefusals.DecidedBelow : null;
    }
}
