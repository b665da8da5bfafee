using PetitionGovernance.Domain.Deadlines;
using PetitionGovernance.Domain.Identity;
using PetitionGovernance.Domain.Organizations;
using PetitionGovernance.Domain.Petitions;
using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Domain.Accountability;

/// <summary>线索移送：拟稿、另一人批准、移送并取得回执、反馈是否立案、逐人结果、办结（第四十二条至第四十七条）。</summary>
/// <remarks>Facts, evidence and persons are kept encrypted; neither number nor order of referrals shows to who has no need to know.</remarks>
public sealed class AccountabilityReferral : AggregateRoot
{
    public const int MaxTextLength = 4_000;
    public const int MaxNumberLength = 60;

    private AccountabilityReferral()
    {
    }

    public Guid Id { get; private init; }

    public string? ReferralNo { get; private init; }

    public ReferralKind Kind { get; private init; }

    /// <summary>移送给谁。</summary>
    public string ToOrgCode { get; private init; } = "";

    /// <summary>所涉的人所在的单位；信访人的为空。</summary>
    public string? SubjectOrgCode { get; private init; }

    public PetitionItemId? Item { get; private init; }

    public string? RegNo { get; private init; }

    public ReferralGrounds Grounds { get; private init; } = new([]);

    public string? Facts { get; private init; }

    public string? Evidence { get; private init; }

    public int PersonCount { get; private init; }

    /// <summary>补录的历史线索没有姓名。</summary>
    public IReadOnlyList<ReferredPerson> Persons { get; private set; } = [];

    public string? DraftedBy { get; private init; }

    public ReferralStatus Status { get; private set; }

    public string? DecidedBy { get; private set; }

    public DateOnly? DecidedOn { get; private set; }

    public string? DecisionReason { get; private set; }

    public DateOnly? ReferredOn { get; private set; }

    public string? Receipt { get; private set; }

    public bool? Filed { get; private set; }

    public string? FilingReason { get; private set; }

    public DateOnly? FedBackOn { get; private set; }

    /// <summary>总的结果：逐人结果中最重的一种。</summary>
    public ReferralOutcome? Outcome { get; private set; }

    public int? PersonsHeld { get; private set; }

    public DateOnly? ConcludedOn { get; private set; }

    public override Subject Subject => new("accountability-referral", Id.ToString());

    public static AccountabilityReferral Draft(NewReferral r, DateTimeOffset at, Occasion now)
    {
        Lawful.Ensure(r.Grounds.Unlawful(r.Kind, r.RecipientKind));
        Lawful.Ensure(r.RecipientIsConcerned ? AccountabilityRefusals.RecipientConcerned : null);
        Lawful.Ensure(r.Persons.Count == 0 ? AccountabilityRefusals.Empty.On("persons") : null);
        Lawful.Ensure(r.Grounds.Act?.OccurredOn > now.Today ? AccountabilityRefusals.DayInFuture.On("act.occurredOn") : null);
        Lawful.Ensure(r.Grounds.Act?.WarnedOn > now.Today ? AccountabilityRefusals.DayInFuture.On("act.warnedOn") : null);
        var referral = new AccountabilityReferral
        {
            Id = Guid.CreateVersion7(at),
            ReferralNo = r.ReferralNo,
            Kind = r.Kind,
            ToOrgCode = r.ToOrgCode,
            SubjectOrgCode = r.SubjectOrgCode,
            Item = r.Item,
            RegNo = r.RegNo,
            Grounds = r.Grounds,
            Facts = r.Facts,
            Evidence = r.Evidence,
            PersonCount = r.Persons.Count,
            Persons = r.Persons,
            DraftedBy = now.Actor.Name,
        };
        referral.Raise(new ReferralDrafted(referral.Id));
        return referral;
    }

    /// <summary>补录已经移送的线索和结果。</summary>
    public static AccountabilityReferral Recorded(RecordedReferral r, DateTimeOffset at)
    {
        Lawful.Ensure(r.Unlawful(ChinaTime.DateOf(at)));
        var referral = new AccountabilityReferral
        {
            Id = Guid.CreateVersion7(at),
            ReferralNo = r.ReferralNo,
            Kind = r.Kind,
            ToOrgCode = r.ToOrgCode,
            SubjectOrgCode = r.SubjectOrgCode,
            Item = r.Item,
            RegNo = r.RegNo,
            Grounds = new ReferralGrounds([r.LegalBasis]),
            PersonCount = r.Persons,
            Status = r.ConcludedOn is null ? ReferralStatus.Transferred : ReferralStatus.Closed,
            ReferredOn = r.ReferredOn,
            Outcome = r.Outcome,
            PersonsHeld = r.PersonsHeldAccountable,
            ConcludedOn = r.ConcludedOn,
        };
        referral.Raise(new ReferralTransferred(referral.Id, r.ReferredOn));
        return referral;
    }

    public void Decide(bool approved, string? reason, Occasion now)
    {
        Lawful.Ensure(Status is ReferralStatus.Draft ? null : AccountabilityRefusals.OutOfOrder);
        Lawful.Ensure(now.Actor.Name == DraftedBy ? AccountabilityRefusals.OwnDraft : null);
        (Status, DecidedBy, DecidedOn, DecisionReason) = (approved ? ReferralStatus.Approved : ReferralStatus.NotApproved, now.Actor.Name, now.Today, reason);
        Raise(new ReferralDecided(Id, approved, now.Today));
    }

    public void Transfer(string receipt, DateOnly on, Occasion now)
    {
        Lawful.Ensure(Status is ReferralStatus.Approved ? null : AccountabilityRefusals.OutOfOrder);
        EnsureDay(on, "referredOn", DecidedOn!.Value, now.Today);
        (Status, Receipt, ReferredOn) = (ReferralStatus.Transferred, receipt, on);
        Raise(new ReferralTransferred(Id, on));
    }

    public void FeedBackWith(bool filed, string? reason, DateOnly on, Occasion now)
    {
        EnsureRecipient(now);
        Lawful.Ensure(Status is ReferralStatus.Transferred ? null : AccountabilityRefusals.OutOfOrder);
        Lawful.Ensure(!filed && string.IsNullOrWhiteSpace(reason) ? AccountabilityRefusals.NotFiledWithoutReason : null);
        EnsureDay(on, "fedBackOn", ReferredOn!.Value, now.Today);
        (Status, Filed, FilingReason, FedBackOn) = (ReferralStatus.FedBack, filed, reason, on);
        Raise(new ReferralFedBack(Id, filed, on));
    }

    public void RecordOutcome(int person, ReferralOutcome outcome, string? measure, DateOnly on, Occasion now)
    {
        EnsureRecipient(now);
        Lawful.Ensure(Status is ReferralStatus.FedBack && Filed is true ? null : AccountabilityRefusals.OutOfOrder);
        Lawful.Ensure(Persons.Any(p => p.Ordinal == person) ? null : AccountabilityRefusals.NoSuchPerson);
        EnsureDay(on, "on", FedBackOn!.Value, now.Today);
        Persons = [.. Persons.Select(p => p.Ordinal == person ? p with { Outcome = outcome, Measure = measure, On = on } : p)];
        Raise(new ReferralOutcomeRecorded(Id, person, on));
    }

    /// <summary>不立案的，或者逐人有结果的，办结。</summary>
    public void Close(DateOnly on, Occasion now)
    {
        EnsureRecipient(now);
        Lawful.Ensure(Status is ReferralStatus.FedBack ? null : AccountabilityRefusals.OutOfOrder);
        Lawful.Ensure(Filed is true && Persons.Any(p => p.Outcome is null) ? AccountabilityRefusals.OutcomesMissing : null);
        EnsureDay(on, "concludedOn", Persons.Max(p => p.On) ?? FedBackOn!.Value, now.Today);
        var held = Persons.Where(p => p.Outcome is not (null or ReferralOutcome.NotEstablished)).ToList();
        (Status, ConcludedOn, PersonsHeld) = (ReferralStatus.Closed, on, held.Count);
        Outcome = held.Count == 0 ? ReferralOutcome.NotEstablished : held.MinBy(p => Gravity(p.Outcome!.Value))!.Outcome;
        Raise(new ReferralClosed(Id, on));
    }

    private static int Gravity(ReferralOutcome outcome) => outcome switch
    {
        ReferralOutcome.CriminalCase => 0,
        ReferralOutcome.DisciplinarySanction => 1,
        ReferralOutcome.AdministrativePenalty => 2,
        ReferralOutcome.Admonition => 3,
        _ => 4,
    };

    private void EnsureRecipient(Occasion now) => Lawful.Ensure(
        now.Actor.ActsFor(ToOrgCode) || (now.Actor.UnitKind is OrganizationKind.PetitionOffice && now.Actor.May(Permission.PrepareReferrals)) ? null : AccountabilityRefusals.NotRecipient);

    private static void EnsureDay(DateOnly on, string field, DateOnly notBefore, DateOnly today)
    {
        Lawful.Ensure(on > today ? AccountabilityRefusals.DayInFuture.On(field) : null);
        Lawful.Ensure(on < notBefore ? AccountabilityRefusals.DayTooEarly.On(field) : null);
    }
}
