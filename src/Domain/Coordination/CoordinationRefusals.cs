using PetitionGovernance.Domain.Legal;
using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Domain.Coordination;

/// <summary>路径指引和会商中依法不能为的理由。代码永久，不改名、不复用。</summary>
public static class CoordinationRefusals
{
    public static readonly Refusal GuidedToItself = new(
        "coordination.guided-to-itself",
        "指引的去处就是您自己的单位；本单位有权处理的，应当受理，不能指引。",
        "The guidance leads to your own unit; what your unit may handle it accepts.",
        Cite.XF2022("A22-P2-S2"))
    { Field = "bodyCode" };

    public static readonly Refusal BodyAbolished = new(
        "coordination.body-abolished",
        "指引的机关已经撤并；请写承继其职权的机关。",
        "The body has been abolished; name its successor.",
        Cite.XF2022("A24-P2"))
    { Field = "bodyCode" };

    public static readonly Refusal GivenAlready = new(
        "coordination.given-already",
        "同一诉求走同一程序、去同一机关的指引已经登记，还在等答复；请在原记录上登记答复或者返回。",
        "The same guidance is on record and waits for its answer; record the answer or the return there.",
        Cite.XF2022("A22-P2-S2"));

    public static readonly Refusal NotYourUnit = new(
        "coordination.not-your-unit",
        "这次指引由作出指引的单位、受指引的机关或者信访部门登记，您的单位都不是；机关不登记信访人的返回。",
        "The guidance is recorded by the unit that gave it, the body it leads to or the petition office; the body itself records no return.",
        Cite.XF2022("A22-P2-S2"));

    public static readonly Refusal AnsweredAlready = new(
        "coordination.answered-already",
        "机关已经受理，不再登记别的答复；信访人被推回的，登记返回。",
        "The body has accepted; if the petitioner was sent back, record the return.",
        Cite.XF2022("A22-P2-S2"));

    public static readonly Refusal RefusedWithoutReason = new(
        "coordination.refused-without-reason",
        "不受理须写明机关给出的理由。",
        "A refusal needs the reason the body gave.",
        Cite.XF2022("A22-P2-S2"))
    { Field = "reason" };

    public static readonly Refusal ReturnedAlready = new(
        "coordination.returned-already",
        "这次指引的返回已经登记；再次指引的，另行登记一次指引。",
        "The return is on record; guide again to record another.",
        Cite.XF2022("A22-P2-S2"));

    public static readonly Refusal ConsultationOutOfOrder = new(
        "coordination.consultation-out-of-order",
        "受阻情形现在的状态不允许这一步：先提请会商，再登记同意；受阻已经消除的不再会商。",
        "The barrier's state does not allow this step: offer the consultation first, then record the agreement.",
        Cite.XF2022("A13-P1"));

    public static readonly Refusal DroppedWithoutReason = new(
        "coordination.dropped-without-reason",
        "不再会商须写明理由。",
        "Dropping a consultation needs a reason.",
        Cite.XF2022("A13-P1"))
    { Field = "note" };

    public static readonly Refusal DayInFuture = new(
        "coordination.day-in-future", "日期不能晚于今天。", "The day must not lie after today.");

    public static readonly Refusal DayTooEarly = new(
        "coordination.day-too-early", "日期早于它所接续的那一步。", "The day lies before the step it follows.");

    public static readonly Refusal TextForm = new("coordination.text-form", "必填的文字为空，或者过长。", "A required text is empty, or too long.");

    public static readonly Refusal TooFewParticipants = new(
        "coordination.too-few-participants",
        "会商须有两个以上机关参加。",
        "A consultation has at least two bodies.",
        Cite.XF2022("A13-P1"))
    { Field = "participantOrgCodes" };

    public static readonly Refusal ConcludedAlready = new(
        "coordination.concluded-already",
        "会商已经有结论；有新的问题，另行会商。",
        "The consultation has its conclusion; consult anew on a new question.",
        Cite.XF2022("A13-P1"));

    public static readonly Refusal NoSuchTask = new(
        "coordination.no-such-task", "没有这一项任务。", "There is no such task.", Cite.XF2022("A13-P1"));

    public static readonly Refusal TaskDoneAlready = new(
        "coordination.task-done-already", "这一项任务已经完成。", "The task is done already.", Cite.XF2022("A13-P1"));

    public static readonly Refusal NotHeldYet = new(
        "coordination.not-held-yet", "会议还没有召开，没有纪要。", "The meeting has not been held; there are no minutes.", Cite.XF2022("A13-P1"));

    public static readonly Refusal EstablishedWithoutDay = new(
        "coordination.established-without-day", "已经建立的机制须写明建立日期。", "A mechanism that exists has the day of its establishment.")
    { Field = "establishedOn" };

    public static readonly Refusal EstablishedWithoutEvidence = new(
        "coordination.established-without-evidence", "已经建立的机制须写明文号或者材料。", "A mechanism that exists names its evidence.")
    { Field = "evidence" };
}
