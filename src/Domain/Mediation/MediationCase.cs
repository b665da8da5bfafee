using PetitionGovernance.Domain.Deadlines;
using PetitionGovernance.Domain.Legal;
using PetitionGovernance.Domain.Organizations;
using PetitionGovernance.Domain.Petitions;
using PetitionGovernance.Domain.Procedures;
using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Domain.Mediation;

/// <summary>调解、和解案件：由信访事项、矛盾纠纷或者当事人上门而来；双方自愿，协议书逐项跟踪履行（第三十三条）。</summary>
/// <remarks>It neither stops a period of the item nor closes it: what is settled still has to be answered and accounted for there.</remarks>
public sealed class MediationCase : MediationFacts
{
    private static readonly Func<MediationCase, MediationState> ToState = MediationState.Projection.Compile();

    private static readonly StatutoryPeriod ConfirmationPeriod =
        ProcedureCatalogue.Find("judicial-confirmation")!.Periods.Single(p => p is { Kind: PeriodKind.Apply, From: TriggerEvent.AgreementEffective });

    private MediationCase()
    {
    }

    public override Subject Subject => new("mediation", Id.ToString());

    public MediationState State => ToState(this);

    /// <summary>收案。和解没有人居间，不等双方表示同意即可登记过程。</summary>
    [Executes("A33-P1-S2", "和解没有人居间，登记双方的意愿和过程", "A reconciliation is recorded without a mediator, with the will of both sides and its course")]
    [Executes("A37-P1", "人民调解、行政调解、司法调解必选其一，和解单列", "Each case is people's, administrative or judicial mediation, or a reconciliation")]
    public static MediationCase Open(NewMediation m, DateTimeOffset at, Occasion now)
    {
        Lawful.Ensure(m.Item is { } from ? FollowUpActs.Mediate.MayNot(from.State, now.Actor, now.Today) : null);
        Lawful.Ensure(MayNotConduct(m.Kind, m.Organization));
        Lawful.Ensure(Enum.GetValues<PartySide>().All(side => m.Parties.Any(p => p.Side == side)) ? null : MediationRefusals.OneSided);
        Lawful.Ensure(m is { Kind: MediationKind.Administrative, WithinDiscretion: false } ? MediationRefusals.OutsideDiscretion : null);
        Lawful.Ensure(m is { KeyDispute: true, DisputeNo: null } ? MediationRefusals.KeyWithoutDispute : null);
        EnsureDay(m.StartedOn, "startedOn", m.Item?.State.ReceivedOn, now);
        var opened = new MediationCase
        {
            Id = Guid.CreateVersion7(at),
            MediationNo = m.MediationNo,
            Kind = m.Kind,
            Source = m.Item is not null ? MediationSource.Petition : m.DisputeNo is not null ? MediationSource.Dispute : MediationSource.WalkIn,
            Item = m.Item?.Id,
            RegNo = m.Item?.RegNo,
            DisputeNo = m.DisputeNo,
            KeyDispute = m.KeyDispute,
            OrganizationCode = m.Organization.Code,
            OpenedByOrgCode = now.Actor.ActsForAnyUnit ? m.Organization.Code : now.Actor.UnitCode,
            Mediators = m.Mediators,
            Parties = m.Parties,
            Matter = m.Matter,
            StartedOn = m.StartedOn,
            Status = m.Kind is MediationKind.Reconciliation ? MediationStatus.InProgress : MediationStatus.AwaitingConsent,
        };
        opened.Raise(new MediationOpened(opened.Id, opened.Item, opened.Kind, opened.OrganizationCode, opened.StartedOn));
        return opened;
    }

    /// <summary>往年的调解作为已经发生的事实入库；不可能有过的拒绝。</summary>
    public static MediationCase Recorded(RecordedMediation past, DateTimeOffset at)
    {
        var today = ChinaTime.DateOf(at);
        Lawful.Ensure(past.Agreed is null != past.ConcludedOn is null ? MediationRefusals.RecordContradicts : null);
        Lawful.Ensure(past.StartedOn > today ? MediationRefusals.DayInFuture.On("startedOn") : null);
        Lawful.Ensure(past.StartedOn < past.Item?.ReceivedOn ? MediationRefusals.DayTooEarly.On("startedOn") : null);
        Lawful.Ensure(past.ConcludedOn > today ? MediationRefusals.DayInFuture.On("concludedOn") : null);
        Lawful.Ensure(past.ConcludedOn < past.StartedOn ? MediationRefusals.DayTooEarly.On("concludedOn") : null);
        var recorded = new MediationCase
        {
            Id = Guid.CreateVersion7(at),
            MediationNo = past.MediationNo,
            Kind = past.Kind,
            Source = past.Item is null ? MediationSource.WalkIn : MediationSource.Petition,
            Item = past.Item?.Id,
            RegNo = past.Item?.RegNo,
            OrganizationCode = past.OrganizationCode,
            OpenedByOrgCode = past.OrganizationCode,
            StartedOn = past.StartedOn,
            Status = MediationStatus.InProgress,
        };
        if (past.ConcludedOn is { } on) recorded.End(past.Agreed is true ? MediationStatus.Agreed : MediationStatus.NotAgreed, on);
        recorded.Raise(new MediationRecorded(recorded.Id, recorded.Item, past.Kind, past.OrganizationCode, past.StartedOn, past.Agreed, past.ConcludedOn));
        return recorded;
    }

    /// <summary>一站式中心分派，或者更换调解员。</summary>
    public void Assign(OrganizationNode organization, IReadOnlyList<string> mediators, Occasion now)
    {
        Lawful.Ensure(MediationActs.Assign.MayNot(State, now.Actor));
        Lawful.Ensure(MayNotConduct(Kind, organization));
        var before = OrganizationCode;
        (OrganizationCode, Mediators) = (organization.Code, mediators);
        Raise(new MediationAssigned(Id, OrganizationCode, before));
    }

    /// <summary>登记一方的意愿；双方都同意才能调解，一方不同意即终止。</summary>
    public void Record(PartyConsent consent, Occasion now)
    {
        May(MediationActs.Consent, consent.On, "on", StartedOn, now);
        Lawful.Ensure(Consents.Any(c => c.Side == consent.Side) ? MediationRefusals.ConsentedAlready : null);
        Consents = [.. Consents, consent];
        Raise(new ConsentRecorded(Id, consent.Side, consent.Given, consent.On));
        if (!consent.Given) Fail($"{MediationWords.Of(consent.Side)}不同意调解", consent.On, now);
        else if (Consents.Count == Enum.GetValues<PartySide>().Length) Status = MediationStatus.InProgress;
    }

    /// <summary>一次调解；请第三方参与的，记下身份和意见（第十五条第二款）。</summary>
    [Executes("A15-P2", "律师、代表委员、社工等参与化解的，记录身份和意见", "Keeps who took part from outside, as what, and with which opinion")]
    public void Hold(MediationSession session, Occasion now)
    {
        May(MediationActs.Hold, session.HeldOn, "heldOn", LastDay, now);
        Lawful.Ensure(Sessions.Count >= MaxSessions ? MediationRefusals.TooMany : null);
        Sessions = [.. Sessions, session];
        Raise(new MediationHeld(Id, session.HeldOn, Sessions.Count));
    }

    /// <summary>达成一致：制作协议书，逐项跟踪履行。</summary>
    public void Agree(MediationAgreement agreement, Occasion now)
    {
        May(MediationActs.Agree, agreement.AgreedOn, "agreedOn", LastDay, now);
        EnsureDay(agreement.EffectiveOn, "effectiveOn", agreement.AgreedOn, now);
        Lawful.Ensure(agreement.Terms.Count == 0 ? MediationRefusals.NoAgreementPaper : null);
        Lawful.Ensure(agreement.Lawful ? null : MediationRefusals.Unlawful);
        Lawful.Ensure(agreement.Terms.Any(term => term.DueOn < agreement.AgreedOn) ? MediationRefusals.DayTooEarly.On("terms") : null);
        Agreement = agreement;
        ConfirmBy = Kind is MediationKind.People ? ConfirmationPeriod.DueAfter(agreement.EffectiveOn, now.Calendar)?.LegalDue : null;
        Track();
        End(MediationStatus.Agreed, agreement.AgreedOn);
        Raise(new AgreementReached(Id, Item, Kind, agreement.AgreedOn));
    }

    /// <summary>未达成协议：事项继续办理，期限没有停止过。</summary>
    public void Fail(string reason, DateOnly on, Occasion now)
    {
        May(MediationActs.Fail, on, "on", LastDay, now);
        FailureReason = reason;
        End(MediationStatus.NotAgreed, on);
        Raise(new MediationFailed(Id, Item, Kind, on));
    }

    /// <summary>协议一项的履行；没有履行的以后可以补履行。</summary>
    public void Settle(int term, bool performed, DateOnly on, string? note, Occasion now)
    {
        May(MediationActs.Perform, on, "on", Agreement?.AgreedOn, now);
        var due = Agreement!.Terms.SingleOrDefault(t => t.Ordinal == term);
        Lawful.Ensure(due is null ? MediationRefusals.UnknownTerm : due.Performance is Mediation.Performance.Performed ? MediationRefusals.PerformedAlready : null);
        Lawful.Ensure(performed || on > due!.DueOn ? null : MediationRefusals.NotDueYet);
        Lawful.Ensure(performed || !string.IsNullOrWhiteSpace(note) ? null : MediationRefusals.BreachWithoutNote);
        var settled = due! with { Performance = performed ? Mediation.Performance.Performed : Mediation.Performance.Breached, SettledOn = on, Note = note };
        Agreement = Agreement with { Terms = [.. Agreement.Terms.Select(t => t.Ordinal == term ? settled : t)] };
        Track();
        Raise(new TermSettled(Id, term, settled.Performance, on));
    }

    /// <summary>双方自协议生效之日起三十日内共同申请司法确认（人民调解法第三十三条）。</summary>
    public void ApplyForConfirmation(OrganizationNode court, bool jointly, DateOnly on, Occasion now)
    {
        May(MediationActs.Confirm, on, "appliedOn", Agreement?.EffectiveOn, now);
        Lawful.Ensure(court.Kind is OrganizationKind.Court ? null : MediationRefusals.NotACourt);
        Lawful.Ensure(jointly ? null : MediationRefusals.NotJoint);
        Lawful.Ensure(ConfirmationPeriod.DueAfter(Agreement!.EffectiveOn, now.Calendar)?.IsInTime(on) is false ? MediationRefusals.ConfirmationTooLate : null);
        Confirmation = new JudicialConfirmation(on, court.Code);
        Raise(new ConfirmationApplied(Id, court.Code, on));
    }

    public void AnswerConfirmation(bool confirmed, DateOnly on, string? documentNo, string? reason, Occasion now)
    {
        May(MediationActs.AnswerConfirmation, on, "answeredOn", Confirmation?.AppliedOn, now);
        Confirmation = Confirmation! with { AnsweredOn = on, Confirmed = confirmed, DocumentNo = documentNo, Reason = reason };
        Raise(new ConfirmationAnswered(Id, confirmed, on));
    }

    private DateOnly LastDay => Consents.Select(c => c.On).Concat(Sessions.Select(s => s.HeldOn)).Append(StartedOn).Max();

    // A mediation committee conducts people's mediation; administrative bodies and courts do theirs, and anybody may bring about a reconciliation.
    private static Refusal? MayNotConduct(MediationKind kind, OrganizationNode organization) =>
        organization.IsAbolished ? MediationRefusals.BodyAbolished
        : kind is MediationKind.People && organization.Kind is not OrganizationKind.Mediation ? MediationRefusals.NotAMediationBody
        : null;

    private void Track()
    {
        var pending = Agreement!.Terms.Where(t => t.Performance is Mediation.Performance.Pending).ToList();
        NextTermOn = pending.Count == 0 ? null : pending.Min(t => t.DueOn);
        Performance = Agreement.Terms.Any(t => t.Performance is Mediation.Performance.Breached) ? Mediation.Performance.Breached
            : pending.Count > 0 ? Mediation.Performance.Pending
            : Mediation.Performance.Performed;
    }

    private void End(MediationStatus status, DateOnly on) => (Status, ConcludedOn, DaysTaken) = (status, on, on.DayNumber - StartedOn.DayNumber);

    private void May(MediationAct act, DateOnly on, string field, DateOnly? notBefore, Occasion now)
    {
        Lawful.Ensure(act.MayNot(State, now.Actor));
        EnsureDay(on, field, notBefore, now);
    }

    private static void EnsureDay(DateOnly on, string field, DateOnly? notBefore, Occasion now)
    {
        Lawful.Ensure(on > now.Today ? MediationRefusals.DayInFuture.On(field) : null);
        Lawful.Ensure(on < notBefore ? MediationRefusals.DayTooEarly.On(field) : null);
    }
}
