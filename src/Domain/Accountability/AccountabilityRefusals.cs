using PetitionGovernance.Domain.Legal;
using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Domain.Accountability;

/// <summary>线索移送中依法不能为的理由。代码永久，不改名、不复用。</summary>
public static class AccountabilityRefusals
{
    public static readonly Refusal WrongRecipient = new(
        "accountability.wrong-recipient",
        "失职违纪的线索移送纪检监察机关，信访活动中的违法行为移送公安机关；请改写移送对象。",
        "Misconduct of officials goes to discipline supervision, unlawful acts to public security; name another recipient.",
        Cite.XF2022("A42-I1"), Cite.XF2022("A47-P2"))
    { Field = "toOrgCode" };

    public static readonly Refusal RecipientConcerned = new(
        "accountability.recipient-concerned",
        "线索涉及的就是接收单位的人，或者所依据的检举控告针对接收单位，不得移送给它；请移送其上级。",
        "The persons concerned belong to the recipient, or the accusation it rests on is against it; refer to the body above it.",
        Cite.XF2022("A30-P3"))
    { Field = "toOrgCode" };

    public static readonly Refusal GroundNotOfArticles = new(
        "accountability.ground-not-of-articles",
        "失职违纪的依据写到第四十二条至第四十六条的项，违法行为的写到第二十六条、第四十七条的项款。",
        "Misconduct rests on items of articles 42 to 46, unlawful acts on those of articles 26 and 47.",
        Cite.XF2022("A42-I1"), Cite.XF2022("A47-P2"))
    { Field = "grounds" };

    public static readonly Refusal NoConsequence = new(
        "accountability.no-consequence",
        "第四十二条的追责以造成严重后果为条件，须写明后果。",
        "Article 42 holds for grave consequences only; state them.",
        Cite.XF2022("A42-I1"))
    { Field = "consequence" };

    public static readonly Refusal NoDuty = new(
        "accountability.no-duty",
        "应当作为而不作为的，须写明法定职责的依据。",
        "A failure to act needs the legal basis of the duty to act.",
        Cite.XF2022("A42-I2"))
    { Field = "dutyBasis" };

    public static readonly Refusal NoAct = new(
        "accountability.no-act",
        "移送公安须有第二十六条所列的具体行为；信访的次数多、坚持信访，本身都不是理由，依法信访受保护。",
        "The police need a recorded act of article 26; how often or how persistently somebody petitions is no ground, lawful petitioning is protected.",
        Cite.XF2022("A26-I1"), Cite.XF2022("A47-P2"))
    { Field = "act" };

    public static readonly Refusal ActWithoutProof = new(
        "accountability.act-without-proof",
        "行为须写明时间、地点，并有证人或者证据。",
        "An act states time and place, and has a witness or evidence.",
        Cite.XF2022("A47-P2"))
    { Field = "act" };

    public static readonly Refusal NoWarning = new(
        "accountability.no-warning",
        "先劝阻、批评、教育，经劝阻无效的才移送；请写明何时怎样劝阻。",
        "Dissuasion, criticism and education come first; say when and how.",
        Cite.XF2022("A47-P1"))
    { Field = "warning" };

    public static readonly Refusal FalsehoodNotEstablished = new(
        "accountability.falsehood-not-established",
        "捏造事实、诬告陷害须有认定的结论；错告、检举失实不是诬告。",
        "A false accusation needs an established finding; a mistaken one is none.",
        Cite.XF2022("A47-P3"))
    { Field = "finding" };

    public static readonly Refusal OwnDraft = new(
        "accountability.own-draft",
        "拟稿人不能批准自己的移送；请由另一人批准。",
        "A referral is approved by another person than its drafter.",
        Cite.XF2022("A47-P2"));

    public static readonly Refusal OutOfOrder = new(
        "accountability.out-of-order",
        "这条线索现在的状态不允许这一步：拟稿的先批准，批准的移送，移送的等反馈，反馈的登记逐人结果后办结。",
        "The referral's state does not allow this step: draft, approval, transfer, feedback, outcomes, closing.",
        Cite.XF2022("A40-P3"));

    public static readonly Refusal NotRecipient = new(
        "accountability.not-recipient",
        "反馈和结果由接收单位登记，或者由信访部门凭其书面材料登记；您的单位都不是。",
        "Feedback and outcomes are recorded by the recipient, or by the petition office from its papers.",
        Cite.XF2022("A40-P3"));

    public static readonly Refusal NotFiledWithoutReason = new(
        "accountability.not-filed-without-reason",
        "不立案的须写明理由。",
        "What is not filed needs its reason.",
        Cite.XF2022("A40-P3"))
    { Field = "reason" };

    public static readonly Refusal NoSuchPerson = new(
        "accountability.no-such-person", "没有这一序号的人。", "There is no person of that ordinal.", Cite.XF2022("A40-P3"))
    { Field = "person" };

    public static readonly Refusal OutcomesMissing = new(
        "accountability.outcomes-missing",
        "立案的须逐人登记结果后办结。",
        "What was filed is closed when every person has an outcome.",
        Cite.XF2022("A40-P3"));

    public static readonly Refusal HeldDoNotFit = new(
        "accountability.held-do-not-fit",
        "被追责的人数不能多于所涉人数；不成立的没有人被追责，成立的至少一人。",
        "No more are held accountable than were referred; none where nothing was established, at least one where something was.",
        Cite.XF2022("A42-I1"))
    { Field = "personsHeldAccountable" };

    public static readonly Refusal ConclusionIncomplete = new(
        "accountability.conclusion-incomplete",
        "结果和办结日期须一并写明，或者都不写。",
        "Outcome and day of conclusion go together, or neither is given.",
        Cite.XF2022("A40-P3"))
    { Field = "outcome" };

    public static readonly Refusal DayInFuture = new("accountability.day-in-future", "日期不能晚于今天。", "The day must not lie after today.");

    public static readonly Refusal DayTooEarly = new("accountability.day-too-early", "日期早于它所接续的那一步。", "The day lies before the step it follows.");

    public static readonly Refusal Empty = new("accountability.empty", "这一项必须填写；人数至少为一。", "This must be filled in; there is at least one person.");
}
