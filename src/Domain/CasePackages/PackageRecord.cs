using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Domain.CasePackages;

/// <summary>包案上记录的事实；怎样变化见 <see cref="LeaderCasePackage"/>。</summary>
public abstract class PackageRecord : AggregateRoot
{
    public const int MaxTitleLength = 200;
    public const int MaxNameLength = 50;
    public const int MaxTextLength = 1_000;
    public const int MaxNumberLength = 40;
    public const int MaxItems = 50;
    public const int MaxEntries = 500;

    private protected readonly List<PackageItem> itemList = [];
    private protected readonly List<PackageCharge> chargeList = [];
    private protected readonly List<PackageMeasure> measureList = [];
    private protected readonly List<LeaderVisit> visitList = [];
    private protected readonly List<DispatchEntry> dispatchList = [];
    private protected readonly List<CaseFund> fundList = [];
    private protected readonly List<PackageClosing> closingList = [];
    private protected readonly List<PackageEscalation> escalationList = [];

    private protected PackageRecord()
    {
    }

    public Guid Id { get; private init; }

    /// <summary>包案编号；往年的为文件中的编号。</summary>
    public string PackageNo { get; private init; } = "";

    public string Title { get; private init; } = "";

    public DateOnly OpenedOn { get; private init; }

    public PackageStatus Status { get; private protected set; }

    public DateOnly? ClosedOn { get; private protected set; }

    /// <summary>观察期的末日（含）。</summary>
    public DateOnly? WatchUntil { get; private protected set; }

    /// <summary>最迟在这一日（含）调度；没有定节奏的为空。</summary>
    public DateOnly? DispatchBy { get; private protected set; }

    /// <summary>过了这一日（含当日）就有尚未提请的停滞；没有的为空。</summary>
    public DateOnly? StallsAfter { get; private protected set; }

    public IReadOnlyList<PackageItem> Items => itemList;

    public IReadOnlyList<PackageCharge> Charges => chargeList;

    public IReadOnlyList<PackageMeasure> Measures => measureList;

    public IReadOnlyList<LeaderVisit> Visits => visitList;

    public IReadOnlyList<DispatchEntry> Dispatches => dispatchList;

    public IReadOnlyList<CaseFund> Funds => fundList;

    public IReadOnlyList<PackageClosing> Closings => closingList;

    public IReadOnlyList<PackageEscalation> Escalations => escalationList;

    /// <summary>现在的包案责任。</summary>
    public PackageCharge Charge => chargeList[^1];

    /// <summary>最近一件事实的日期；办结不能早于它。</summary>
    private protected DateOnly LastDay =>
        new[] { Charge.From, visitList.LastDayOr(OpenedOn, v => v.On), dispatchList.LastDayOr(OpenedOn, d => d.On), measureList.LastDayOr(OpenedOn, m => m.DoneOn ?? m.DroppedOn ?? m.SetOn) }.Max();

    private protected static LeaderCasePackage Made(
        string packageNo, string title, DateOnly openedOn, ChargeTerms terms, IReadOnlyList<PackagedItem> items, DateTimeOffset at)
    {
        Lawful.Ensure(items.Count == 0 ? CasePackageRefusals.NoItems : null);
        Lawful.Ensure(items.Any(item => item.IsSealed != items[0].IsSealed) ? CasePackageRefusals.SealedApart : null);
        Lawful.Ensure(items.Any(item => item.Accused == terms.ResponsibleOrgCode) ? CasePackageRefusals.AccusedHandles : null);
        var package = new LeaderCasePackage { Id = Guid.CreateVersion7(at), PackageNo = packageNo, Title = title, OpenedOn = openedOn };
        package.DispatchBy = Next(openedOn, terms.DispatchEveryDays);
        package.chargeList.Add(PackageCharge.Of(1, openedOn, terms, package.DispatchBy, reason: null));
        package.Take(items, openedOn);
        return package;
    }

    private protected void Take(IReadOnlyList<PackagedItem> items, DateOnly on)
    {
        Lawful.Ensure(items.Count == 0 ? CasePackageRefusals.NoItems : null);
        Lawful.Ensure(itemList.Select(i => i.Item).Concat(items.Select(i => i.Id)).Distinct().Count() < itemList.Count + items.Count ? CasePackageRefusals.ItemTwice : null);
        Lawful.Ensure(items.Any(item => item.Accused == Charge.ResponsibleOrgCode) ? CasePackageRefusals.AccusedHandles : null);
        Lawful.Ensure(itemList.Count + items.Count > MaxItems ? CasePackageRefusals.TooMany : null);
        itemList.AddRange(items.Select(item => PackageItem.Of(item, on, held: true)));
    }

    private protected void Begin(ChargeTerms terms, DateOnly from, DateOnly? dispatchBy, string reason)
    {
        EnsureRoom(chargeList.Count + 1);
        Charge.Until = from;
        DispatchBy = dispatchBy;
        chargeList.Add(PackageCharge.Of(chargeList.Count + 1, from, terms, dispatchBy, reason));
    }

    private protected static DateOnly? Next(DateOnly from, int? days) => days is { } every ? from.AddDays(every) : null;

    private protected void End(PackageStatus outcome, DateOnly on, string? evidence, DateOnly? watchUntil)
    {
        closingList.Add(PackageClosing.Of(closingList.Count + 1, outcome, on, evidence, watchUntil));
        (Status, ClosedOn, WatchUntil) = (outcome, on, watchUntil);
        foreach (var item in itemList) item.Held = false;
        Watch();
    }

    /// <summary>一切可能停滞之处，连同各自的期限。</summary>
    private protected IEnumerable<(StallCause Cause, int Measure, DateOnly DueOn)> Stalls()
    {
        if (Status is not PackageStatus.InProgress || IsRecord) yield break;
        if (DispatchBy is { } dispatch) yield return (StallCause.NoDispatch, 0, dispatch);
        foreach (var measure in measureList.Where(m => m.IsOpen)) yield return (StallCause.MeasureOverdue, measure.Sequence, measure.DueOn);
        yield return (StallCause.TargetPassed, 0, Charge.TargetOn);
    }

    private protected bool IsRaised((StallCause Cause, int Measure, DateOnly DueOn) stall) =>
        escalationList.Exists(e => e.Cause == stall.Cause && e.Measure == stall.Measure && e.DueOn == stall.DueOn);

    /// <summary>Works out anew when the background job has to look next.</summary>
    private protected void Watch() => StallsAfter = Stalls().Where(stall => !IsRaised(stall)).Min(stall => (DateOnly?)stall.DueOn);

    private protected void EnsureOpen() => Lawful.Ensure(Status is PackageStatus.InProgress ? null : CasePackageRefusals.Ended);

    private protected static void EnsureRoom(int entries) => Lawful.Ensure(entries > MaxEntries ? CasePackageRefusals.TooMany : null);

    private protected static void EnsureDay(DateOnly on, string field, DateOnly notBefore, DateOnly today)
    {
        Lawful.Ensure(on > today ? CasePackageRefusals.DayInFuture.On(field) : null);
        Lawful.Ensure(on < notBefore ? CasePackageRefusals.DayTooEarly.On(field) : null);
    }

    // Records of earlier years were given no rhythm and no plan here: what stalled then is told by the figures, not raised today.
    private bool IsRecord => Charge is { Goal: null, DispatchEveryDays: null };
}

internal static class LastDays
{
    public static DateOnly LastDayOr<T>(this List<T> entries, DateOnly none, Func<T, DateOnly> day) => entries.Count == 0 ? none : entries.Max(day);

    public static ChargeTerms Terms(this PackageCharge c) =>
        new(c.LeaderName, c.LeaderPost, c.ResponsibleOrgCode, c.DispatcherName, c.Goal, c.TargetOn, c.DispatchEveryDays);
}
