using PetitionGovernance.Domain.Deadlines;
using PetitionGovernance.Domain.Legal;
using PetitionGovernance.Domain.Petitions;
using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Domain.CasePackages;

/// <summary>领导包案：一组难件，一位领导包、一个单位办、一个人调度；有目标、方案、走访、调度、资金，停滞的提请，办结有证据，观察期内反弹的继续包。</summary>
/// <remarks>
/// Every fact has its day, so that the ledger can be told for any day in the past. The day of an act may lie before today, never after.
/// </remarks>
[Executes("A18-P2", "包案逐件登记领导、措施、走访、调度，直到有结果", "A package keeps its leader, measures, visits and dispatch until there is a result")]
public sealed class LeaderCasePackage : PackageRecord
{
    internal LeaderCasePackage()
    {
    }

    public override Subject Subject => new("case-package", Id.ToString());

    public static LeaderCasePackage Open(NewPackage p, DateTimeOffset at, Occasion now)
    {
        EnsureDay(p.OpenedOn, "openedOn", DateOnly.MinValue, now.Today);
        Lawful.Ensure(p.Terms.TargetOn < p.OpenedOn ? CasePackageRefusals.DayTooEarly.On("targetOn") : null);
        var package = Made(p.PackageNo, p.Title, p.OpenedOn, p.Terms, p.Items, at);
        package.Watch();
        package.Raise(new PackageOpened(package.Id, p.PackageNo, p.Items.Count, p.Terms.ResponsibleOrgCode, p.OpenedOn));
        return package;
    }

    /// <summary>往年的包案，按已经发生的事实记入；不补目标、方案和证据，也不再提请停滞。</summary>
    public static LeaderCasePackage Recorded(RecordedPackage r, DateTimeOffset at)
    {
        EnsureDay(r.OpenedOn, "openedOn", DateOnly.MinValue, ChinaTime.DateOf(at));
        Lawful.Ensure(r.TargetOn < r.OpenedOn ? CasePackageRefusals.DayTooEarly.On("targetOn") : null);
        Lawful.Ensure((r.Status is PackageStatus.InProgress) == r.ResolvedOn is null ? null : CasePackageRefusals.ResolvedWithoutDay);
        if (r.ResolvedOn is { } resolvedOn) EnsureDay(resolvedOn, "resolvedOn", r.OpenedOn, ChinaTime.DateOf(at));
        var terms = new ChargeTerms(r.LeaderName, r.LeaderPost, r.ResponsibleOrgCode, r.DispatcherName, Goal: null, r.TargetOn, DispatchEveryDays: null);
        var package = Made(r.PackageNo, r.Title, r.OpenedOn, terms, r.Items, at);
        if (r.ResolvedOn is { } on) package.End(r.Status, on, evidence: null, watchUntil: null);
        package.Raise(new PackageRecorded(package.Id, r.PackageNo, r.Status));
        return package;
    }

    /// <summary>变更包案责任：换领导、换单位、换调度人、改目标或者期限，自某日起，写明理由。</summary>
    /// <param name="accused">The bodies that accusations in the package are about.</param>
    public void ChangeCharge(ChargeTerms terms, IReadOnlyCollection<string> accused, DateOnly from, string reason, Occasion now)
    {
        EnsureOpen();
        EnsureDay(from, "from", Charge.From, now.Today);
        Lawful.Ensure(terms.TargetOn < from ? CasePackageRefusals.DayTooEarly.On("targetOn") : null);
        Lawful.Ensure(accused.Contains(terms.ResponsibleOrgCode) ? CasePackageRefusals.AccusedHandles : null);
        Lawful.Ensure(terms == Charge.Terms() ? CasePackageRefusals.NothingChanges : null);
        // A package that had no rhythm gets one, one that had keeps the day it has until the next dispatch.
        Begin(terms, from, terms.DispatchEveryDays is null ? null : DispatchBy ?? Next(from, terms.DispatchEveryDays), reason);
        Watch();
        Raise(new PackageChargeChanged(Id, terms.ResponsibleOrgCode, from));
    }

    public void AddItems(IReadOnlyList<PackagedItem> items, bool holdsSealed, DateOnly on, Occasion now)
    {
        EnsureOpen();
        EnsureDay(on, "on", OpenedOn, now.Today);
        Lawful.Ensure(items.Any(item => item.IsSealed != holdsSealed) ? CasePackageRefusals.SealedApart : null);
        Take(items, on);
        Raise(new PackageItemsAdded(Id, items.Count, on));
    }

    public void RemoveItem(PetitionItemId id, DateOnly on, Occasion now)
    {
        EnsureOpen();
        var item = itemList.Find(i => i.Item == id && i.Held);
        Lawful.Ensure(item is null ? CasePackageRefusals.NotHeld : null);
        Lawful.Ensure(itemList.Count(i => i.Held) == 1 ? CasePackageRefusals.LastItem : null);
        EnsureDay(on, "on", item!.AddedOn, now.Today);
        item.Remove(on);
        Raise(new PackageItemRemoved(Id, on));
    }

    /// <summary>定方案，或者补充措施；已有的措施不改，不再采取的另行登记。</summary>
    public void Plan(IReadOnlyList<PlannedMeasure> measures, DateOnly setOn, Occasion now)
    {
        EnsureOpen();
        EnsureDay(setOn, "setOn", OpenedOn, now.Today);
        Lawful.Ensure(measures.Any(m => m.DueOn < setOn) ? CasePackageRefusals.DayTooEarly.On("measures") : null);
        EnsureRoom(measureList.Count + measures.Count);
        foreach (var measure in measures) measureList.Add(PackageMeasure.Of(measureList.Count + 1, measure, setOn));
        Watch();
        Raise(new PackagePlanned(Id, measures.Count, setOn));
    }

    /// <summary>一项措施完成，或者写明理由不再采取。</summary>
    public void SettleMeasure(int sequence, bool done, string result, DateOnly on, Occasion now)
    {
        EnsureOpen();
        var measure = measureList.Find(m => m.Sequence == sequence && m.IsOpen);
        Lawful.Ensure(measure is null ? CasePackageRefusals.NoSuchMeasure : null);
        EnsureDay(on, "on", measure!.SetOn, now.Today);
        if (done) measure.Finish(on, result);
        else measure.Drop(on, result);
        Watch();
        Raise(new MeasureSettled(Id, sequence, done, on));
    }

    public void RecordVisit(LeaderVisitKind kind, string record, DateOnly on, Occasion now)
    {
        EnsureOpen();
        EnsureDay(on, "on", OpenedOn, now.Today);
        EnsureRoom(visitList.Count + 1);
        var leader = chargeList.FindLast(c => c.From <= on)!.LeaderName;
        visitList.Add(new LeaderVisit(visitList.Count + 1, on, kind, leader, record));
        Raise(new LeaderVisited(Id, kind, on));
    }

    /// <summary>专人调度：查进展、提要求；下次最迟的日期按定下的节奏推算。</summary>
    public void Dispatch(string record, DateOnly on, Occasion now)
    {
        EnsureOpen();
        EnsureDay(on, "on", dispatchList.LastOrDefault()?.On ?? OpenedOn, now.Today);
        EnsureRoom(dispatchList.Count + 1);
        DispatchBy = Next(on, Charge.DispatchEveryDays);
        dispatchList.Add(new DispatchEntry(dispatchList.Count + 1, on, record, now.Actor.Name, DispatchBy));
        Watch();
        Raise(new PackageDispatched(Id, on, DispatchBy));
    }

    public void ApplyForFund(long amount, string purpose, DateOnly on, Occasion now)
    {
        EnsureOpen();
        EnsureDay(on, "appliedOn", OpenedOn, now.Today);
        EnsureRoom(fundList.Count + 1);
        fundList.Add(CaseFund.Apply(fundList.Count + 1, amount, purpose, on, now.Actor.Name));
        Raise(new FundAppliedFor(Id, fundList.Count, amount, on));
    }

    /// <param name="amount">In fen; 0 declines.</param>
    public void DecideFund(int sequence, long amount, string? reason, DateOnly on, Occasion now)
    {
        EnsureOpen();
        var fund = Fund(sequence);
        EnsureDay(on, "decidedOn", fund.AppliedOn, now.Today);
        fund.Decide(amount, reason, on, now.Actor.Name);
        Raise(new FundDecided(Id, sequence, amount, on));
    }

    public void PayFund(int sequence, long amount, string voucherNo, DateOnly on, Occasion now)
    {
        EnsureOpen();
        var fund = Fund(sequence);
        EnsureDay(on, "paidOn", fund.DecidedOn ?? fund.AppliedOn, now.Today);
        fund.Pay(amount, voucherNo, on, now.Actor.Name);
        Raise(new FundPaid(Id, sequence, amount, on));
    }

    /// <summary>办结：化解、稳控须有方案、没有未了的措施和资金，化解还须领导到过场；退回写明理由即可。</summary>
    public void Close(PackageStatus outcome, string evidence, DateOnly on, int watchDays, Occasion now)
    {
        EnsureOpen();
        EnsureDay(on, "closedOn", LastDay, now.Today);
        Lawful.Ensure(fundList.Exists(f => f.Status is FundStatus.Applied or FundStatus.Approved) ? CasePackageRefusals.FundPending : null);
        if (outcome is not PackageStatus.Returned)
        {
            Lawful.Ensure(measureList.Count == 0 ? CasePackageRefusals.NoPlan : null);
            Lawful.Ensure(measureList.Exists(m => m.IsOpen) ? CasePackageRefusals.OpenMeasures : null);
            Lawful.Ensure(outcome is PackageStatus.Resolved && visitList.Count == 0 ? CasePackageRefusals.NoVisit : null);
        }

        End(outcome, on, evidence, outcome is PackageStatus.Returned ? null : on.AddDays(watchDays));
        Raise(new PackageClosed(Id, outcome, on));
    }

    /// <summary>观察期内反弹：继续由原领导包案，重定目标日期。</summary>
    public void Rebound(DateOnly on, string reason, DateOnly targetOn, Occasion now)
    {
        var closing = Status is PackageStatus.InProgress ? null : closingList[^1];
        Lawful.Ensure(closing is null ? CasePackageRefusals.NotEnded : null);
        EnsureDay(on, "reboundOn", closing!.On, now.Today);
        Lawful.Ensure(closing.WatchUntil is { } until && on <= until ? null : CasePackageRefusals.NotWatched);
        Lawful.Ensure(targetOn < on ? CasePackageRefusals.DayTooEarly.On("targetOn") : null);
        closing.Rebound(on, reason);
        (Status, ClosedOn, WatchUntil) = (PackageStatus.InProgress, null, null);
        foreach (var item in itemList.Where(i => i.RemovedOn is null)) item.Held = true;
        Begin(Charge.Terms() with { TargetOn = targetOn }, on, Next(on, Charge.DispatchEveryDays), reason);
        Watch();
        Raise(new PackageRebounded(Id, on, targetOn));
    }

    /// <summary>把到今天为止的停滞提请一次；同一原因、同一期限不再提请。</summary>
    /// <returns>How many causes were new.</returns>
    public int Escalate(DateOnly today)
    {
        var causes = Stalls().Where(stall => stall.DueOn < today && !IsRaised(stall)).ToList();
        foreach (var (cause, measure, dueOn) in causes)
        {
            escalationList.Add(new PackageEscalation(cause, measure, dueOn, today));
            Raise(new PackageStalled(Id, PackageNo, Charge.ResponsibleOrgCode, cause, measure, dueOn, today));
        }

        Watch();
        return causes.Count;
    }

    private CaseFund Fund(int sequence) => fundList.Find(f => f.Sequence == sequence) ?? throw new RefusedException(CasePackageRefusals.NoSuchFund);
}
