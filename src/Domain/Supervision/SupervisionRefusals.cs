using PetitionGovernance.Domain.Legal;
using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Domain.Supervision;

/// <summary>督促中依法不能为的理由。代码永久，不改名、不复用。</summary>
public static class SupervisionRefusals
{
    public static readonly Refusal NotSupervisor = new(
        "supervision.not-supervisor",
        "督办、约谈、建议由信访部门或者督查人员提出、销号；您的单位不是。",
        "Orders, talks and recommendations are made and closed by the petition office or an inspector; your unit is neither.",
        Cite.XF2022("A14-P1-I3"));

    public static readonly Refusal NotYourUnit = new(
        "supervision.not-your-unit",
        "答复由被督促的单位登记，或者由信访部门代为登记；您的单位都不是。",
        "The answer is recorded by the body addressed, or by the petition office for it; your unit is neither.",
        Cite.XF2022("A40-P4"));

    public static readonly Refusal BodyAbolished = new(
        "supervision.body-abolished",
        "这个单位已经撤并；请写承继其职权的单位。",
        "The body has been abolished; name its successor.",
        Cite.XF2022("A24-P2"))
    { Field = "orgCode" };

    public static readonly Refusal BodyMayNotKnow = new(
        "supervision.body-may-not-know",
        "这件检举控告不得让被检举控告的单位知道；对它的督促不能写明这一件。",
        "The accused body must not learn of this accusation; a demand to it may not name the item.",
        Cite.XF2022("A30-P3"))
    { Field = "orgCode" };

    public static readonly Refusal RaisedAlready = new(
        "supervision.raised-already",
        "同一缘由已经督办；请在原记录上催办或者销号。",
        "There is an order for this cause already; ask again or close it there.",
        Cite.XF2022("A40-P1"));

    public static readonly Refusal OutOfOrder = new(
        "supervision.out-of-order",
        "这条记录现在的状态不允许这一步：拟稿的先签发，发出的等答复，答复的再催办或者销号。",
        "The record's state does not allow this step: a draft is issued, what is asked is answered, what is answered is asked again or closed.",
        Cite.XF2022("A40-P1"));

    public static readonly Refusal ImportantNotReported = new(
        "supervision.important-not-reported",
        "重要问题督查后须报告本级党委和政府；请写明报告给谁。",
        "An important problem is reported to the Party committee and government of the same level; say to whom it was.",
        Cite.XF2022("A38-P2"))
    { Field = "reportedTo" };

    public static readonly Refusal NoDayToRectify = new(
        "supervision.no-day-to-rectify",
        "约谈须限期整改；整改期限不能早于约谈当日。",
        "A talk sets a day by which to rectify, not before the talk itself.",
        Cite.XF2022("A39-P3"))
    { Field = "rectifyBy" };

    public static readonly Refusal ResponsibilityWithoutGrounds = new(
        "supervision.responsibility-without-grounds",
        "追究责任的建议须写明事实、后果和依据。",
        "A recommendation to pursue responsibility states facts, consequence and basis.",
        Cite.XF2022("A40-P3"));

    public static readonly Refusal BasisNotOfArticle = new(
        "supervision.basis-not-of-article",
        "建议的依据须是第四十条的条款。",
        "The basis of a recommendation is a clause of article 40.",
        Cite.XF2022("A14-P1-I6"))
    { Field = "basis" };

    public static readonly Refusal NotAdoptedWithoutReason = new(
        "supervision.not-adopted-without-reason",
        "部分采纳、没有采纳的，须书面说明理由。",
        "What is not adopted, or only in part, needs its reason in writing.",
        Cite.XF2022("A40-P4"))
    { Field = "reason" };

    public static readonly Refusal ExecutedAlready = new(
        "supervision.executed-already",
        "这项意见的执行已经登记。",
        "The carrying out of this opinion is on record already.",
        Cite.XF2022("A32-P2-S1"));

    public static readonly Refusal AdoptionWithoutDay = new(
        "supervision.adoption-without-day",
        "反馈日期和采纳情况须一并写明，或者都不写。",
        "The day of the answer and the adoption go together, or neither is given.",
        Cite.XF2022("A40-P4"))
    { Field = "adoption" };

    public static readonly Refusal DayInFuture = new("supervision.day-in-future", "日期不能晚于今天。", "The day must not lie after today.");

    public static readonly Refusal DayTooEarly = new("supervision.day-too-early", "日期早于它所接续的那一步。", "The day lies before the step it follows.");

    public static readonly Refusal Empty = new("supervision.empty", "这一项必须填写。", "This must be filled in.");
}
