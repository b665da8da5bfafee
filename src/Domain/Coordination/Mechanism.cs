using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Domain.Coordination;

/// <summary>法治化推进机制的五个方面。</summary>
public enum MechanismArea
{
    /// <summary>预防</summary>
    Prevention,
    /// <summary>受理</summary>
    Acceptance,
    /// <summary>办理</summary>
    Handling,
    /// <summary>监督追责</summary>
    SupervisionAndAccountability,
    /// <summary>维护秩序</summary>
    OrderMaintenance,
}

/// <summary>机制建立到哪一步。</summary>
public enum MechanismStatus
{
    /// <summary>在拟订</summary>
    Drafting,
    /// <summary>已建立</summary>
    Established,
    /// <summary>在修订</summary>
    UnderRevision,
    /// <summary>已废止</summary>
    Repealed,
}

/// <summary>要登记的机制。</summary>
public sealed record NewMechanism(string MechanismNo, MechanismArea Area, string Name, string OwnerOrgCode, DateOnly? EstablishedOn, MechanismStatus Status);

/// <summary>法治化推进机制：五个方面，各有牵头单位、状态、依据和下次评估的日期。</summary>
public sealed class Mechanism : AggregateRoot
{
    public const int MaxNoLength = 40;
    public const int MaxNameLength = 100;
    public const int MaxEvidenceLength = 1_000;

    private Mechanism()
    {
    }

    public Guid Id { get; private init; }

    public string MechanismNo { get; private init; } = "";

    public MechanismArea Area { get; private init; }

    public string Name { get; private init; } = "";

    /// <summary>牵头单位。</summary>
    public string OwnerOrgCode { get; private init; } = "";

    public DateOnly? EstablishedOn { get; private set; }

    public MechanismStatus Status { get; private set; }

    /// <summary>文号、材料：凭什么说已经建立。</summary>
    public string? Evidence { get; private set; }

    /// <summary>下次评估的日期。</summary>
    public DateOnly? ReviewOn { get; private set; }

    public override Subject Subject => new("mechanism", Id.ToString());

    public static Mechanism Plan(NewMechanism facts, DateTimeOffset at)
    {
        Lawful.Ensure(facts.MechanismNo.Length is 0 or > MaxNoLength ? CoordinationRefusals.TextForm.On("mechanismNo") : null);
        Lawful.Ensure(string.IsNullOrWhiteSpace(facts.Name) || facts.Name.Length > MaxNameLength ? CoordinationRefusals.TextForm.On("name") : null);
        Lawful.Ensure(facts is { Status: not MechanismStatus.Drafting, EstablishedOn: null } ? CoordinationRefusals.EstablishedWithoutDay : null);
        var mechanism = new Mechanism
        {
            Id = Guid.CreateVersion7(at),
            MechanismNo = facts.MechanismNo,
            Area = facts.Area,
            Name = facts.Name,
            OwnerOrgCode = facts.OwnerOrgCode,
            EstablishedOn = facts.EstablishedOn,
            Status = facts.Status,
        };
        mechanism.Raise(new MechanismMoved(mechanism.Id, facts.Status));
        return mechanism;
    }

    /// <summary>历史记录：已有的机制。</summary>
    public static Mechanism Recorded(
        string mechanismNo, MechanismArea area, string name, string ownerOrgCode, DateOnly? establishedOn, MechanismStatus status, DateTimeOffset at) =>
        Plan(new NewMechanism(mechanismNo, area, name, ownerOrgCode, establishedOn, status), at);

    /// <summary>登记进展：状态、依据、下次评估的日期。</summary>
    public void Assess(MechanismStatus status, DateOnly? establishedOn, string? evidence, DateOnly? reviewOn, DateOnly today)
    {
        Lawful.Ensure((establishedOn ?? EstablishedOn) is null && status is not MechanismStatus.Drafting ? CoordinationRefusals.EstablishedWithoutDay : null);
        Lawful.Ensure(establishedOn > today ? CoordinationRefusals.DayInFuture.On("establishedOn") : null);
        Lawful.Ensure(status is MechanismStatus.Established && string.IsNullOrWhiteSpace(evidence ?? Evidence) ? CoordinationRefusals.EstablishedWithoutEvidence : null);
        (Status, EstablishedOn, Evidence, ReviewOn) = (status, establishedOn ?? EstablishedOn, evidence ?? Evidence, reviewOn ?? ReviewOn);
        Raise(new MechanismMoved(Id, status));
    }
}
