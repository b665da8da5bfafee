using PetitionGovernance.Domain.Deadlines;
using PetitionGovernance.Domain.Legal;
using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Domain.Supervision;

/// <summary>约谈：履行信访工作责任不力的，约谈负责人，限期整改，结果入档（第三十九条第三款）。</summary>
[Executes("A39-P3", "约谈写明整改期限，整改结果核实后结束", "A talk sets the day to rectify by and ends when the result was verified")]
public sealed class AdmonitoryTalk : SupervisionRecord
{
    private AdmonitoryTalk()
    {
    }

    /// <summary>约谈编号；没有编号的为空。</summary>
    public string? TalkNo { get; private init; }

    public DateOnly HeldOn { get; private init; }

    /// <summary>被约谈人的职务，不写姓名。</summary>
    public string PersonPost { get; private init; } = "";

    public string Reason { get; private init; } = "";

    /// <summary>限期整改；补录的历史约谈可以不明。</summary>
    public DateOnly? RectifyBy { get; private init; }

    public TalkStatus Status { get; private set; }

    public SupervisionResult? Result { get; private set; }

    public string? Verification { get; private set; }

    public DateOnly? VerifiedOn { get; private set; }

    public override Subject Subject => new("admonitory-talk", Id.ToString());

    public static AdmonitoryTalk Hold(SupervisedMatter matter, NewTalk held, DateTimeOffset at, Occasion now)
    {
        EnsureMayRaise(matter, now);
        EnsureDay(held.HeldOn, "heldOn", DateOnly.MinValue, now.Today);
        Lawful.Ensure(held.RectifyBy < held.HeldOn ? SupervisionRefusals.NoDayToRectify : null);
        var talk = new AdmonitoryTalk
        {
            Id = Guid.CreateVersion7(at),
            OrgCode = matter.OrgCode,
            Item = matter.Item,
            RegNo = matter.RegNo,
            By = now.Actor.Name,
            TalkNo = held.TalkNo,
            HeldOn = held.HeldOn,
            PersonPost = held.PersonPost,
            Reason = held.Reason,
            RectifyBy = held.RectifyBy,
        };
        talk.Raise(new TalkHeld(talk.Id, talk.OrgCode, talk.HeldOn));
        return talk;
    }

    /// <summary>补录已经发生的约谈；整改情况不明。</summary>
    public static AdmonitoryTalk Recorded(string talkNo, DateOnly heldOn, string orgCode, string personPost, string reason, DateTimeOffset at)
    {
        Required.Ensure((talkNo, "talkNo"), (orgCode, "orgCode"), (personPost, "personPost"), (reason, "reason"));
        Lawful.Ensure(heldOn > ChinaTime.DateOf(at) ? SupervisionRefusals.DayInFuture.On("heldOn") : null);
        var talk = new AdmonitoryTalk
        {
            Id = Guid.CreateVersion7(at),
            OrgCode = orgCode,
            TalkNo = talkNo,
            HeldOn = heldOn,
            PersonPost = personPost,
            Reason = reason,
            Status = TalkStatus.Closed,
        };
        talk.Raise(new TalkHeld(talk.Id, orgCode, heldOn));
        return talk;
    }

    /// <summary>核实整改情况，约谈结束。</summary>
    public void FollowUp(SupervisionResult result, string verification, DateOnly on, Occasion now)
    {
        EnsureSupervises(now);
        Lawful.Ensure(Status is TalkStatus.Closed ? SupervisionRefusals.OutOfOrder : null);
        EnsureDay(on, "verifiedOn", HeldOn, now.Today);
        (Status, Result, Verification, VerifiedOn) = (TalkStatus.Closed, result, verification, on);
        Raise(new TalkFollowedUp(Id, OrgCode, result, on));
    }
}

/// <summary>一次约谈。</summary>
public sealed record NewTalk(string? TalkNo, DateOnly HeldOn, string PersonPost, string Reason, DateOnly RectifyBy);
