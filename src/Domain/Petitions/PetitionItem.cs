using PetitionGovernance.Domain.Deadlines;
using PetitionGovernance.Domain.Legal;
using PetitionGovernance.Domain.Organizations;
using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Domain.Petitions;

/// <summary>信访事项：从登记到办结的全过程，两种状态（程序、实体）并行。</summary>
/// <remarks>
/// Every act takes the <see cref="Occasion"/>; the day of the act may lie before today (recorded late) but never after, and never
/// before the step it follows. What is not lawful throws <see cref="RefusedException"/> and changes nothing.
/// </remarks>
public sealed class PetitionItem : RecordedPetition
{
    private static readonly Func<PetitionItem, PetitionState> ToState = PetitionProjection.State.Compile();

    private PetitionItem()
    {
    }

    public override Subject Subject => new("petition", Id.ToString());

    public override PetitionState State => ToState(this);

    /// <summary>收到即登记，任何甄别结论都以登记为前提（第二十二条第一款）。</summary>
    [Executes("A22-P1-H", "收到即登记编号，任何甄别结论都以登记为前提", "What is received is registered and numbered before anything is decided about it")]
    [Executes("A23-P1-H", "其他机关收到的同样登记编号", "Other bodies register and number what they receive in the same way")]
    public static PetitionItem Register(Registration r, Occasion now)
    {
        Lawful.Ensure(r.ReceivedOn > now.Today ? PetitionRefusals.DateInFuture.On("receivedOn") : null);
        Lawful.Ensure(r.Petitioners.Count(p => p.IsRepresentative) > Representation.Max ? PetitionRefusals.TooManyRepresentatives : null);
        Lawful.Ensure(r.Anonymous && r.Petitioners.Count > 0 ? PetitionRefusals.AnonymousWithIdentity : null);
        Lawful.Ensure(r is { FirstTime: true, SameMatterAs: not null } ? PetitionRefusals.FirstTimeButLinked : null);
        Lawful.Ensure(Intake.Unlawful(r));
        var people = r.Petitioners.Select((p, i) => Petitioner.From(p, i + 1, r.IdField(i))).ToList();
        var item = new PetitionItem
        {
            Id = r.Id,
            RegNo = r.RegNo,
            QueryCode = r.QueryCode,
            ReceivingOrgCode = r.ReceivingOrgCode,
            ReceivingOrgKind = r.ReceivingOrgKind,
            RegisteredAt = r.RegisteredAt,
            ReceivedOn = r.ReceivedOn,
            Channel = r.Channel,
            HeadCount = r.HeadCount,
            Anonymous = r.Anonymous,
            CanBeNotified = people.Any(p => p.CanBeNotified),
            Intake = Intake.Of(r, people),
            Category = r.Category,
            Sealed = r.Category is PetitionCategory.Accusation,
            Field = r.Field,
            Topic = r.Topic,
            AreaCode = r.AreaCode,
            Title = r.Subject,
            Content = r.Content,
            Claims = [.. r.Claims.Select((text, i) => new Claim(i + 1, text))],
            RespondentOrgCode = r.RespondentOrgCode,
            FirstTime = r.FirstTime,
            SameMatterAs = r.SameMatterAs,
            ExternalNumber = r.ExternalNumber,
            PushedBy = r.PushedBy,
        };
        item.petitionerList.AddRange(people);

        // A22 ¶1: a petition office disposes within 15 days; A23 ¶2: any other body tells the petitioner within 15 days.
        item.deadlineList.Start(r.ReceivingOrgKind is OrganizationKind.PetitionOffice ? PeriodCode.Dispose : PeriodCode.Notify, r.ReceivedOn, now);
        item.Changed(new PetitionRegistered(item.Id, item.RegNo, item.Channel, item.ReceivedOn));
        return item;
    }

    /// <summary>历史事项，按已经发生的事实记入；不可能有过的不记，错过的期限记为错过。</summary>
    public static PetitionItem Recorded(Registration r, RecordedCourse course, Occasion now)
    {
        Lawful.Ensure(course.Impossible(r, now.Today));
        var item = Register(r, now);
        item.Take(course, now);
        item.Changed(new PetitionRecorded(item.Id, item.RegNo, item.Status));
        return item;
    }

    /// <summary>甄别：人的决定，理由和依据入档；责任单位未定的可以留到处置时写明。</summary>
    public void Screen(ScreeningDecision decision, Occasion now)
    {
        May(PetitionActs.Screen, now, decision.ScreenedOn, "screenedOn", ReceivedOn, ScreenedOn, ObjectionDecidedOn, LastClarification?.AnsweredOn ?? LastClarification?.AskedOn);
        Lawful.Ensure(decision.Unlawful(State, now.Actor));
        Lawful.Ensure(BoundPath?.Allows(decision.Disposition) is false ? PetitionRefusals.BoundByConsultation : null);
        if (HasOpenClarification) EndClarification(LastClarification! with { GivenUpOn = decision.ScreenedOn });
        Screenings = [.. Screenings, decision];
        Category = decision.Category;
        Sealed = Category is PetitionCategory.Accusation;
        Disposition = decision.Disposition;
        StatutoryPath = decision.StatutoryPath;
        ResponsibleOrgCode = decision.Disposition is Petitions.Disposition.Accept ? ReceivingOrgCode : decision.ResponsibleOrgCode;
        ScreenedOn = decision.ScreenedOn;
        Status = PetitionStatus.Screened;
        Changed(new PetitionScreened(Id, decision.Disposition, StatutoryPath, decision.ScreenedOn));
    }

    public void AskForClarification(Clarification clarification, Occasion now)
    {
        May(PetitionActs.AskForClarification, now, clarification.AskedOn, "askedOn", ScreenedOn);
        Clarifications = [.. Clarifications, clarification];
        HasOpenClarification = true;
        Changed(new ClarificationAsked(Id, clarification.AskedOn));
    }

    /// <summary>信访人的补充说明入档，事项回到登记后重新甄别。</summary>
    public void AnswerClarification(string answer, DateOnly answeredOn, Occasion now)
    {
        May(PetitionActs.AnswerClarification, now, answeredOn, "answeredOn", LastClarification?.AskedOn);
        EndClarification(LastClarification! with { Answer = answer, AnsweredOn = answeredOn });
        (Status, Disposition, StatutoryPath, ResponsibleOrgCode) = (PetitionStatus.Registered, null, null, null);
        Changed(new ClarificationAnswered(Id, answeredOn));
    }

    /// <summary>补充甄别所需、只有问过才知道的事实；与先前所述相同的不重复记录。</summary>
    /// <param name="facts">Name and value; an empty value takes an earlier statement back.</param>
    public void StateFacts(IReadOnlyDictionary<string, string> facts, Occasion now)
    {
        May(PetitionActs.StateFacts, now);
        var known = StatedFact.Standing(StatedFacts).ToDictionary(fact => fact.Name, fact => fact.Value);
        var changed = facts.Where(fact => fact.Value != known.GetValueOrDefault(fact.Key, "")).Select(fact => fact.Key).ToList();
        if (changed.Count == 0) Lawful.Ensure(PetitionRefusals.NoNewFact);
        StatedFacts = [.. StatedFacts, .. changed.Select(name => new StatedFact(name, facts[name], now.Actor.Name, now.Today))];
        Changed(new FactsStated(Id, changed, now.Today));
    }

    /// <summary>处置：把甄别结论付诸实施。</summary>
    public void Route(Routing routing, Occasion now)
    {
        May(PetitionActs.Route, now, routing.DisposedOn, "disposedOn", ReceivedOn, ScreenedOn, ObjectionDecidedOn);
        var disposition = Disposition!.Value;
        Lawful.Ensure(routing.Disposition is { } given && given != disposition && !(Routable(given) && Routable(disposition)) ? PetitionRefusals.DispositionDiffers : null);
        disposition = routing.Disposition ?? disposition;
        Lawful.Ensure(routing.Unlawful(disposition, State));
        Disposition = disposition;
        ResponsibleOrgCode = routing.Target?.Code ?? routing.Existing?.ResponsibleOrgCode ?? ResponsibleOrgCode;
        DisposedOn = routing.DisposedOn;
        NotifiedOn = null;
        Officer = null;
        deadlineList.Meet(routing.DisposedOn, PeriodCode.Dispose, PeriodCode.DisposeAgain);
        Status = Routing.LeadsTo(disposition);
        if (Status is PetitionStatus.Routed)
        {
            deadlineList.Start(PeriodCode.NotifyAfterTransfer, routing.DisposedOn, now);
            deadlineList.Start(PeriodCode.Object, routing.DisposedOn, now);
            if (disposition is Petitions.Disposition.Assign) deadlineList.Start(PeriodCode.Assign, routing.DisposedOn, now, routing.ReportBackOn);
            Issue(disposition is Petitions.Disposition.Assign ? PaperKind.AssignmentLetter : PaperKind.TransferLetter, routing.DocumentNo, routing.DisposedOn, null);
            if (ReceivingOrgKind is not OrganizationKind.PetitionOffice && CanBeNotified) TellWhereabouts(routing.DisposedOn);
        }
        else
        {
            EndNotificationIfExempt(routing.DisposedOn);
            if (disposition is Petitions.Disposition.ForwardToDiscipline or Petitions.Disposition.ForwardToPoliticalLegal)
                Issue(PaperKind.ForwardingLetter, routing.DocumentNo, routing.DisposedOn, null);
        }

        Note("instruction", routing.Instruction, routing.DisposedOn, now);
        if (routing.Existing is { } existing) Merge(existing, routing.DisposedOn);
        Changed(new PetitionRouted(Id, disposition, ResponsibleOrgCode, routing.DisposedOn));
    }

    public void RaiseObjection(Objection objection, Occasion now)
    {
        // The day the objection was made decides, not the day it is recorded.
        Lawful.Ensure(objection.ObjectedOn > now.Today ? PetitionRefusals.DateInFuture.On("objectedOn") : null);
        May(PetitionActs.RaiseObjection, now with { Today = objection.ObjectedOn }, objection.ObjectedOn, "objectedOn", DisposedOn);
        Objections = [.. Objections, objection];
        HasOpenObjection = true;
        deadlineList.Meet(objection.ObjectedOn, PeriodCode.Object);
        Changed(new CompetenceObjected(Id, objection.OrgCode, objection.ObjectedOn));
    }

    /// <summary>异议成立的，材料交还，回到甄别后重新处置；不成立的，由原单位继续办理。</summary>
    public void DecideObjection(bool upheld, string reason, DateOnly decidedOn, Occasion now)
    {
        May(PetitionActs.DecideObjection, now, decidedOn, "decidedOn", Objections is [.., { } last] ? last.ObjectedOn : null);
        Objections = [.. Objections.SkipLast(1), Objections[^1] with { DecidedOn = decidedOn, Upheld = upheld, DecisionReason = reason }];
        HasOpenObjection = false;
        if (upheld)
        {
            Status = PetitionStatus.Screened;
            ResponsibleOrgCode = null;
            DisposedOn = null;
            NotifiedOn = null;
            Officer = null;
            deadlineList.Lapse(decidedOn, PeriodCode.NotifyAfterTransfer, PeriodCode.Assign);
            // A23 ¶3: the materials are back; the petition office has its days anew, another body must tell the petitioner anew.
            if (ReceivingOrgKind is OrganizationKind.PetitionOffice) deadlineList.Start(PeriodCode.DisposeAgain, decidedOn, now);
            else if (State.Running(PeriodCode.Notify) is null) deadlineList.Start(PeriodCode.Notify, decidedOn, now);
        }

        Changed(new ObjectionDecided(Id, upheld, decidedOn));
    }

    public void Notify(DateOnly notifiedOn, ServiceMethod method, string? documentNo, Occasion now)
    {
        May(PetitionActs.Notify, now, notifiedOn, "notifiedOn", DisposedOn ?? ReceivedOn);
        NotifiedOn = notifiedOn;
        deadlineList.Meet(notifiedOn, PeriodCode.NotifyAfterTransfer, PeriodCode.Notify);
        var paper = Papering.NoticeOf(State);
        Issue(paper, documentNo, notifiedOn, method);
        Changed(new PetitionerNotified(Id, paper, notifiedOn));
    }

    public void Accept(DateOnly acceptedOn, Occasion now)
    {
        May(PetitionActs.Accept, now, acceptedOn, "acceptedOn", ReceivedOn, ScreenedOn, DisposedOn, ObjectionDecidedOn);
        deadlineList.Meet(acceptedOn, PeriodCode.Dispose, PeriodCode.DisposeAgain);
        EndNotificationIfExempt(acceptedOn);
        BeginRound(acceptedOn, cause: null, now);
        Officer ??= now.Actor.ActsForAnyUnit ? null : now.Actor.Name;
        Changed(new PetitionAccepted(Id, ResponsibleOrgCode!, Rounds.Count, acceptedOn));
    }

    /// <summary>延期只能一次，届满前批准，从名义末日接续。</summary>
    public void Extend(Extension extension, Occasion now)
    {
        May(PetitionActs.Extend, now, extension.ApprovedOn, "approvedOn", AcceptedOn);
        var handling = deadlineList.Last(d => d.Code is PeriodCode.Handle && d.IsOpen);
        Lawful.Ensure(HandlingExtension.MayApprove(State.Running(PeriodCode.Handle)!.Due, extension.Days, extension.ApprovedOn, extension.ApprovedBy, IsExtended));
        if (extension.ReasonToldOn is { } told) ActDate.Ensure(told, "reasonToldOn", now.Today, extension.ApprovedOn);
        handling.Extend(extension.Days, now.Calendar);
        IsExtended = true;
        Rounds = [.. Rounds.SkipLast(1), Rounds[^1] with { Extension = extension }];
        if (extension.ReasonToldOn is { } noticed) Issue(PaperKind.ExtensionNotice, null, noticed, null);
        Changed(new HandlingExtended(Id, extension.Days, extension.ApprovedOn));
    }

    /// <summary>听取信访人陈述；来访时当面陈述的，从收到之日起都算。</summary>
    public void Hear(PetitionerStatement statement, Occasion now)
    {
        May(PetitionActs.Hear, now, statement.HeardOn, "heardOn", ReceivedOn);
        Statements = [.. Statements, statement];
        IsHeard = true;
        Changed(new PetitionerHeard(Id, statement.Form, statement.HeardOn));
    }

    /// <summary>办理中的听证，举行后登记；六十日照计，不扣除。</summary>
    public void HoldHearing(Hearing hearing, Occasion now)
    {
        Lawful.Ensure(PetitionActs.HoldHearing.MayNot(State, now.Actor, now.Today));
        hearing.EnsureHeld(now.Today, AcceptedOn);
        Hearings = [.. Hearings, hearing];
        Changed(new HearingHeld(Id, hearing.FirstDay, hearing.LastDay));
    }

    /// <summary>答复逐项回应诉求；第三十一条第六项的事项出具处理意见书（第三十二条）。</summary>
    public void Reply(Answer answer, Occasion now)
    {
        May(PetitionActs.Reply, now, answer.RepliedOn, "repliedOn", AcceptedOn);
        Lawful.Ensure(answer.Unlawful(State, Claims));
        if (answer.Service is { } served) ActDate.Ensure(served.ServedOn, "servedOn", now.Today, answer.RepliedOn);
        Claims = [.. Claims.Select(c => c with { Answer = answer.Claims[c.Ordinal] })];
        Outcome = answer.Outcome;
        (RepliedOn, RightInformed) = (answer.RepliedOn, answer.RightInformed);
        Status = PetitionStatus.Replied;
        Rounds = [.. Rounds.SkipLast(1), Rounds[^1] with { RepliedOn = RepliedOn, Outcome = Outcome, DocumentNo = answer.DocumentNo, RightInformed = RightInformed, Claims = Claims }];
        Issue(Papering.ReplyOf(State), answer.DocumentNo, answer.RepliedOn, answer.Service?.Method);
        Changed(new PetitionReplied(Id, answer.Outcome, answer.RepliedOn));
        if (answer.Service is { } service) Serve(service, now);
    }

    /// <summary>送达之日的次日起算申请复查的三十日；没有送达证明，期限不开始。</summary>
    public void Serve(Service service, Occasion now)
    {
        May(PetitionActs.Serve, now, service.ServedOn, "servedOn", RepliedOn);
        ServedOn = service.ServedOn;
        Rounds = [.. Rounds.SkipLast(1), Rounds[^1] with { Service = service }];
        if (Rounds[^1].Review is null) StartAsk(now);
        Changed(new ReplyServed(Id, service.Method, service.ServedOn));
    }

    /// <summary>办结：每项诉求都要交代实体结果，“已解决”须有证据。</summary>
    public void Close(Settlement settlement, Occasion now)
    {
        May(PetitionActs.Close, now, settlement.ClosedOn, "closedOn", RepliedOn);
        Lawful.Ensure(settlement.Unlawful(Claims, State));
        Claims = [.. Claims.Select(c => c with { Result = settlement.Claims[c.Ordinal].Result, Evidence = settlement.Claims[c.Ordinal].Evidence })];
        SubstantiveStatus = Settlement.Overall(Claims);
        ClosedOn = settlement.ClosedOn;
        Status = PetitionStatus.Closed;
        deadlineList.Meet(settlement.ClosedOn, PeriodCode.Handle, PeriodCode.Duty, PeriodCode.Assign);
        Rounds = [.. Rounds.SkipLast(1), Rounds[^1] with { ClosedOn = ClosedOn, Result = SubstantiveStatus, Claims = Claims }];
        Changed(new PetitionClosed(Id, SubstantiveStatus, settlement.ClosedOn));
        EndAfterFinalReview(settlement.ClosedOn);
    }

    /// <summary>退回重办：另起一轮，原轮次的答复和结果保存。</summary>
    public void ReturnForRedo(string reason, DateOnly returnedOn, Occasion now)
    {
        May(PetitionActs.Redo, now, returnedOn, "returnedOn", ClosedOn ?? RepliedOn);
        BeginAgain(reason, returnedOn, now);
        Note("redo", reason, returnedOn, now);
        Changed(new PetitionReturnedForRedo(Id, Rounds.Count, returnedOn));
    }

    public void RecordSatisfaction(bool satisfied, string? comment, Occasion now)
    {
        May(PetitionActs.Rate, now);
        Satisfied = satisfied;
        Note("satisfaction", comment, now.Today, now);
        Changed(new SatisfactionRecorded(Id, satisfied));
    }

    public void Withdraw(string reason, DateOnly withdrawnOn, Occasion now)
    {
        May(PetitionActs.Withdraw, now, withdrawnOn, "withdrawnOn", ReceivedOn, RepliedOn ?? AcceptedOn ?? DisposedOn ?? ScreenedOn);
        Status = PetitionStatus.Withdrawn;
        WithdrawnOn = withdrawnOn;
        (HasOpenObjection, HasOpenClarification) = (false, false);
        deadlineList.LapseAll(withdrawnOn);
        Note("withdrawal", reason, withdrawnOn, now);
        Changed(new PetitionWithdrawn(Id, withdrawnOn));
    }

    public void Recuse(string officer, string reason, Occasion now)
    {
        May(PetitionActs.Recuse, now);
        Recusals = [.. Recusals.Where(r => r.Officer != officer), new Recusal(officer, reason, now.Today)];
        if (Officer == officer) Officer = null;
        Changed(new OfficerRecused(Id, officer));
    }

    public void NameOfficer(string officer, Occasion now)
    {
        May(PetitionActs.AssignOfficer, now);
        Lawful.Ensure(Recusals.Any(r => r.Officer == officer) ? PetitionRefusals.OfficerOfOtherUnit : null);
        var before = Officer;
        Officer = officer;
        Changed(new OfficerNamed(Id, officer, before));
    }

    /// <summary>工作日历变动时，未了的期限按新日历重算；已了的不变。</summary>
    /// <returns>True when a day has changed.</returns>
    public bool RecomputeDeadlines(Occasion now)
    {
        var changed = deadlineList.Where(d => d.IsOpen && d.Recompute(now.Calendar)).Select(d => d.Code).ToList();
        if (changed.Count == 0) return false;
        Changed(new DeadlinesRecomputed(Id, now.Calendar.Version, changed));
        return true;
    }

    private DateOnly? ObjectionDecidedOn => Objections is [.., { } last] ? last.DecidedOn : null;

    private Clarification? LastClarification => Clarifications is [.., { } last] ? last : null;

    private static bool Routable(Disposition disposition) => disposition is Petitions.Disposition.Transfer or Petitions.Disposition.Assign;

    private void May(PetitionAct act, Occasion now) => Lawful.Ensure(act.MayNot(State, now.Actor, now.Today));

    private void May(PetitionAct act, Occasion now, DateOnly on, string field, params ReadOnlySpan<DateOnly?> notBefore)
    {
        May(act, now);
        ActDate.Ensure(on, field, now.Today, notBefore);
    }

    // A19 ¶3: the same matter is answered once; both items are counted, each leads to the other.
    private void Merge(ExistingItem existing, DateOnly on)
    {
        (SameMatterAs, FirstTime) = (existing.RegNo, false);
        Raise(new PetitionMerged(Id, existing.RegNo, on));
    }

    private void EndClarification(Clarification ended)
    {
        Clarifications = [.. Clarifications.SkipLast(1), ended];
        HasOpenClarification = false;
    }
}
