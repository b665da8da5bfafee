using PetitionGovernance.Domain.Legal;
using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Domain.Petitions;

/// <summary>信访事项上依法不能为的理由。代码永久，不改名、不复用。</summary>
public static class PetitionRefusals
{
    public static readonly Refusal OutOfOrder = new(
        "petition.out-of-order",
        "事项当前状态不允许这一步；请按“下一步”所列办理。",
        "The item's present state does not allow this step; take one of its next actions.",
        Cite.XF2022("A22-P1-H"));

    /// <param name="regNo">The item the same system has pushed under this number.</param>
    public static Refusal AlreadyPushed(string regNo) => new Refusal(
        "petition.already-pushed",
        $"贵系统已用这一外部编号推送过，登记为 {regNo}；一个外部编号只建一件。",
        $"Your system has pushed this external number before, registered as {regNo}; one external number makes one item.",
        Cite.XF2022("A21-P1"))
    { Instead = "查阅原件；另有新的事项的，用新的外部编号推送。" }.On("externalNumber");

    public static readonly Refusal NotYourUnit = new(
        "petition.not-your-unit",
        "这一步应由事项的受理登记机关或者责任单位办理，您的单位不是。",
        "This step belongs to the receiving or responsible body, which your unit is not.",
        Cite.XF2022("A22-P1-I2"));

    public static readonly Refusal NoPermission = new(
        "petition.no-permission", "您的角色不能办理这一步。", "Your role may not take this step.");

    public static readonly Refusal Recused = new(
        "petition.recused",
        "您与本事项或者信访人有直接利害关系，已登记回避，不得办理。",
        "You are recorded as having a direct interest in this item or petitioner and must not handle it.",
        Cite.XF2022("A28-P3"));

    public static readonly Refusal StatementMissing = new(
        "petition.statement-missing",
        "出具信访处理意见书以前，应当听取信访人陈述事实和理由；请登记陈述记录（statement），经通知没有陈述的写明怎样通知。",
        "Before a handling opinion the petitioner is heard; record the statement, or how the petitioner was asked and did not make one.",
        Cite.XF2022("A31-I6-S1"));

    public static readonly Refusal HearingOnlyForOrdinary = new(
        "petition.hearing-only-for-ordinary",
        "听证只用于第三十一条第六项的事项；其他程序依其专门规定听证。",
        "Hearings are held on items under article 31(6); other procedures have hearings of their own.",
        Cite.XF2022("A31-I6-S2"));

    public static readonly Refusal UnderReview = new(
        "petition.under-review",
        "答复正在复查（复核）；待有结果，或者申请人撤回申请后再办。",
        "The reply is under review; wait for its result, or for the applicant to withdraw the application.",
        Cite.XF2022("A35-P1-S2"), Cite.XF2022("A36-P1-S2"));

    public static readonly Refusal ObjectionPending = new(
        "petition.objection-pending",
        "职权异议尚未答复；转送方答复前，责任不转移，不能受理或者另行转送。",
        "The objection to competence is not yet decided; until then the item can neither be accepted nor routed elsewhere.",
        Cite.XF2022("A23-P3-S3"));

    public static readonly Refusal NoOpenObjection = new(
        "petition.no-open-objection", "没有待答复的职权异议。", "There is no open objection to decide.", Cite.XF2022("A23-P3-S3"));

    public static readonly Refusal ObjectionTooLate = new(
        "petition.objection-too-late",
        "提出异议的五个工作日已过；应当受理并办理，确需改变责任单位的请与转送方协商。",
        "The five working days for an objection are over; accept and handle the item, or agree a change with the sender.",
        Cite.XF2022("A23-P3-S2"));

    public static readonly Refusal AlreadyNotified = new(
        "petition.already-notified", "本事项已经告知，不重复登记。", "The notification is already on record.", Cite.XF2022("A23-P2-S2"));

    public static readonly Refusal DateBeforeEarlierStep = new(
        "petition.date-before-earlier-step",
        "日期早于前一步的日期；请核对后改正。",
        "The date lies before that of the step it follows; check and correct it.",
        Cite.XF2022("A21-P2-S1"));

    public static readonly Refusal DateInFuture = new(
        "petition.date-in-future", "日期晚于今天（北京时间）；只能登记已经发生的事。", "The date is later than today in Beijing; only what has happened can be recorded.");

    public static readonly Refusal ResponsibleBodyMissing = new(
        "petition.responsible-body-missing",
        "转送、交办必须写明有权处理的责任单位。",
        "A transfer or assignment must name the body competent to handle the item.",
        Cite.XF2022("A22-P1-I1-S1"), Cite.XF2022("A22-P1-I2"))
    { Field = "responsibleOrgCode" };

    public static readonly Refusal RoutedToItself = new(
        "petition.routed-to-itself",
        "不能转送给本机关；属于本机关职权的，请甄别为 accept 后直接受理。",
        "An item cannot be routed to the body that holds it; screen it as accept and accept it.",
        Cite.XF2022("A23-P1-S1"))
    { Field = "responsibleOrgCode" };

    public static readonly Refusal BodyAbolished = new(
        "petition.body-abolished",
        "该单位已经撤销或者合并；请转送给承继其职权的单位。",
        "That body was abolished or merged; route the item to its successor.",
        Cite.XF2022("A24-P2-S1"))
    { Field = "responsibleOrgCode" };

    public static readonly Refusal OutsideOwnSystem = new(
        "petition.outside-own-system",
        "只有信访部门可以跨系统转送交办；本机关只能转给本系统下级，其他的请告知信访人向有权机关提出。",
        "Only a petition office routes across systems; your body may pass items to its own subordinates and otherwise tells the petitioner where to go.",
        Cite.XF2022("A14-P1-I1"), Cite.XF2022("A23-P1-S2"), Cite.XF2022("A23-P1-S3"))
    { Field = "responsibleOrgCode" };

    public static readonly Refusal AccusationToAccused = new(
        "petition.accusation-to-accused",
        "不得将检举控告材料转给被检举控告的单位或者其下属单位。",
        "An accusation must never be passed to the accused body or to a body under it.",
        Cite.XF2022("A30-P3"))
    { Field = "responsibleOrgCode" };

    public static readonly Refusal AccusationElsewhere = new(
        "petition.accusation-elsewhere",
        "检举控告按管理权限转送纪检监察机关或者有权处理的机关，不进入一般转送交办。",
        "Accusations go to the discipline authority or another competent organ, not into ordinary routing.",
        Cite.XF2022("A22-P2-S3"), Cite.XF2022("A30-P1"))
    { Field = "disposition" };

    public static readonly Refusal AccusationNotMediated = new(
        "petition.accusation-not-mediated",
        "检举控告依纪依法查处，不适用调解、和解。",
        "An accusation is investigated by law; it is neither mediated nor settled.",
        Cite.XF2022("A30-P1"), Cite.XF2022("A33-P1-S1"));

    public static readonly Refusal UnderMediation = new(
        "petition.under-mediation",
        "这件事项正在调解（和解），不重复收案；请在原案登记。",
        "The item is being mediated already; go on with that case.",
        Cite.XF2022("A33-P1-S1"));

    public static readonly Refusal NotADisciplineBody = new(
        "petition.not-a-discipline-body", "检举控告须转送纪检监察机关；所填单位不是。", "An accusation is forwarded to a discipline authority; the body named is not one.",
        Cite.XF2022("A22-P2-S3"))
    { Field = "responsibleOrgCode" };

    public static readonly Refusal NotAPoliticalLegalBody = new(
        "petition.not-a-political-legal-body", "涉法涉诉事项须转送政法部门；所填单位不是。", "The item is forwarded to a political-legal organ; the body named is not one.",
        Cite.XF2022("A22-P2-S1"))
    { Field = "responsibleOrgCode" };

    public static readonly Refusal OnlyAppealsAreRefused = new(
        "petition.only-appeals-are-refused",
        "不予受理、不再受理只适用于申诉求决；建议意见和检举控告依各自的规定办理。",
        "Only appeals can be refused admission; suggestions and accusations have rules of their own.",
        Cite.XF2022("A29-P1-S1"), Cite.XF2022("A30-P1"))
    { Field = "disposition" };

    public static readonly Refusal ReasonRequired = new(
        "petition.reason-required",
        "不予受理、不再受理、更改性质必须写明理由和依据条款。",
        "A refusal of admission or a change of nature must state its reason and the provisions it rests on.",
        Cite.XF2022("A44-I2"))
    { Field = "reason" };

    public static readonly Refusal OverrideWithoutReason = new(
        "petition.override-without-reason",
        "决定与甄别参考意见不一致的，须写明理由（reason）；参考意见见 GET …/screening。",
        "A decision that differs from the screening advice must state its reason (reason); GET …/screening shows the advice.",
        Cite.XF2022("A22-P1-T"))
    { Field = "reason" };

    public static readonly Refusal RefusalWithoutPerson = new(
        "petition.refusal-without-person",
        "不予受理、不再受理必须由人决定；由对接系统登记的，须写明作出决定的人（decidedBy）。",
        "Refusing admission is decided by a person; a system that records it must name who decided (decidedBy).",
        Cite.XF2022("A44-I2"))
    { Field = "decidedBy" };

    public static readonly Refusal NoNewFact = new(
        "petition.no-new-fact",
        "所述事实与已经记录的相同；没有新的事实不必登记。",
        "These facts are on record as they are; there is nothing new to state.");

    public static readonly Refusal PathRequired = new(
        "petition.path-required",
        "申诉求决须分清第三十一条第一至六项中的办理路径（statutoryPath）。",
        "An appeal must be placed under one of items 1–6 of article 31 (statutoryPath).",
        Cite.XF2022("A31"))
    { Field = "statutoryPath" };

    public static readonly Refusal PathOnlyForAppeals = new(
        "petition.path-only-for-appeals", "第三十一条的办理路径只适用于申诉求决。", "The paths of article 31 apply to appeals only.",
        Cite.XF2022("A31"))
    { Field = "statutoryPath" };

    public static readonly Refusal DispositionDiffers = new(
        "petition.disposition-differs",
        "处置方式与甄别结论不同；确需改变的，请先重新甄别。",
        "The disposition differs from the screening decision; screen the item again first.",
        Cite.XF2022("A22-P1-H"))
    { Field = "disposition" };

    public static readonly Refusal NothingToRoute = new(
        "petition.nothing-to-route",
        "甄别结论为本机关受理，无须转送；请直接受理。",
        "The item was screened for this body's own handling; accept it.",
        Cite.XF2022("A23-P1-S1"))
    { Field = "disposition" };

    public static readonly Refusal ClarificationFirst = new(
        "petition.clarification-first",
        "甄别结论为请信访人补充说明；请登记所问和答复后重新甄别，再作处置。",
        "The petitioner is to be asked for clarification; record question and answer and screen the item again before it is routed.",
        Cite.XF2022("A19-P1-S1"), Cite.XF2022("A22-P1-T"));

    public static readonly Refusal NothingToClarify = new(
        "petition.nothing-to-clarify",
        "甄别结论不是请信访人补充说明；确需补充的，请先以 ask_for_clarification 重新甄别。",
        "The item was not screened as ask_for_clarification; screen it so first.",
        Cite.XF2022("A19-P1-S1"));

    public static readonly Refusal ClarificationPending = new(
        "petition.clarification-pending",
        "已请信访人补充说明，尚未答复；请登记答复，或者不再等待而重新甄别。",
        "The petitioner was asked and has not answered; record the answer, or screen the item again without it.",
        Cite.XF2022("A19-P1-S1"));

    public static readonly Refusal NothingAsked = new(
        "petition.nothing-asked", "没有待答复的补充说明。", "No question to the petitioner is open.", Cite.XF2022("A19-P1-S2"));

    public static readonly Refusal ExistingItemMissing = new(
        "petition.existing-item-missing",
        "并入原件必须写明原件的登记编号（sameMatterAs）。",
        "A merge must name the existing item by its registration number (sameMatterAs).",
        Cite.XF2022("A19-P3"))
    { Field = "sameMatterAs" };

    public static readonly Refusal MergedIntoItself = new(
        "petition.merged-into-itself", "不能并入自身；请写明原件的登记编号。", "An item cannot be merged into itself; name the existing one.",
        Cite.XF2022("A19-P3"))
    { Field = "sameMatterAs" };

    public static readonly Refusal MergedAcrossNatures = new(
        "petition.merged-across-natures",
        "原件与本件的性质不同，各依各的规定办理，不能合并；确为同一性质的，请先重新甄别。",
        "The existing item is of another nature and follows rules of its own; screen this one again if they are alike.",
        Cite.XF2022("A22-P1-H"))
    { Field = "sameMatterAs" };

    public static readonly Refusal ExistingItemEnded = new(
        "petition.existing-item-ended",
        "原件已经办结、终结、撤回或者不在办理之中，并入即无人答复；请另行处置，或者写明在办的原件。",
        "The existing item is no longer being handled, so nobody would answer this one; dispose of it otherwise or name an item in hand.",
        Cite.XF2022("A19-P3"))
    { Field = "sameMatterAs" };

    public static readonly Refusal NotAMerge = new(
        "petition.not-a-merge",
        "只有并入原件才写明原件（sameMatterAs）；确需合并的，请先以 merge_with_existing 重新甄别。",
        "Only a merge names an existing item (sameMatterAs); screen the item as merge_with_existing first.",
        Cite.XF2022("A22-P1-H"))
    { Field = "sameMatterAs" };

    public static readonly Refusal ReportDayRequired = new(
        "petition.report-day-required",
        "交办必须载明反馈办结报告的期限（reportBackOn），且晚于交办日。",
        "An assignment must set the day its report is due (reportBackOn), later than the day of assignment.",
        Cite.XF2022("A22-P1-I3"))
    { Field = "reportBackOn" };

    public static readonly Refusal ExtensionOnlyForOrdinary = new(
        "petition.extension-not-applicable",
        "延期只适用于第三十一条第六项、有六十日办理期限的事项。",
        "Only items under article 31(6), which have the 60-day period, can be extended.",
        Cite.XF2022("A34-P1-S2"));

    public static readonly Refusal OutcomeNotOfCategory = new(
        "petition.outcome-not-of-category",
        "答复结论与事项性质不符：申诉求决为支持、解释、不予支持；建议意见为采纳、部分采纳、解释。",
        "The outcome does not fit the item: appeals are supported, explained or not supported; suggestions adopted, partly adopted or explained.",
        Cite.XF2022("A29-P1-S2"), Cite.XF2022("A32"))
    { Field = "outcome" };

    public static readonly Refusal ClaimsNotAllAnswered = new(
        "petition.claims-not-all-answered",
        "答复须逐项回应诉求，不多不少。",
        "The reply must answer every claim, each exactly once.",
        Cite.XF2022("A32-P1-H"))
    { Field = "claims" };

    public static readonly Refusal OpinionIncomplete = new(
        "petition.opinion-incomplete",
        "信访处理意见书须对每项诉求写明事实和理由、处理意见及其依据。",
        "A handling opinion must state, for each claim, facts and reasons, the opinion, and its legal basis.",
        Cite.XF2022("A32-P1-H"), Cite.XF2022("A32-P1-I3"))
    { Field = "claims" };

    public static readonly Refusal AdoptionReasonMissing = new(
        "petition.adoption-reason-missing",
        "对建议的答复须写明采纳、部分采纳或者解释的理由（opinion）。",
        "The answer to a suggestion states why it was adopted, partly adopted or explained (opinion).",
        Cite.XF2022("A29-P1-S2"))
    { Field = "claims" };

    public static readonly Refusal ExecutionOfNothing = new(
        "petition.execution-of-nothing",
        "只有支持的诉求才写明执行单位和期限。",
        "Only a claim that is supported names who carries it out and by when.",
        Cite.XF2022("A32-P1-I1"))
    { Field = "claims" };

    public static readonly Refusal ExecutionBeforeReply = new(
        "petition.execution-before-reply",
        "执行期限不能早于答复日期。",
        "What is supported cannot be due before the day of the reply.",
        Cite.XF2022("A32-P1-I1"))
    { Field = "claims" };

    public static readonly Refusal ExplanationRecordMissing = new(
        "petition.explanation-record-missing",
        "以解释说明答复的诉求，办结须附解释记录（evidence）。",
        "A claim answered by explanation is closed with the record of the explanation (evidence).",
        Cite.XF2022("A32-P1-I2"))
    { Field = "evidence" };

    public static readonly Refusal PersuasionRecordMissing = new(
        "petition.persuasion-record-missing",
        "不予支持的诉求，办结须附疏导教育的记录（evidence）。",
        "A claim that was not supported is closed with the record of how the petitioner was counselled (evidence).",
        Cite.XF2022("A32-P2-S2"))
    { Field = "evidence" };

    public static readonly Refusal ClaimsNotAllSettled = new(
        "petition.claims-not-all-settled",
        "办结须逐项交代诉求的实体结果（substantiveStatus）。",
        "Closing must state the substantive result of every claim (substantiveStatus).",
        Cite.XF2022("A27-P1"))
    { Field = "claims" };

    public static readonly Refusal EvidenceRequired = new(
        "petition.evidence-required",
        "认定“已解决”“部分解决”须附证据说明；没有证据的，实体状态为未解决。",
        "Resolved or partly resolved needs evidence; without it the claim stays unresolved.",
        Cite.XF2022("A27-P1"), Cite.XF2022("A32-P2-S1"))
    { Field = "evidence" };

    public static readonly Refusal AlreadyRated = new(
        "petition.already-rated", "本轮办理的满意度已经登记。", "Satisfaction with this round is already on record.", Cite.XF2022("A21-P2-S2"));

    public static readonly Refusal AlreadyServed = new(
        "petition.already-served", "本轮答复的送达已经登记。", "Service of this round's reply is already on record.", Cite.XF2022("A35-P1-S1"));

    public static readonly Refusal TooManyRepresentatives = new(
        "petition.too-many-representatives",
        "多人走访应当推选代表，代表不得超过五人；请信访人重新推选，事项照常登记其余信息。",
        "A joint visit elects at most five representatives; ask for a new choice and register the item with five or fewer.",
        Cite.XF2022("A20-P3"))
    { Field = "representatives" };

    public static readonly Refusal AnonymousWithIdentity = new(
        "petition.anonymous-with-identity",
        "匿名事项不能同时填写信访人姓名、证件号、电话或者住址。",
        "An anonymous item cannot carry a petitioner's name, id number, phone or address.",
        Cite.XF2022("A23-P2-S3"))
    { Field = "anonymous" };

    public static readonly Refusal FirstTimeButLinked = new(
        "petition.first-time-but-linked",
        "已指明与原事项为同一事实和理由（sameMatterAs），不能再登记为初件（firstTime）。",
        "An item linked to an earlier one as the same matter (sameMatterAs) is not a first-time item (firstTime).",
        Cite.XF2022("A19-P3"))
    { Field = "firstTime" };

    public static readonly Refusal RecorderMissing = new(
        "petition.recorder-missing",
        "口头提出的须写明记录人（recordedBy）。",
        "What was brought orally names who took it down (recordedBy).",
        Cite.XF2022("A19-P1-S2"))
    { Field = "recordedBy" };

    public static readonly Refusal OrganizationUnnamed = new(
        "petition.organization-unnamed",
        "信访人是法人或者其他组织的，须写明名称；没有名称的按公民或者匿名登记。",
        "An organization as petitioner is named; without a name, register a citizen or an anonymous item.",
        Cite.XF2022("A17-P2"))
    { Field = "petitionerName" };

    public static readonly Refusal OfficerOfOtherUnit = new(
        "petition.officer-of-other-unit",
        "经办人须是责任单位的在用用户，且没有登记回避。",
        "The officer must be an active user of the responsible unit who is not recused.",
        Cite.XF2022("A28-P3"))
    { Field = "officer" };

    public static readonly Refusal BoundByConsultation = new(
        "petition.bound-by-consultation",
        "会商已经定下这一事项走哪条路，甄别须与会商结论一致；情况变化的，另行会商。",
        "A joint consultation has decided the item's path; the screening follows it, or the bodies consult anew.",
        Cite.XF2022("A13-P1"))
    { Field = "disposition" };
}
