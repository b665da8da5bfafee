using PetitionGovernance.Domain.Deadlines;
using PetitionGovernance.Domain.Identity;
using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Domain.Petitions;

/// <summary>事项上可以做的一种行为：名称、由谁、凭什么、何时可做。列出下一步和放行请求用的是同一个守卫。</summary>
/// <param name="Code">The sub-resource it is sent to, for example <c>acceptance</c>.</param>
/// <param name="Chinese">What the clerk sees.</param>
/// <param name="Permissions">One of them is enough.</param>
/// <param name="Units">The bodies it belongs to in a given state, the first of them before the others; nulls where there is none yet.</param>
/// <param name="Period">The deadline it meets, if any.</param>
/// <param name="IsDue">Whether somebody must do it now; otherwise it is only allowed.</param>
/// <param name="Basis">The article.</param>
/// <param name="StateGuard">First reason why the state does not allow it, or null.</param>
public sealed record PetitionAct(
    string Code,
    string Chinese,
    string English,
    IReadOnlyList<Permission> Permissions,
    Func<PetitionState, IReadOnlyList<string?>> Units,
    IReadOnlyList<PeriodCode> Period,
    Func<PetitionState, bool> IsDue,
    Citation Basis,
    Func<PetitionState, DateOnly, Refusal?> StateGuard)
{
    /// <summary>为什么此人此刻不能为此行为；能则为空。</summary>
    public Refusal? MayNot(PetitionState state, Actor actor, DateOnly today) => StateGuard(state, today) ?? ActorMayNot(state, actor);

    public Refusal? ActorMayNot(PetitionState state, Actor actor)
    {
        if (!Permissions.Any(actor.May)) return PetitionRefusals.NoPermission;
        if (state.Recusals.Any(r => r.Officer == actor.Name)) return PetitionRefusals.Recused;
        return Units(state).Any(actor.ActsFor) || Oversees(actor) ? null : PetitionRefusals.NotYourUnit;
    }

    // A38, A40: inspectors and the petition office supervise every body's handling.
    private bool Oversees(Actor actor) =>
        (Permissions.Contains(Permission.ReturnForRedo) || Permissions.Contains(Permission.RecordRecusal)) && actor.UnitKind is Organizations.OrganizationKind.PetitionOffice;
}
