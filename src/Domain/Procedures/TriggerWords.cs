using System.Collections.Frozen;
using static PetitionGovernance.Domain.Procedures.TriggerEvent;

namespace PetitionGovernance.Domain.Procedures;

/// <summary>起算事件的中英文说法，写进期限的说明。</summary>
internal static class TriggerWords
{
    private static readonly FrozenDictionary<TriggerEvent, (string Chinese, string English)> Table = new Dictionary<TriggerEvent, (string, string)>
    {
        [LearnedOfAct] = ("知道或者应当知道行政行为", "learning of the administrative act"),
        [ActMade] = ("行政行为作出", "the making of the administrative act"),
        [ReconsiderationReceived] = ("收到行政复议决定书", "receipt of the reconsideration decision"),
        [ReconsiderationExpired] = ("行政复议期满", "the end of the reconsideration period"),
        [DutyPeriodExpired] = ("履行职责的期限届满", "the end of the period for performing the duty"),
        [LearnedOfInjury] = ("知道或者应当知道权利受到侵害", "learning of the injury to the right"),
        [InjuryDone] = ("权利受到侵害", "the injury to the right"),
        [EmploymentEnded] = ("劳动关系终止", "the end of the employment"),
        [AwardReceived] = ("收到仲裁裁决书", "receipt of the award"),
        [JudgmentServed] = ("一审判决书送达", "service of the judgment of first instance"),
        [RulingServed] = ("一审裁定书送达", "service of the ruling of first instance"),
        [JudgmentEffective] = ("判决、裁定发生法律效力", "the judgment or ruling taking effect"),
        [RetrialDecided] = ("驳回再审申请的裁定或者再审裁判生效", "the rejection of the retrial or the retrial judgment taking effect"),
        [PerformanceDue] = ("法律文书规定的履行期间届满", "the end of the period of performance"),
        [AgreementEffective] = ("调解协议生效", "the mediation agreement taking effect"),
        [NonFilingNoticeReceived] = ("收到不予立案通知书", "receipt of the notice that no case is filed"),
        [NonFilingReviewReceived] = ("收到不予立案的复议决定书", "receipt of the decision on reconsideration of non-filing"),
        [NonProsecutionReceived] = ("收到不起诉决定书", "receipt of the decision not to prosecute"),
        [AccidentReportServed] = ("道路交通事故认定书送达", "service of the accident report"),
        [PersonnelDecisionLearned] = ("知道人事处理", "learning of the personnel decision"),
        [PersonnelReviewReceived] = ("接到复核决定", "receipt of the review decision"),
        [SanctionReceived] = ("收到处理决定", "receipt of the decision"),
        [SanctionReviewReceived] = ("收到复审决定", "receipt of the review decision"),
        [ApplicationReceived] = ("收到申请", "receipt of the application"),
        [CaseAccepted] = ("受理", "acceptance of the case"),
        [CaseFiled] = ("立案", "filing of the case"),
        [DecisionReceived] = ("收到答复或者处理决定", "receipt of the reply or decision"),
        [AccidentHappened] = ("事故伤害发生（或者被诊断、鉴定为职业病）", "the accident, or the diagnosis of an occupational disease"),
        [AppraisalReceived] = ("收到劳动能力鉴定结论", "receipt of the appraisal of working capacity"),
        [ViolationEnded] = ("违法行为发生（连续、继续的为终了）", "the violation, or its end if it continued"),
        [CompensationDecided] = ("赔偿决定作出（或者作出决定的期限届满）", "the decision on compensation, or the end of the period for it"),
    }.ToFrozenDictionary();

    public static string Chinese(TriggerEvent trigger) => Table[trigger].Chinese;

    public static string English(TriggerEvent trigger) => Table[trigger].English;
}
