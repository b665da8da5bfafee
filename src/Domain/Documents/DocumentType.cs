namespace PetitionGovernance.Domain.Documents;

/// <summary>系统出具的文书的种类。</summary>
public enum DocumentType
{
    /// <summary>登记回执</summary>
    RegistrationReceipt,
    /// <summary>受理告知书</summary>
    AcceptanceNotice,
    /// <summary>不予受理告知书</summary>
    NonAcceptanceNotice,
    /// <summary>不再受理告知书</summary>
    NoLongerAcceptanceNotice,
    /// <summary>法定途径告知书（引导告知单）</summary>
    GuidanceNotice,
    /// <summary>并入原件告知书</summary>
    MergeNotice,
    /// <summary>转送去向告知书</summary>
    WhereaboutsNotice,
    /// <summary>检举控告、涉法涉诉事项告知书，依专门规定，不是受理告知书</summary>
    SpecialNotice,
    /// <summary>补充说明告知书</summary>
    ClarificationNotice,
    /// <summary>转送函</summary>
    TransferLetter,
    /// <summary>交办函</summary>
    AssignmentLetter,
    /// <summary>转纪检监察机关、政法部门的函</summary>
    ForwardingLetter,
    /// <summary>延期告知书</summary>
    ExtensionNotice,
    /// <summary>职权异议书</summary>
    CompetenceObjection,
    /// <summary>对职权异议的答复</summary>
    CompetenceObjectionAnswer,
    /// <summary>信访处理意见书</summary>
    HandlingOpinion,
    /// <summary>答复函</summary>
    ReplyLetter,
    /// <summary>听证通知书</summary>
    HearingNotice,
    /// <summary>复查受理告知书</summary>
    ReviewAcceptanceNotice,
    /// <summary>复查不予受理告知书</summary>
    ReviewNonAcceptanceNotice,
    /// <summary>复查意见书</summary>
    ReviewOpinion,
    /// <summary>复核受理告知书</summary>
    FinalReviewAcceptanceNotice,
    /// <summary>复核不予受理告知书</summary>
    FinalReviewNonAcceptanceNotice,
    /// <summary>复核意见书</summary>
    FinalReviewOpinion,
    /// <summary>调解协议书</summary>
    MediationAgreement,
    /// <summary>和解协议书</summary>
    ReconciliationAgreement,
    /// <summary>督办函</summary>
    SupervisionLetter,
    /// <summary>改进工作建议书</summary>
    ImproveWorkRecommendation,
    /// <summary>完善政策建议书</summary>
    PerfectPolicyRecommendation,
    /// <summary>追究责任建议书</summary>
    PursueResponsibilityRecommendation,
    /// <summary>线索移送函</summary>
    ReferralLetter,
    /// <summary>评查通报</summary>
    InspectionBulletin,
    /// <summary>约谈通知书</summary>
    AdmonitoryTalkNotice,
}
