using PetitionGovernance.Domain.Deadlines;
using PetitionGovernance.Domain.Organizations;
using PetitionGovernance.Domain.Petitions;
using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Domain.Coordination;

/// <summary>路径指引：信访人被指到哪个机关、走哪个程序；机关怎样答复；信访人有没有被推回。指了路不算完，走得通才算。</summary>
/// <remarks>
/// A refusal, silence past the set day, and the petitioner's return each raise one <see cref="GuidanceBarrier"/>. An acceptance that comes
/// late takes the barriers of refusal and silence away; what happened stays on record.
/// </remarks>
public sealed class PathGuidance : AggregateRoot
{
    public const int MaxTextLength = 1_000;
    public const int WholeItem = 0;
    public const int MaxProcedureCodeLength = 60;

    private readonly List<GuidanceBarrier> barrierList = [];

    private PathGuidance()
    {
    }

    public Guid Id { get; private init; }

    public PetitionItemId Item { get; private init; }

    public string RegNo { get; private init; } = "";

    /// <summary>诉求的序号；整件为 0。</summary>
    public int Claim { get; private init; }

    public string ProcedureCode { get; private init; } = "";

    /// <summary>受指引的机关。</summary>
    public string BodyCode { get; private init; } = "";

    public DateOnly GivenOn { get; private init; }

    /// <summary>作出指引的单位。</summary>
    public string GivenByOrgCode { get; private init; } = "";

    /// <summary>作出指引的人（登录名）。</summary>
    public string By { get; private init; } = "";

    public GuidanceMethod Method { get; private init; }

    public string? Told { get; private init; }

    /// <summary>等到这一日（含）为止，此后即为没有答复。</summary>
    public DateOnly AnswerBy { get; private init; }

    public GuidanceStatus Status { get; private set; }

    public DateOnly? AnsweredOn { get; private set; }

    /// <summary>从指引到答复的日数。</summary>
    public int? AnswerDays { get; private set; }

    public string? RefusalReason { get; private set; }

    /// <summary>受理的案号、文号。</summary>
    public string? DocumentNo { get; private set; }

    public DateOnly? ReturnedOn { get; private set; }

    public string? ReturnReason { get; private set; }

    public IReadOnlyList<GuidanceBarrier> Barriers => barrierList;

    public override Subject Subject => new("path-guidance", Id.ToString());

    public static PathGuidance Give(NewGuidance given, DateTimeOffset at, Occasion now)
    {
        Lawful.Ensure(FollowUpActs.Guide.MayNot(given.Item.State, now.Actor, now.Today));
        Lawful.Ensure(Unlawful(given, now));
        var guidance = new PathGuidance
        {
            Id = Guid.CreateVersion7(at),
            Item = given.Item.Id,
            RegNo = given.Item.RegNo,
            Claim = given.Claim ?? WholeItem,
            ProcedureCode = given.Procedure.Code,
            BodyCode = given.Body.Code,
            GivenOn = given.GivenOn,
            GivenByOrgCode = GivingUnit(given.Item.State, now),
            By = now.Actor.Name,
            Method = given.Method,
            Told = given.Told,
            AnswerBy = given.AnswerBy,
        };
        guidance.Raise(new GuidanceGiven(guidance.Id, guidance.Item, guidance.ProcedureCode, guidance.BodyCode, guidance.GivenOn));
        return guidance;
    }

    /// <summary>机关受理；此前不受理、不答复的受阻情形随之消除。</summary>
    public void Accept(DateOnly answeredOn, string? documentNo, Occasion now)
    {
        MayAnswer(answeredOn, now);
        (Status, AnsweredOn, AnswerDays, DocumentNo) = (GuidanceStatus.Accepted, answeredOn, answeredOn.DayNumber - GivenOn.DayNumber, documentNo);
        foreach (var barrier in barrierList.Where(b => b.IsOpen && b.Cause is not BarrierCause.Returned)) barrier.Become(BarrierState.Cleared, answeredOn, null);
        Raise(new GuidanceAnswered(Id, Item, BodyCode, Status, answeredOn));
    }

    /// <summary>机关不受理，理由入档。</summary>
    public void Refuse(DateOnly answeredOn, string reason, string? documentNo, DateTimeOffset at, Occasion now)
    {
        MayAnswer(answeredOn, now);
        (Status, AnsweredOn, AnswerDays, RefusalReason, DocumentNo) =
            (GuidanceStatus.Refused, answeredOn, answeredOn.DayNumber - GivenOn.DayNumber, reason, documentNo);
        Raise(new GuidanceAnswered(Id, Item, BodyCode, Status, answeredOn));
        Block(BarrierCause.Refused, answeredOn, at);
    }

    /// <summary>信访人被推回来，或者说走不通。</summary>
    public void Return(DateOnly returnedOn, string reason, DateTimeOffset at, Occasion now)
    {
        Lawful.Ensure(IsGuiding(now) ? null : CoordinationRefusals.NotYourUnit);
        Lawful.Ensure(ReturnedOn is null ? null : CoordinationRefusals.ReturnedAlready);
        EnsureDay(returnedOn, "returnedOn", GivenOn, now.Today);
        (ReturnedOn, ReturnReason) = (returnedOn, reason);
        Raise(new PetitionerReturned(Id, Item, BodyCode, returnedOn));
        Block(BarrierCause.Returned, returnedOn, at);
    }

    /// <summary>到期没有答复的，记为没有答复，只记一次。</summary>
    /// <returns>False when it is not yet so, or is so already.</returns>
    public bool FallSilent(DateTimeOffset at, DateOnly today)
    {
        if (Status is not GuidanceStatus.Waiting || today <= AnswerBy) return false;
        Status = GuidanceStatus.NoAnswer;
        Raise(new GuidanceUnanswered(Id, Item, BodyCode, AnswerBy));
        Block(BarrierCause.NoAnswer, today, at);
        return true;
    }

    /// <summary>把一个受阻情形提请会商，或者登记对方同意、不再会商。</summary>
    public void Consult(Guid barrierId, BarrierState next, DateOnly on, string? note, Occasion now)
    {
        var barrier = barrierList.Single(b => b.Id == barrierId);
        Lawful.Ensure(barrier.MayBecome(next) ? null : CoordinationRefusals.ConsultationOutOfOrder);
        Lawful.Ensure(next is BarrierState.Dropped && note is null ? CoordinationRefusals.DroppedWithoutReason : null);
        EnsureDay(on, "on", barrier.StateOn, now.Today);
        barrier.Become(next, on, note);
        Raise(new BarrierMoved(Id, Item, BodyCode, next, on));
    }

    private bool IsGuiding(Occasion now) => now.Actor.ActsFor(GivenByOrgCode) || now.Actor.UnitKind is OrganizationKind.PetitionOffice;

    private void MayAnswer(DateOnly answeredOn, Occasion now)
    {
        Lawful.Ensure(IsGuiding(now) || now.Actor.ActsFor(BodyCode) ? null : CoordinationRefusals.NotYourUnit);
        // A refusal may be followed by an acceptance, never the other way round.
        Lawful.Ensure(Status is GuidanceStatus.Accepted ? CoordinationRefusals.AnsweredAlready : null);
        EnsureDay(answeredOn, "answeredOn", AnsweredOn ?? GivenOn, now.Today);
    }

    // One barrier for each cause, however often it happens.
    private void Block(BarrierCause cause, DateOnly on, DateTimeOffset at)
    {
        if (barrierList.Exists(b => b.Cause == cause && b.IsOpen)) return;
        var barrier = GuidanceBarrier.Raise(at, BodyCode, cause, on);
        barrierList.Add(barrier);
        Raise(new BarrierRaised(Id, Item, BodyCode, cause, on));
    }

    private static Refusal? Unlawful(NewGuidance given, Occasion now)
    {
        if (given.Body.IsAbolished) return CoordinationRefusals.BodyAbolished;
        if (given.Body.Code == GivingUnit(given.Item.State, now)) return CoordinationRefusals.GuidedToItself;
        if (given.AnswerBy < given.GivenOn) return CoordinationRefusals.DayTooEarly.On("answerBy");
        EnsureDay(given.GivenOn, "givenOn", given.Item.State.DisposedOn ?? given.Item.State.ReceivedOn, now.Today);
        return null;
    }

    private static string GivingUnit(PetitionState item, Occasion now) =>
        now.Actor.ActsForAnyUnit ? item.ReceivingOrgCode : now.Actor.UnitCode;

    private static void EnsureDay(DateOnly on, string field, DateOnly notBefore, DateOnly today)
    {
        Lawful.Ensure(on > today ? CoordinationRefusals.DayInFuture.On(field) : null);
        Lawful.Ensure(on < notBefore ? CoordinationRefusals.DayTooEarly.On(field) : null);
    }
}
