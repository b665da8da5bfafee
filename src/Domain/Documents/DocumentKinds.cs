using PetitionGovernance.Domain.Documents.Papers;
using PetitionGovernance.Domain.Legal;
using PetitionGovernance.Domain.Shared;
using static PetitionGovernance.Domain.Documents.Addressee;
using static PetitionGovernance.Domain.Documents.DocumentType;
using static PetitionGovernance.Domain.Identity.Permission;

namespace PetitionGovernance.Domain.Documents;

/// <summary>全部文书。</summary>
public static class DocumentKinds
{
    public static IReadOnlyList<DocumentKind> All { get; } =
    [
        new(DocumentType.RegistrationReceipt, "信访事项登记回执", "Receipt of registration", "登", Petitioner, [RegisterPetition], typeof(RegistrationReceipt), Xf("A22-P1-H")),
        new(DocumentType.AcceptanceNotice, "信访事项受理告知书", "Notice of acceptance", "受告", Petitioner, [HandlePetition, RoutePetition], typeof(AcceptanceNotice), Xf("A23-P2-S1"), Xf("A31")),
        new(NonAcceptanceNotice, "信访事项不予受理告知书", "Notice of non-acceptance", "不受告", Petitioner, [RoutePetition], typeof(RefusalNotice), Xf("A23-P2-S1")),
        new(NoLongerAcceptanceNotice, "信访事项不再受理告知书", "Notice that it is accepted no more", "不再受告", Petitioner, [RoutePetition], typeof(RefusalNotice), Xf("A23-P2-S1")),
        new(DocumentType.GuidanceNotice, "法定途径告知书", "Notice of the statutory procedure", "引告", Petitioner, [RoutePetition], typeof(GuidanceNotice), Xf("A22-P2-S2"), Xf("A23-P1-S3")),
        new(DocumentType.MergeNotice, "信访事项并入原件告知书", "Notice that it was merged with another item", "并告", Petitioner, [RoutePetition], typeof(MergeNotice), Xf("A19-P3"), Xf("A23-P2-S1")),
        new(DocumentType.WhereaboutsNotice, "信访事项转送去向告知书", "Notice of where it was passed on", "转告", Petitioner, [RoutePetition], typeof(WhereaboutsNotice), Xf("A23-P1-S2")),
        new(DocumentType.SpecialNotice, "检举控告、涉法涉诉事项告知书", "Notice under the rules for accusations and litigation", "专告", Petitioner, [RoutePetition, HandlePetition], typeof(SpecialNotice), Xf("A23-P4")),
        new(DocumentType.ClarificationNotice, "信访事项补充说明告知书", "Request for clarification", "补告", Petitioner, [ScreenPetition], typeof(ClarificationNotice), Xf("A19-P1-S1")),
        new(DocumentType.TransferLetter, "信访事项转送函", "Letter of transfer", "转", Body, [RoutePetition], typeof(TransferLetter), Xf("A22-P1-I2")),
        new(DocumentType.AssignmentLetter, "信访事项交办函", "Letter of assignment", "交", Body, [RoutePetition], typeof(AssignmentLetter), Xf("A22-P1-I3")),
        new(DocumentType.ForwardingLetter, "检举控告、涉法涉诉事项转送函", "Letter forwarding an accusation or a matter of litigation", "专转", Body, [RoutePetition], typeof(ForwardingLetter), Xf("A22-P2-S1"), Xf("A22-P2-S3")),
        new(DocumentType.ExtensionNotice, "信访事项延期办理告知书", "Notice of extension", "延告", Petitioner, [HandlePetition], typeof(ExtensionNotice), Xf("A34-P1-S2")),
        new(DocumentType.CompetenceObjection, "信访事项职权异议书", "Objection to the competence", "异", Body, [HandlePetition], typeof(CompetenceObjection), Xf("A23-P3-S2")),
        new(DocumentType.CompetenceObjectionAnswer, "关于信访事项职权异议的答复", "Answer to an objection", "异复", Body, [DecideObjection], typeof(CompetenceObjectionAnswer), Xf("A23-P3-S3")),
        new(DocumentType.HandlingOpinion, "信访事项处理意见书", "Handling opinion", "处", Petitioner, [HandlePetition], typeof(HandlingOpinion), Xf("A31-I6-S1"), Xf("A32-P1-H"), Xf("A35-P1-S1")),
        new(DocumentType.ReplyLetter, "信访事项答复函", "Letter of reply", "复", Petitioner, [HandlePetition], typeof(ReplyLetter), Xf("A29-P1-S2")),
        new(DocumentType.HearingNotice, "信访事项听证通知书", "Notice of hearing", "听通", Petitioner, [HandlePetition, ConductReview], typeof(HearingNotice), Xf("A31-I6-S2")),
        new(ReviewAcceptanceNotice, "信访事项复查受理告知书", "Notice that a review is accepted", "复查受告", Petitioner, [ConductReview], typeof(ReviewAcceptance), Xf("A35-P1-S2")),
        new(ReviewNonAcceptanceNotice, "信访事项复查不予受理告知书", "Notice that a review is not accepted", "复查不受告", Petitioner, [ConductReview], typeof(ReviewNonAcceptance), Xf("A35-P1-S1")),
        new(ReviewOpinion, "信访事项复查意见书", "Review opinion", "复查", Petitioner, [ConductReview], typeof(ReviewDecisionPaper), Xf("A35-P1-S2"), Xf("A36-P1-S1")),
        new(FinalReviewAcceptanceNotice, "信访事项复核受理告知书", "Notice that a final review is accepted", "复核受告", Petitioner, [ConductReview], typeof(ReviewAcceptance), Xf("A36-P1-S2")),
        new(FinalReviewNonAcceptanceNotice, "信访事项复核不予受理告知书", "Notice that a final review is not accepted", "复核不受告", Petitioner, [ConductReview], typeof(ReviewNonAcceptance), Xf("A36-P1-S1")),
        new(FinalReviewOpinion, "信访事项复核意见书", "Final review opinion", "复核", Petitioner, [ConductReview], typeof(ReviewDecisionPaper), Xf("A36-P1-S2"), Xf("A36-P3")),
        new(DocumentType.MediationAgreement, "调解协议书", "Mediation agreement", "调", Petitioner, [ConductMediation], typeof(SettlementAgreement), Xf("A33-P1-S3")),
        new(ReconciliationAgreement, "和解协议书", "Reconciliation agreement", "和", Petitioner, [ConductMediation], typeof(SettlementAgreement), Xf("A33-P1-S2"), Xf("A33-P1-S3")),
        new(DocumentType.SupervisionLetter, "督办函", "Letter of supervision", "督", Body, [Supervise], typeof(SupervisionLetter), Xf("A40-P1")),
        new(ImproveWorkRecommendation, "改进工作建议书", "Recommendation to improve work", "改建", Body, [Supervise], typeof(RecommendationLetter), Xf("A40-P1")),
        new(PerfectPolicyRecommendation, "完善政策建议书", "Recommendation to perfect a policy", "策建", Body, [Supervise], typeof(RecommendationLetter), Xf("A40-P2")),
        new(PursueResponsibilityRecommendation, "追究责任建议书", "Recommendation to pursue responsibility", "责建", Body, [Supervise], typeof(ResponsibilityLetter), Xf("A40-P3")),
        new(DocumentType.ReferralLetter, "线索移送函", "Letter of referral", "移", Body, [PrepareReferrals, ApproveReferrals], typeof(ReferralLetter), Xf("A46")),
        new(DocumentType.InspectionBulletin, "评查通报", "Bulletin of an inspection", "评", Body, [Supervise], typeof(InspectionBulletin), Xf("A39-P3")),
        new(DocumentType.AdmonitoryTalkNotice, "约谈通知书", "Notice of an admonitory talk", "约", Body, [Supervise], typeof(AdmonitoryTalkNotice), Xf("A39-P3")),
    ];

    private static readonly Dictionary<DocumentType, DocumentKind> ByType = All.ToDictionary(k => k.Type);

    /// <returns>Null when no paper is called so.</returns>
    public static DocumentKind? Find(string code) => All.FirstOrDefault(k => k.Code == code);

    public static DocumentKind Of(DocumentType type) => ByType[type];

    private static Citation Xf(string clause) => Cite.XF2022(clause);
}
