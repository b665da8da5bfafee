using PetitionGovernance.Domain.Legal;
using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Domain.Reviews;

/// <summary>复查、复核中依法不能为的理由。代码永久，不改名、不复用。</summary>
public static class ReviewRefusals
{
    public static readonly Refusal OutOfOrder = new(
        "review.out-of-order", "案件当前状态不允许这一步；请按“下一步”所列办理。", "The case's present state does not allow this step; take one of its next actions.",
        Cite.XF2022("A35-P1-S2"), Cite.XF2022("A36-P1-S2"));

    public static readonly Refusal NoPermission = new(
        "review.no-permission", "您的角色不能办理这一步。", "Your role may not take this step.");

    public static readonly Refusal NotTheCompetentBody = new(
        "review.not-the-competent-body",
        "复查、复核只能由作出原意见机关的上一级办理，您的单位不是。",
        "Only the body above the one that decided may review; your unit is not it.",
        Cite.XF2022("A35-P1-S1"), Cite.XF2022("A36-P1-S1"));

    public static readonly Refusal DecidedBelow = new(
        "review.decided-below",
        "您经办过原来的处理或者复查，或者已登记回避，不得参与本次复查（复核）；请换人办理。",
        "You took part in what is under review, or are recused from the item, and must not take part in its review; let somebody else act.",
        Cite.XF2022("A28-P3"));

    public static readonly Refusal NotReviewable = new(
        "review.not-reviewable",
        "只有第三十一条第六项、出具信访处理意见书的事项可以请求复查、复核；其他事项按各自的法定程序救济。",
        "Only items under article 31(6), with a handling opinion, can be reviewed; others have remedies of their own.",
        Cite.XF2022("A35-P1-S1"), Cite.XF2022("A31-I6-S1"))
    { Field = "petition" };

    public static readonly Refusal NoDecision = new(
        "review.no-decision",
        "本轮办理还没有书面答复，没有可以请求复查的意见；逾期不答复的请督办。",
        "This round has no written reply yet, so there is nothing to review; if the reply is overdue, ask for supervision.",
        Cite.XF2022("A35-P1-S1"))
    { Field = "petition" };

    public static readonly Refusal TierSkipped = new(
        "review.tier-skipped",
        "没有复查意见，不能请求复核；请先请求复查。",
        "There is no review decision to attack; ask for a review first.",
        Cite.XF2022("A36-P1-S1"))
    { Field = "tier", Instead = "以 tier=review 登记复查申请。" };

    public static readonly Refusal AlreadyReviewed = new(
        "review.already-reviewed",
        "处理意见已经复查；对复查意见不服的，请求复核。",
        "The handling opinion has been reviewed; who disagrees with the review asks for the final review.",
        Cite.XF2022("A36-P1-S1"))
    { Field = "tier", Instead = "以 tier=final_review 登记复核申请。" };

    public static readonly Refusal RevokedIsHandledAgain = new(
        "review.revoked-is-handled-again",
        "原意见已被撤销，由原机关重新办理；对重新作出的意见可以再请求复查。",
        "The opinion was revoked and is handled again; the new one can be reviewed in its turn.",
        Cite.XF2022("A35-P1-S2"))
    { Field = "tier" };

    public static readonly Refusal FinalIsTheEnd = new(
        "review.final-is-the-end",
        "已经复核终结；仍以同一事实和理由提出的，不再受理；有新的事实的，作为新的事项登记。",
        "The final review has been decided; the same facts and reasons are no longer accepted, new facts are a new item.",
        Cite.XF2022("A36-P3"))
    { Field = "petition" };

    public static readonly Refusal AlreadyRunning = new(
        "review.already-running",
        "对这份意见的复查（复核）正在进行，不重复申请。",
        "A review of this decision is running; there cannot be two.",
        Cite.XF2022("A35-P1-S1"))
    { Field = "petition" };

    public static readonly Refusal NoCompetentBody = new(
        "review.no-competent-body",
        "机构清单中没有作出意见机关的上一级复查复核机关；请管理员补充后再登记。",
        "The list of organizations has no reviewing body above the one that decided; have an administrator add it.",
        Cite.XF2022("A35-P1-S1"))
    { Field = "petition" };

    public static readonly Refusal WrongBody = new(
        "review.wrong-body",
        "应当向作出意见机关的上一级提出；请告知申请人有权的机关，或者不填 bodyCode。",
        "The application goes to the body above the one that decided; tell the applicant which it is, or leave bodyCode out.",
        Cite.XF2022("A35-P1-S1"), Cite.XF2022("A36-P1-S1"))
    { Field = "bodyCode" };

    public static readonly Refusal NotThePetitioner = new(
        "review.not-the-petitioner",
        "只有信访人或者其代表、代理人可以请求复查、复核；所填的不是本事项的信访人（代表）。",
        "Only the petitioner, a representative or an agent may ask for review; the person named is not one of this item.",
        Cite.XF2022("A35-P1-S1"))
    { Field = "applicant" };

    public static readonly Refusal AuthorizationMissing = new(
        "review.authorization-missing",
        "代理人申请的，须写明代理人姓名和委托材料。",
        "An agent must give a name and the authorization.",
        Cite.XF2022("A35-P1-S1"))
    { Field = "applicant" };

    public static readonly Refusal AppliedTooLate = new(
        "review.applied-too-late",
        "收到书面答复之日起三十日已过，没有主张正当理由的不予登记申请。",
        "The thirty days from receipt of the written reply are over, and no just cause is claimed.",
        Cite.XF2022("A35-P1-S1"), Cite.XF2022("A36-P1-S1"))
    { Field = "appliedOn", Instead = "有正当理由的，写明 justCause 登记，由复查（复核）机关认定。" };

    public static readonly Refusal FindingRequired = new(
        "review.finding-required",
        "逾期申请和未告知权利的申请，受理前须由人认定（finding）：是否有正当理由及其事实。",
        "A late application, or one whose right was not told, needs a person's finding before acceptance.",
        Cite.XF2022("A35-P1-S1"), Cite.Law("行政复议法20"), Cite.Law("民事诉讼法86"))
    { Field = "finding" };

    public static readonly Refusal CauseNotFound = new(
        "review.cause-not-found",
        "认定没有正当理由的，不能受理；请作不予受理决定并告知申请人。",
        "Without just cause the application cannot be accepted; refuse it and tell the applicant.",
        Cite.XF2022("A35-P1-S1"))
    { Field = "finding", Instead = "作不予受理决定（refusal）。" };

    public static readonly Refusal BasisMissing = new(
        "review.basis-missing", "不予受理须写明理由和依据条款。", "A refusal must state its reason and the provisions it rests on.",
        Cite.XF2022("A44-I2"))
    { Field = "basis" };

    public static readonly Refusal ClaimsNotAllRuled = new(
        "review.claims-not-all-ruled", "复查（复核）意见须逐项回应诉求，不多不少。", "The decision must rule on every claim, each exactly once.",
        Cite.XF2022("A32-P1-H"))
    { Field = "claims" };

    public static readonly Refusal ReasonsMissing = new(
        "review.reasons-missing", "对每项诉求须写明事实和理由、依据。", "Each ruling must state its reasons and its legal basis.",
        Cite.XF2022("A32-P1-H"))
    { Field = "claims" };

    public static readonly Refusal OutcomeInconsistent = new(
        "review.outcome-inconsistent",
        "总的结论与逐项结论不符：有一项撤销的为撤销，没有撤销而有变更的为变更，其余为维持。",
        "The outcome does not follow from the rulings: one revoked makes it revoked, otherwise one changed makes it changed, else upheld.",
        Cite.XF2022("A32-P1-H"))
    { Field = "outcome" };

    public static readonly Refusal ChangedOpinionMissing = new(
        "review.changed-opinion-missing", "变更的诉求须写明变更后的意见。", "A changed ruling must state the new opinion.",
        Cite.XF2022("A35-P1-S2"), Cite.XF2022("A36-P1-S2"))
    { Field = "claims" };

    public static readonly Refusal GroundMissing = new(
        "review.ground-missing", "撤销、变更须写明事由（ground）。", "A revocation or change must name its ground.",
        Cite.XF2022("A35-P1-S2"), Cite.XF2022("A36-P1-S2"))
    { Field = "ground" };

    public static readonly Refusal GroundWithoutRevocation = new(
        "review.ground-without-revocation", "维持的不填撤销、变更的事由。", "An upheld decision has no ground of revocation.",
        Cite.XF2022("A35-P1-S2"), Cite.XF2022("A36-P1-S2"))
    { Field = "ground" };

    public static readonly Refusal InstructionMissing = new(
        "review.instruction-missing", "撤销的，须写明对重新办理的要求（instruction）。", "A revocation must instruct the new handling.",
        Cite.XF2022("A35-P1-S2"), Cite.XF2022("A36-P1-S2"))
    { Field = "instruction" };

    public static readonly Refusal AlreadyServed = new(
        "review.already-served", "意见的送达已经登记。", "Service of the decision is already on record.",
        Cite.XF2022("A36-P1-S1"));

    public static readonly Refusal NotHeard = new(
        "review.not-heard",
        "只有经过听证的复核意见可以公示。",
        "Only a final review opinion given after a hearing may be published.",
        Cite.XF2022("A36-P2-S1"));

    public static readonly Refusal AlreadyPublished = new(
        "review.already-published", "意见已经公示。", "The opinion is published already.",
        Cite.XF2022("A36-P2-S1"));

    public static readonly Refusal PersonalDataPublished = new(
        "review.personal-data-published",
        "公示的文字含有证件号码、手机号码，或者信访人、代理人的姓名；请去掉后再公示。",
        "The text to be published holds an identity or mobile number, or the name of a petitioner or agent; take it out first.",
        Cite.XF2022("A36-P2-S1"))
    { Field = "text" };

    public static readonly Refusal ProofMissing = new(
        "review.proof-missing", "送达须有证明：送达回证、邮件回执、系统记录或者留置见证。", "Service needs proof: a receipt, a mail receipt, a system record or witnesses.",
        Cite.XF2022("A36-P1-S1"))
    { Field = "proof" };
}
