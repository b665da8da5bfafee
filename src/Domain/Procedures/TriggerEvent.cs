namespace PetitionGovernance.Domain.Procedures;

/// <summary>期限从哪一件事发生之日起算；当日不计入。</summary>
public enum TriggerEvent
{
    /// <summary>知道或者应当知道行政行为</summary>
    LearnedOfAct,
    /// <summary>行政行为作出</summary>
    ActMade,
    /// <summary>收到行政复议决定书</summary>
    ReconsiderationReceived,
    /// <summary>行政复议期满，复议机关没有作出决定</summary>
    ReconsiderationExpired,
    /// <summary>行政机关履行职责的期限届满</summary>
    DutyPeriodExpired,
    /// <summary>知道或者应当知道权利受到侵害</summary>
    LearnedOfInjury,
    /// <summary>权利受到侵害</summary>
    InjuryDone,
    /// <summary>劳动关系终止</summary>
    EmploymentEnded,
    /// <summary>收到仲裁裁决书</summary>
    AwardReceived,
    /// <summary>一审判决书送达</summary>
    JudgmentServed,
    /// <summary>一审裁定书送达</summary>
    RulingServed,
    /// <summary>判决、裁定发生法律效力</summary>
    JudgmentEffective,
    /// <summary>驳回再审申请的裁定或者再审裁判生效</summary>
    RetrialDecided,
    /// <summary>法律文书规定的履行期间届满</summary>
    PerformanceDue,
    /// <summary>调解协议生效</summary>
    AgreementEffective,
    /// <summary>收到不予立案通知书</summary>
    NonFilingNoticeReceived,
    /// <summary>收到不予立案的复议决定书</summary>
    NonFilingReviewReceived,
    /// <summary>收到不起诉决定书</summary>
    NonProsecutionReceived,
    /// <summary>道路交通事故认定书送达</summary>
    AccidentReportServed,
    /// <summary>知道人事处理</summary>
    PersonnelDecisionLearned,
    /// <summary>接到人事处理的复核决定</summary>
    PersonnelReviewReceived,
    /// <summary>收到处理（处分）决定</summary>
    SanctionReceived,
    /// <summary>收到复审决定</summary>
    SanctionReviewReceived,
    /// <summary>收到申请</summary>
    ApplicationReceived,
    /// <summary>受理</summary>
    CaseAccepted,
    /// <summary>立案</summary>
    CaseFiled,
    /// <summary>收到答复或者处理决定</summary>
    DecisionReceived,
    /// <summary>事故伤害发生，或者被诊断、鉴定为职业病</summary>
    AccidentHappened,
    /// <summary>收到劳动能力鉴定结论</summary>
    AppraisalReceived,
    /// <summary>违法行为发生，有连续或者继续状态的为行为终了</summary>
    ViolationEnded,
    /// <summary>赔偿义务机关作出赔偿决定，或者作出决定的期限届满</summary>
    CompensationDecided,
}
