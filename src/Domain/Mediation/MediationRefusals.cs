using PetitionGovernance.Domain.Legal;
using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Domain.Mediation;

/// <summary>调解、和解中依法不能为的理由。代码永久，不改名、不复用。</summary>
public static class MediationRefusals
{
    public static readonly Refusal NoPermission = new("mediation.no-permission", "您的角色不能办理调解。", "Your role may not mediate.");

    public static readonly Refusal NotYourCase = new(
        "mediation.not-your-case", "这一案由别的调解组织办理，您的单位不是；需要更换的，请一站式中心分派。",
        "Another organization has this case; have the one-stop centre reassign it.", Cite.XF2022("A37-P1"));

    public static readonly Refusal OutOfOrder = new(
        "mediation.out-of-order", "案件当前状态不允许这一步；请按“下一步”所列办理。", "The case's present state does not allow this step; take one of its next actions.",
        Cite.XF2022("A33-P1-S1"));

    public static readonly Refusal ConsentMissing = new(
        "mediation.consent-missing", "双方都同意以前不得开始调解；请先登记双方的意愿。", "There is no mediation before both sides have consented; record their consent first.",
        Cite.XF2022("A33-P1-S1"), Cite.Law("人民调解法17"))
    { Instead = "登记双方的意愿（consent）；一方拒绝的，案件终止，事项按程序继续办理。" };

    public static readonly Refusal ConsentedAlready = new(
        "mediation.consented-already", "这一方已经表示同意；反悔的，登记未达成协议并写明原因。", "This side has consented already; if it changes its mind, record the failure.",
        Cite.Law("人民调解法17"))
    { Field = "side" };

    public static readonly Refusal OutsideDiscretion = new(
        "mediation.outside-discretion", "行政调解只在行政机关的裁量权以内；不属于裁量权的，依法作出处理，不得调解。",
        "An administrative body mediates only within its discretion; otherwise it decides by law.", Cite.XF2022("A33-P1-S1"))
    { Field = "withinDiscretion" };

    public static readonly Refusal Unlawful = new(
        "mediation.agreement-unlawful", "协议不得违反法律的强制性规定；请核对并修改后再登记。", "An agreement must not break mandatory law; check and amend it first.",
        Cite.XF2022("A33-P1-S1"))
    { Field = "lawful" };

    public static readonly Refusal NoAgreementPaper = new(
        "mediation.no-agreement-paper", "达成一致的应当制作协议书，逐项写明谁、做什么、最迟哪天。", "What was settled goes into a written agreement: who does what, by which day.",
        Cite.XF2022("A33-P1-S3"))
    { Field = "terms" };

    public static readonly Refusal NoTerms = new(
        "mediation.no-terms", "往年的协议没有逐项记录，不能登记履行。", "The agreement of an earlier year has no recorded terms.", Cite.XF2022("A33-P1-S3"));

    public static readonly Refusal UnknownTerm = new(
        "mediation.unknown-term", "协议没有这一项；请核对序号。", "The agreement has no such term; check its number.", Cite.XF2022("A33-P1-S3"))
    { Field = "term" };

    public static readonly Refusal PerformedAlready = new(
        "mediation.performed-already", "这一项已经登记履行。", "This term is on record as performed.", Cite.XF2022("A33-P1-S3"))
    { Field = "term" };

    public static readonly Refusal NotDueYet = new(
        "mediation.not-due-yet", "这一项还没有到期，不能登记为没有履行。", "The term is not due yet and cannot have been breached.", Cite.XF2022("A33-P1-S3"))
    { Field = "on" };

    public static readonly Refusal BreachWithoutNote = new(
        "mediation.breach-without-note", "没有履行的，须写明情况。", "A breach needs a note on what happened.", Cite.XF2022("A33-P1-S3"))
    { Field = "note" };

    public static readonly Refusal NotConfirmable = new(
        "mediation.not-confirmable", "只有人民调解委员会主持达成、有协议书的人民调解协议可以由双方共同申请司法确认。",
        "Only a written agreement reached in people's mediation can be confirmed by a court.", Cite.Law("人民调解法33"))
    { Instead = "就履行发生争议的，可以向人民法院提起诉讼。" };

    public static readonly Refusal NotJoint = new(
        "mediation.not-joint", "司法确认须由双方共同申请。", "Both sides apply for judicial confirmation together.", Cite.Law("人民调解法33"))
    { Field = "jointly" };

    public static readonly Refusal ConfirmationTooLate = new(
        "mediation.confirmation-too-late", "协议生效之日起三十日已过，不能再申请司法确认。", "The thirty days from the agreement taking effect are over.",
        Cite.Law("人民调解法33"))
    { Field = "appliedOn", Instead = "就履行或者内容发生争议的，可以向人民法院提起诉讼。" };

    public static readonly Refusal AppliedAlready = new(
        "mediation.applied-already", "已经申请司法确认；请登记人民法院的答复。", "Confirmation has been applied for; record the court's answer.", Cite.Law("人民调解法33"));

    public static readonly Refusal NotACourt = new(
        "mediation.not-a-court", "司法确认由人民法院办理；所填单位不是人民法院。", "Courts confirm agreements; the body named is not one.", Cite.Law("人民调解法33"))
    { Field = "courtCode" };

    public static readonly Refusal NotAMediationBody = new(
        "mediation.not-a-mediation-body", "人民调解由调解组织办理；所填单位不是调解组织。", "People's mediation is conducted by a mediation organization; the body named is not one.",
        Cite.XF2022("A37-P1"))
    { Field = "organizationCode" };

    public static readonly Refusal BodyAbolished = new(
        "mediation.body-abolished", "这个单位已经撤并；请写承继其职权的单位。", "The body has been abolished; name its successor.", Cite.XF2022("A24-P2"))
    { Field = "organizationCode" };

    public static readonly Refusal OneSided = new(
        "mediation.one-sided", "调解、和解须写明双方当事人，每一方至少一人。", "Both sides must be named, at least one party each.", Cite.XF2022("A33-P1-S1"))
    { Field = "parties" };

    public static readonly Refusal KeyWithoutDispute = new(
        "mediation.key-without-dispute", "重点矛盾纠纷须写明排查登记的编号。", "A key dispute needs the number it was recorded under.", Cite.XF2022("A37-P1"))
    { Field = "disputeNo" };

    public static readonly Refusal TooMany = new("mediation.too-many", "登记的次数已经到了上限。", "The case holds no more entries.");

    public static readonly Refusal DayInFuture = new("mediation.day-in-future", "日期不能晚于今天。", "The day must not lie after today.");

    public static readonly Refusal DayTooEarly = new("mediation.day-too-early", "日期早于它所接续的那一步。", "The day lies before the step it follows.");

    public static readonly Refusal RecordContradicts = new(
        "mediation.record-contradicts", "有结果的须有结束日期，没有结束日期的没有结果。", "A result needs its day, and without a day there is no result.")
    { Field = "agreed" };
}
