using PetitionGovernance.Domain.Organizations;
using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Domain.SourceGovernance;

/// <summary>矛盾纠纷：网格、“三官一律”、热线、村（社区）发现，三事分流，就地化解；化解不了、成为信访事项的，保留来源（第十五条第三款）。</summary>
/// <remarks>A rebound takes the resolution back and keeps it on record. What has become an item goes on there and ends here.</remarks>
public sealed class Dispute : AggregateRoot
{
    public const int MaxNoLength = 40;
    public const int MaxTextLength = 2_000;
    public const int MaxWordLength = 50;
    public const int MaxParties = 100_000;

    private Dispute()
    {
    }

    public Guid Id { get; private init; }

    public string DisputeNo { get; private init; } = "";

    public DateOnly FoundOn { get; private init; }

    public string AreaCode { get; private init; } = "";

    public string? Field { get; private init; }

    public string? Topic { get; private init; }

    public DisputeSource Source { get; private init; }

    /// <summary>当事人数。</summary>
    public int Parties { get; private init; }

    /// <summary>重点矛盾纠纷。</summary>
    public bool KeyDispute { get; private init; }

    public DisputeStatus Status { get; private set; }

    public DisputeTriage? Triage { get; private set; }

    public DateOnly? TriagedOn { get; private set; }

    /// <summary>由谁办：政府部门、村（社区），或者怎样引导当事人。</summary>
    public string? TriageNote { get; private set; }

    public DateOnly? ResolvedOn { get; private set; }

    /// <summary>怎样化解的。</summary>
    public string? Resolution { get; private set; }

    public IReadOnlyList<Rebound> Rebounds { get; private set; } = [];

    /// <summary>转为信访事项的登记编号。</summary>
    public string? RegNo { get; private set; }

    public override Subject Subject => new("dispute", Id.ToString());

    public static Dispute Find(NewDispute facts, DateTimeOffset at, DateOnly today)
    {
        Lawful.Ensure(facts.FoundOn > today ? SourceGovernanceRefusals.DayInFuture.On("foundOn") : null);
        return Of(facts, null, at);
    }

    /// <summary>历史记录：排查到的纠纷和它的结果。</summary>
    public static Dispute Recorded(
        string disputeNo, DateOnly foundOn, string areaCode, string? field, string? topic, DisputeSource source, int parties, bool keyDispute,
        DateOnly? resolvedOn, DateTimeOffset at)
    {
        Lawful.Ensure(resolvedOn < foundOn ? SourceGovernanceRefusals.DayTooEarly.On("resolvedOn") : null);
        return Of(new NewDispute(disputeNo, foundOn, areaCode, field, topic, source, parties, keyDispute), resolvedOn, at);
    }

    public void Sort(DisputeTriage triage, string note, DateOnly on, DateOnly today)
    {
        EnsureOpen(on, "on", FoundOn, today);
        (Triage, TriagedOn, TriageNote) = (triage, on, note);
        if (Status is DisputeStatus.Found) Status = DisputeStatus.Triaged;
        Raise(new DisputeTriaged(Id, triage, on));
    }

    /// <summary>就地化解。</summary>
    public void Resolve(DateOnly resolvedOn, string resolution, DateOnly today)
    {
        EnsureOpen(resolvedOn, "resolvedOn", Rebounds is [.., { } last] ? last.On : TriagedOn ?? FoundOn, today);
        (Status, ResolvedOn, Resolution) = (DisputeStatus.Resolved, resolvedOn, resolution);
        Raise(new DisputeResolved(Id, resolvedOn));
    }

    public void ReboundAgain(Rebound rebound, DateOnly today)
    {
        Lawful.Ensure(Status is DisputeStatus.Resolved ? null : SourceGovernanceRefusals.NotResolved);
        EnsureDay(rebound.On, "on", ResolvedOn!.Value, today);
        (Status, ResolvedOn, Rebounds) = (DisputeStatus.Rebounded, null, [.. Rebounds, rebound]);
        Raise(new DisputeRebounded(Id, rebound.On));
    }

    /// <summary>成为信访事项：来源链由此可查。</summary>
    public void BecomePetition(string regNo, DateOnly receivedOn, DateOnly today)
    {
        EnsureOpen(receivedOn, "regNo", FoundOn, today);
        (Status, RegNo) = (DisputeStatus.BecamePetition, regNo);
        Raise(new DisputeBecamePetition(Id, receivedOn));
    }

    private void EnsureOpen(DateOnly on, string field, DateOnly notBefore, DateOnly today)
    {
        Lawful.Ensure(Status is DisputeStatus.Resolved or DisputeStatus.BecamePetition ? SourceGovernanceRefusals.DisputeOver : null);
        EnsureDay(on, field, notBefore, today);
    }

    private static void EnsureDay(DateOnly on, string field, DateOnly notBefore, DateOnly today)
    {
        Lawful.Ensure(on > today ? SourceGovernanceRefusals.DayInFuture.On(field) : null);
        Lawful.Ensure(on < notBefore ? SourceGovernanceRefusals.DayTooEarly.On(field) : null);
    }

    private static Dispute Of(NewDispute facts, DateOnly? resolvedOn, DateTimeOffset at)
    {
        Lawful.Ensure(facts.DisputeNo.Length is 0 or > MaxNoLength ? SourceGovernanceRefusals.TextForm.On("disputeNo") : null);
        Lawful.Ensure(DivisionCode.IsWellFormed(facts.AreaCode) ? null : SourceGovernanceRefusals.AreaForm.On("areaCode"));
        Lawful.Ensure(facts.Parties is >= 1 and <= MaxParties ? null : SourceGovernanceRefusals.PartiesForm.On("parties"));
        Lawful.Ensure(facts.Field?.Length > MaxWordLength ? SourceGovernanceRefusals.TextForm.On("field") : null);
        Lawful.Ensure(facts.Topic?.Length > MaxWordLength ? SourceGovernanceRefusals.TextForm.On("topic") : null);
        var dispute = new Dispute
        {
            Id = Guid.CreateVersion7(at),
            DisputeNo = facts.DisputeNo,
            FoundOn = facts.FoundOn,
            AreaCode = facts.AreaCode,
            Field = facts.Field,
            Topic = facts.Topic,
            Source = facts.Source,
            Parties = facts.Parties,
            KeyDispute = facts.KeyDispute,
            Status = resolvedOn is null ? DisputeStatus.Found : DisputeStatus.Resolved,
            ResolvedOn = resolvedOn,
        };
        dispute.Raise(new DisputeFound(dispute.Id, facts.AreaCode, facts.Source, facts.FoundOn));
        return dispute;
    }
}
