using PetitionGovernance.Domain.Petitions;

namespace PetitionGovernance.Domain.CasePackages;

/// <summary>包案中的一件事项，自何日起，到何日移出。</summary>
public sealed class PackageItem
{
    private PackageItem()
    {
    }

    public PetitionItemId Item { get; private init; }

    public string RegNo { get; private init; } = "";

    public DateOnly AddedOn { get; private init; }

    public DateOnly? RemovedOn { get; private set; }

    /// <summary>正由这一包案承担；一件事项同时只由一个包案承担。</summary>
    public bool Held { get; internal set; }

    internal static PackageItem Of(PackagedItem item, DateOnly addedOn, bool held) => new() { Item = item.Id, RegNo = item.RegNo, AddedOn = addedOn, Held = held };

    internal void Remove(DateOnly on) => (RemovedOn, Held) = (on, false);
}

/// <summary>包案责任的一段：自某日起由谁包、谁办、谁调度；变更的另起一段，前一段不改。</summary>
/// <remarks>In force from the first day, no longer on the day the next one begins.</remarks>
public sealed class PackageCharge
{
    private PackageCharge()
    {
    }

    public int Sequence { get; private init; }

    public DateOnly From { get; private init; }

    public DateOnly? Until { get; internal set; }

    public string LeaderName { get; private init; } = "";

    public string LeaderPost { get; private init; } = "";

    public string ResponsibleOrgCode { get; private init; } = "";

    /// <summary>专人调度的人。</summary>
    public string DispatcherName { get; private init; } = "";

    public string? Goal { get; private init; }

    public DateOnly TargetOn { get; private init; }

    public int? DispatchEveryDays { get; private init; }

    /// <summary>这一段的第一次调度最迟在这一日（含）。</summary>
    public DateOnly? DispatchBy { get; private init; }

    /// <summary>为什么变更；第一段为空。</summary>
    public string? Reason { get; private init; }

    internal static PackageCharge Of(int sequence, DateOnly from, ChargeTerms terms, DateOnly? dispatchBy, string? reason) => new()
    {
        Sequence = sequence,
        From = from,
        LeaderName = terms.LeaderName,
        LeaderPost = terms.LeaderPost,
        ResponsibleOrgCode = terms.ResponsibleOrgCode,
        DispatcherName = terms.DispatcherName,
        Goal = terms.Goal,
        TargetOn = terms.TargetOn,
        DispatchEveryDays = terms.DispatchEveryDays,
        DispatchBy = dispatchBy,
        Reason = reason,
    };
}

/// <summary>方案中的一项措施。</summary>
public sealed class PackageMeasure
{
    private PackageMeasure()
    {
    }

    public int Sequence { get; private init; }

    public string Text { get; private init; } = "";

    /// <summary>由谁做。</summary>
    public string? Owner { get; private init; }

    public DateOnly SetOn { get; private init; }

    /// <summary>完成日期，含当日。</summary>
    public DateOnly DueOn { get; private init; }

    public DateOnly? DoneOn { get; private set; }

    public string? Result { get; private set; }

    /// <summary>不再采取的日期。</summary>
    public DateOnly? DroppedOn { get; private set; }

    internal bool IsOpen => DoneOn is null && DroppedOn is null;

    internal static PackageMeasure Of(int sequence, PlannedMeasure planned, DateOnly setOn) =>
        new() { Sequence = sequence, Text = planned.Text, Owner = planned.Owner, SetOn = setOn, DueOn = planned.DueOn };

    internal void Finish(DateOnly on, string result) => (DoneOn, Result) = (on, result);

    internal void Drop(DateOnly on, string reason) => (DroppedOn, Result) = (on, reason);
}

/// <summary>包案领导一次接访、下访、约访或者会办。</summary>
public sealed record LeaderVisit(int Sequence, DateOnly On, LeaderVisitKind Kind, string LeaderName, string Record);

/// <summary>一次调度：查到什么，要求什么，下次最迟何日。</summary>
/// <param name="NextBy">Null where no rhythm was set.</param>
public sealed record DispatchEntry(int Sequence, DateOnly On, string Record, string By, DateOnly? NextBy);

/// <summary>一次办结：结果、证据、观察期；反弹的，何日、为何。</summary>
public sealed class PackageClosing
{
    private PackageClosing()
    {
    }

    public int Sequence { get; private init; }

    public PackageStatus Outcome { get; private init; }

    public DateOnly On { get; private init; }

    /// <summary>凭什么说办结；往年导入的为空。</summary>
    public string? Evidence { get; private init; }

    /// <summary>观察到这一日（含）；退回的、往年导入的不观察。</summary>
    public DateOnly? WatchUntil { get; private init; }

    public DateOnly? ReboundOn { get; private set; }

    public string? ReboundReason { get; private set; }

    internal static PackageClosing Of(int sequence, PackageStatus outcome, DateOnly on, string? evidence, DateOnly? watchUntil) =>
        new() { Sequence = sequence, Outcome = outcome, On = on, Evidence = evidence, WatchUntil = watchUntil };

    internal void Rebound(DateOnly on, string reason) => (ReboundOn, ReboundReason) = (on, reason);
}

/// <summary>停滞的提请：因为什么、关于哪一日或者哪一项；同一原因不再提请。</summary>
public sealed record PackageEscalation(StallCause Cause, int Measure, DateOnly DueOn, DateOnly RaisedOn);
