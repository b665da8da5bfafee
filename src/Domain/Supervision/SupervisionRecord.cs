using PetitionGovernance.Domain.Deadlines;
using PetitionGovernance.Domain.Identity;
using PetitionGovernance.Domain.Organizations;
using PetitionGovernance.Domain.Petitions;
using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Domain.Supervision;

/// <summary>督促一个单位的记录：对谁、因哪一件事项；事项可以没有。</summary>
public abstract class SupervisionRecord : AggregateRoot
{
    public const int MaxTextLength = 2_000;
    public const int MaxNumberLength = 60;

    private protected SupervisionRecord()
    {
    }

    public Guid Id { get; private protected init; }

    /// <summary>被督促的单位。</summary>
    public string OrgCode { get; private protected init; } = "";

    public PetitionItemId? Item { get; private protected init; }

    public string? RegNo { get; private protected init; }

    /// <summary>登记的人（登录名）；系统提出的和补录的为空。</summary>
    public string? By { get; private protected init; }

    private protected static void EnsureMayRaise(SupervisedMatter matter, Occasion now)
    {
        Lawful.Ensure(IsSupervisor(now.Actor) ? null : SupervisionRefusals.NotSupervisor);
        Lawful.Ensure(matter.OrgIsAbolished ? SupervisionRefusals.BodyAbolished : null);
        Lawful.Ensure(matter.OrgMayNotKnow ? SupervisionRefusals.BodyMayNotKnow : null);
    }

    private protected static void EnsureSupervises(Occasion now) => Lawful.Ensure(IsSupervisor(now.Actor) ? null : SupervisionRefusals.NotSupervisor);

    // The office writes down an answer that came on paper.
    private protected void EnsureAnswers(Occasion now) =>
        Lawful.Ensure(now.Actor.ActsFor(OrgCode) || IsSupervisor(now.Actor) ? null : SupervisionRefusals.NotYourUnit);

    private protected static void EnsureDay(DateOnly on, string field, DateOnly notBefore, DateOnly today)
    {
        Lawful.Ensure(on > today ? SupervisionRefusals.DayInFuture.On(field) : null);
        Lawful.Ensure(on < notBefore ? SupervisionRefusals.DayTooEarly.On(field) : null);
    }

    private static bool IsSupervisor(Actor actor) => actor.UnitKind is OrganizationKind.PetitionOffice || actor.ActsForAnyUnit || actor.Roles.Contains(Role.Inspector);
}

/// <summary>督促的对象：单位，和所涉事项（可以没有）。</summary>
/// <param name="OrgMayNotKnow">The item is sealed, and the body is the accused or subject to it (A30 ¶3).</param>
public sealed record SupervisedMatter(string OrgCode, bool OrgIsAbolished = false, PetitionItemId? Item = null, string? RegNo = null, bool OrgMayNotKnow = false);
