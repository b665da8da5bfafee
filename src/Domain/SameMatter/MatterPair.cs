using PetitionGovernance.Domain.Identity;
using PetitionGovernance.Domain.Petitions;
using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Domain.SameMatter;

/// <summary>两件事项是否同一事实和理由：由人认定，历次认定都保留。</summary>
/// <remarks>Neither item is touched: a link takes nothing out of any count. The order of the two says nothing, it makes a pair one row.</remarks>
public sealed class MatterPair : AggregateRoot
{
    private MatterPair()
    {
    }

    public Guid Id { get; private init; }

    public PetitionItemId First { get; private init; }

    public PetitionItemId Second { get; private init; }

    public MatterStanding Standing { get; private set; }

    /// <summary>旧的在前。</summary>
    public IReadOnlyList<MatterDecision> Decisions { get; private set; } = [];

    public override Subject Subject => new("matter-pair", Id.ToString());

    public static MatterPair Between(PetitionItemId one, PetitionItemId other, DateTimeOffset at)
    {
        Lawful.Ensure(one == other ? SameMatterRefusals.Itself : null);
        var (first, second) = Ordered(one, other);
        return new MatterPair { Id = Guid.CreateVersion7(at), First = first, Second = second };
    }

    public static (PetitionItemId First, PetitionItemId Second) Ordered(PetitionItemId one, PetitionItemId other) =>
        one.Value.CompareTo(other.Value) <= 0 ? (one, other) : (other, one);

    /// <summary>认定为同一事实和理由。</summary>
    /// <param name="known">What is between the two now, by whatever way: registration, merges, other items.</param>
    public void Link(MatterStanding known, string reason, Actor actor, DateOnly today)
    {
        Lawful.Ensure(Standing is MatterStanding.Linked || known is MatterStanding.Linked ? SameMatterRefusals.AlreadyLinked
            : Standing is MatterStanding.Different || known is MatterStanding.Different ? SameMatterRefusals.MarkedDifferent
            : null);
        Decide(MatterStanding.Linked, reason, actor, today);
    }

    /// <summary>标明不是同一事实和理由；不再作为候选。</summary>
    public void MarkDifferent(MatterStanding known, string reason, Actor actor, DateOnly today)
    {
        Lawful.Ensure(Standing is MatterStanding.Linked || known is MatterStanding.Linked ? SameMatterRefusals.StillLinked
            : Standing is MatterStanding.Different ? SameMatterRefusals.AlreadyDifferent
            : null);
        Decide(MatterStanding.Different, reason, actor, today);
    }

    /// <summary>解除在这两件之间认定的关联；登记、并入形成的关联不受影响。</summary>
    public void Unlink(MatterStanding known, string reason, Actor actor, DateOnly today)
    {
        Lawful.Ensure(Standing is MatterStanding.Linked ? null
            : known is MatterStanding.Linked ? SameMatterRefusals.LinkedOtherwise
            : SameMatterRefusals.NotLinked);
        Decide(MatterStanding.Undecided, reason, actor, today);
    }

    /// <summary>撤回“不是同一事实和理由”的标明；可以再成为候选。</summary>
    public void WithdrawDifference(string reason, Actor actor, DateOnly today)
    {
        Lawful.Ensure(Standing is MatterStanding.Different ? null : SameMatterRefusals.NotDifferent);
        Decide(MatterStanding.Undecided, reason, actor, today);
    }

    private void Decide(MatterStanding standing, string reason, Actor actor, DateOnly today)
    {
        var before = Standing;
        Standing = standing;
        Decisions = [.. Decisions, new MatterDecision(standing, reason, actor.Name, actor.UnitCode, today)];
        Raise(new MatterDecided(Id, First, Second, before, standing, today));
    }
}
