using PetitionGovernance.Domain.Deadlines;
using PetitionGovernance.Domain.Organizations;
using PetitionGovernance.Domain.Petitions;
using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Domain.Reviews;

/// <summary>复查、复核案件：同一个聚合，两个层级（第三十五条、第三十六条）。</summary>
/// <remarks>
/// A case is one review of one written decision. Which body it belongs to follows from who decided, and a final review can only be
/// opened against a review that was decided: there is no way to skip a tier or to decide elsewhere.
/// </remarks>
public sealed class ReviewCase : ReviewFacts
{
    private static readonly Func<ReviewCase, ReviewState> ToState = ReviewProjection.State.Compile();

    private ReviewCase()
    {
    }

    public override Subject Subject => new("review", Id.ToString());

    public ReviewState State => ToState(this);

    private PeriodCode DecidingPeriod => Tier is ReviewTier.Review ? PeriodCode.Review : PeriodCode.FinalReview;

    /// <summary>申请复查（复核）：申请人、机关、期限逐项核对；逾期而主张正当理由的先登记，由人认定。</summary>
    public static ReviewCase Apply(ReviewApplication a, ReviewedMatter matter, OrganizationTree organizations, Occasion now)
    {
        var attacked = matter.Attacked(a.Tier, organizations);
        Lawful.Ensure(attacked.CompetentBody is null ? ReviewRefusals.NoCompetentBody : null);
        Lawful.Ensure(a.BodyCode is { } to && to != attacked.CompetentBody ? ReviewRefusals.WrongBody : null);
        Lawful.Ensure(NotEntitled(a.Applicant, matter));
        ActDate.Ensure(a.AppliedOn, "appliedOn", now.Today, attacked.DecidedOn);
        ActDate.Ensure(a.ReceivedOn, "receivedOn", now.Today, a.AppliedOn);
        var period = ApplicationPeriod.Of(attacked.Ask, attacked.Service, a.RightNotInformed || attacked.RightInformed is false, a.AppliedOn, now.Calendar);
        Lawful.Ensure(period.Timeliness is Timeliness.Late && string.IsNullOrWhiteSpace(a.JustCause) ? ReviewRefusals.AppliedTooLate : null);
        var opened = new ReviewCase
        {
            Id = a.Id,
            Item = matter.Item,
            RegNo = matter.RegNo,
            Round = matter.Round,
            Tier = a.Tier,
            Reviewed = attacked.Review,
            AttackedOrgCode = attacked.OrgCode,
            AttackedOn = attacked.DecidedOn,
            AttackedServedOn = attacked.Service?.ServedOn,
            BodyCode = attacked.CompetentBody!,
            Applicant = a.Applicant,
            AppliedOn = a.AppliedOn,
            ReceivedOn = a.ReceivedOn,
            Grounds = a.Grounds,
            Timeliness = period.Timeliness,
            AskLastDay = period.LastDay,
            JustCause = a.JustCause,
            Claims = matter.Claims,
            Involved = [.. attacked.Involved.Distinct()],
        };
        opened.StartPeriod(opened.DecidingPeriod, a.ReceivedOn, now);
        opened.Raise(new ReviewApplied(opened.Id, opened.Item, opened.Tier, opened.BodyCode, opened.AppliedOn));
        return opened;
    }

    /// <summary>历史记录：已经有过的复查、复核；错过的期限记为错过。</summary>
    public static ReviewCase Recorded(RecordedReview r, DateTimeOffset at, Occasion now)
    {
        Lawful.Ensure(r.Impossible(now.Today));
        var recorded = new ReviewCase
        {
            Id = Guid.CreateVersion7(at),
            RecordNo = r.ReviewNo,
            Item = r.Item,
            RegNo = r.RegNo,
            Round = 1,
            Tier = r.Tier,
            Reviewed = r.Reviewed,
            AttackedOrgCode = r.AttackedOrgCode,
            AttackedOn = r.AttackedOn,
            BodyCode = r.BodyOrgCode,
            AppliedOn = r.AppliedOn,
            ReceivedOn = r.AppliedOn,
        };
        recorded.StartPeriod(recorded.DecidingPeriod, r.AppliedOn, now);
        if (!r.Accepted) (recorded.Status, recorded.RefusedOn, recorded.RefusalReason) = (ReviewStatus.Refused, r.DecidedOn ?? r.AppliedOn, r.NonAcceptanceReason);
        else (recorded.Status, recorded.AcceptedOn) = (ReviewStatus.Accepted, r.AppliedOn);
        if (r is { Accepted: true, DecidedOn: { } decided })
            (recorded.Status, recorded.DecidedOn, recorded.Outcome, recorded.DaysTaken) = (ReviewStatus.Decided, decided, r.Decision, decided.DayNumber - r.AppliedOn.DayNumber);
        if (recorded.Status is not ReviewStatus.Accepted) recorded.EndPeriod(r.DecidedOn ?? r.AppliedOn, met: true);
        return recorded;
    }

    /// <summary>受理；逾期和未告知权利的，须有人的认定。</summary>
    public void Accept(DateOnly acceptedOn, TimelinessFinding? finding, Occasion now)
    {
        May(ReviewActs.Accept, now, acceptedOn, "acceptedOn", ReceivedOn);
        var needsFinding = new ApplicationPeriod(Timeliness, AskLastDay).NeedsFinding;
        Lawful.Ensure(needsFinding && finding is null ? ReviewRefusals.FindingRequired : null);
        Lawful.Ensure(needsFinding && !finding!.Justified ? ReviewRefusals.CauseNotFound : null);
        Finding = needsFinding ? finding : null;
        AcceptedOn = acceptedOn;
        Status = ReviewStatus.Accepted;
        Changed(new ReviewAccepted(Id, Item, Tier, acceptedOn), now);
    }

    /// <summary>不予受理：写明理由和依据，可以附对逾期理由的认定。</summary>
    public void Refuse(string reason, IReadOnlyList<string> basis, DateOnly refusedOn, TimelinessFinding? finding, Occasion now)
    {
        May(ReviewActs.Refuse, now, refusedOn, "refusedOn", ReceivedOn);
        Lawful.Ensure(basis.Count == 0 ? ReviewRefusals.BasisMissing : null);
        (RefusedOn, RefusalReason, RefusalBasis, Finding) = (refusedOn, reason, basis, finding);
        Status = ReviewStatus.Refused;
        EndPeriod(refusedOn, met: true);
        Changed(new ReviewRefused(Id, Item, Tier, refusedOn), now);
    }

    /// <summary>听证，举行后登记；只有复核的听证时间不计入三十日（第三十六条第二款）。</summary>
    public void HoldHearing(Hearing hearing, Occasion now)
    {
        Lawful.Ensure(ReviewActs.HoldHearing.MayNot(State, now.Actor));
        hearing.EnsureHeld(now.Today, AcceptedOn);
        Hearings = [.. Hearings, hearing];
        IsHeard = true;
        if (Tier is ReviewTier.FinalReview) deadlineList.Single(d => d.Code is PeriodCode.FinalReview).Exclude([.. Hearings.Select(h => h.Days)], now.Calendar);
        Changed(new ReviewHeard(Id, Item, Tier, hearing.FirstDay, hearing.LastDay), now);
    }

    /// <summary>维持、变更，或者撤销并责令重新办理；逐项写明理由和依据。</summary>
    public void Decide(ReviewDecision decision, Occasion now)
    {
        May(ReviewActs.Decide, now, decision.DecidedOn, "decidedOn", AcceptedOn);
        Lawful.Ensure(decision.Unlawful(Claims));
        (DecidedOn, Outcome, Ground, Rulings) = (decision.DecidedOn, decision.Outcome, decision.Ground, decision.Rulings);
        DaysTaken = decision.DecidedOn.DayNumber - ReceivedOn.DayNumber;
        (Instruction, DocumentNo, RightInformed) = (decision.Instruction, decision.DocumentNo, decision.RightInformed);
        Status = ReviewStatus.Decided;
        EndPeriod(decision.DecidedOn, met: true);
        Changed(new ReviewDecided(Id, Item, Tier, BodyCode, decision.Outcome, decision.DecidedOn), now);
    }

    /// <summary>意见送达：复查意见送达之日的次日起算请求复核的三十日。</summary>
    public void Serve(Service service, Occasion now)
    {
        May(ReviewActs.Serve, now, service.ServedOn, "servedOn", DecidedOn);
        Lawful.Ensure(string.IsNullOrWhiteSpace(service.Proof) ? ReviewRefusals.ProofMissing : null);
        (ServedOn, Service) = (service.ServedOn, service);
        Changed(new ReviewServed(Id, Item, Tier, Outcome!.Value, service.Method, service.ServedOn), now);
    }

    /// <summary>经听证的复核意见，送达以后去掉个人信息公示。</summary>
    /// <param name="names">Of the item's petitioners.</param>
    public void Publish(Publication publication, IEnumerable<string?> names, Occasion now)
    {
        May(ReviewActs.Publish, now, publication.PublishedOn, "publishedOn", ServedOn);
        Lawful.Ensure(publication.Unlawful(names.Append(Applicant.AgentName)));
        (Publication, PublishedOn) = (publication, publication.PublishedOn);
        Changed(new ReviewPublished(Id, Item, publication.PublishedOn), now);
    }

    /// <summary>申请人撤回；期限内可以再提出。</summary>
    public void Withdraw(string reason, DateOnly withdrawnOn, Occasion now)
    {
        May(ReviewActs.Withdraw, now, withdrawnOn, "withdrawnOn", AcceptedOn ?? ReceivedOn);
        (WithdrawnOn, WithdrawalReason) = (withdrawnOn, reason);
        Status = ReviewStatus.Withdrawn;
        EndPeriod(withdrawnOn, met: false);
        Raise(new ReviewWithdrawn(Id, Item, Tier, withdrawnOn));
    }

    /// <summary>工作日历变动时，未了的期限按新日历重算。</summary>
    public void RecomputeDeadlines(Occasion now)
    {
        var changed = deadlineList.Where(d => d.IsOpen && d.Recompute(now.Calendar)).Select(d => d.Code).ToList();
        if (changed.Count > 0) Raise(new ReviewDeadlinesRecomputed(Id, now.Calendar.Version, changed));
    }

    private static Refusal? NotEntitled(Applicant applicant, ReviewedMatter matter)
    {
        // An anonymous item has nobody who could show that it is his; he asks under his name.
        if (matter.Anonymous || !matter.People.TryGetValue(applicant.Ordinal, out var isRepresentative)) return ReviewRefusals.NotThePetitioner;
        if (applicant.Role is ApplicantRole.Representative && !isRepresentative) return ReviewRefusals.NotThePetitioner;
        return applicant.Role is ApplicantRole.Agent && (string.IsNullOrWhiteSpace(applicant.AgentName) || string.IsNullOrWhiteSpace(applicant.Authorization))
            ? ReviewRefusals.AuthorizationMissing
            : null;
    }

    private void May(ReviewAct act, Occasion now, DateOnly on, string field, DateOnly? notBefore)
    {
        Lawful.Ensure(act.MayNot(State, now.Actor));
        ActDate.Ensure(on, field, now.Today, notBefore);
    }

    private void StartPeriod(PeriodCode code, DateOnly startOn, Occasion now) =>
        deadlineList.Add(ReviewDeadline.Start(deadlineList.Count + 1, code, startOn, now.Calendar));

    private void EndPeriod(DateOnly on, bool met)
    {
        foreach (var deadline in deadlineList.Where(d => d.IsOpen))
        {
            if (met) deadline.Meet(on);
            else deadline.Lapse(on);
        }
    }

    private void Changed(IDomainEvent happened, Occasion now)
    {
        if (!now.Actor.ActsForAnyUnit && !Reviewers.Contains(now.Actor.Name)) Reviewers = [.. Reviewers, now.Actor.Name];
        Raise(happened);
    }
}
