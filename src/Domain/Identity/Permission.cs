namespace PetitionGovernance.Domain.Identity;

/// <summary>权限：一次请求需要其中之一；角色和对接范围（scope）都归结为权限的集合。</summary>
public enum Permission
{
    /// <summary>登记信访事项</summary>
    RegisterPetition,
    /// <summary>查阅信访事项（本单位可见范围内，个人信息打码）</summary>
    ReadPetitions,
    /// <summary>查阅封存的检举控告（第三十条第三款）</summary>
    ReadSealedPetitions,
    /// <summary>查阅完整身份信息，逐次留痕</summary>
    ReadIdentityData,
    /// <summary>甄别</summary>
    ScreenPetition,
    /// <summary>转送、交办</summary>
    RoutePetition,
    /// <summary>答复职权异议</summary>
    DecideObjection,
    /// <summary>告知、受理、异议、延期、答复、办结</summary>
    HandlePetition,
    /// <summary>登记满意度评价、撤回</summary>
    RecordPetitionerWill,
    /// <summary>退回重办</summary>
    ReturnForRedo,
    /// <summary>登记回避</summary>
    RecordRecusal,
    /// <summary>指定经办人、整体移交</summary>
    AssignOfficers,
    /// <summary>复查、复核：受理、听证、作出意见、送达</summary>
    ConductReview,
    /// <summary>查阅机构和职责清单</summary>
    ReadOrganizations,
    /// <summary>维护机构和职责清单</summary>
    ManageOrganizations,
    /// <summary>维护工作日历</summary>
    ManageCalendar,
    /// <summary>制定各地的甄别规则组</summary>
    ManageScreeningRules,
    /// <summary>更换文书模板</summary>
    ManageDocumentTemplates,
    /// <summary>载入法规正式文本</summary>
    ManageLegalTexts,
    /// <summary>维护用户、角色、单位和对接系统</summary>
    ManageUsers,
    /// <summary>查阅审计记录</summary>
    ReadAudit,
    /// <summary>查阅统计报表（只计本人可见的事项）</summary>
    ReadReports,
    /// <summary>就受阻情形协调有关机关，提请会商</summary>
    CoordinateBodies,
    /// <summary>调解、和解：收案、意愿、调解、协议、履行、司法确认</summary>
    ConductMediation,
    /// <summary>立包案、变更责任、调度、办结、登记反弹</summary>
    ManageCasePackages,
    /// <summary>定包案方案、登记措施和领导走访、申请疑难信访资金</summary>
    WorkOnCasePackages,
    /// <summary>批准疑难信访资金</summary>
    ApproveCaseFunds,
    /// <summary>登记支付疑难信访资金</summary>
    PayCaseFunds,
    /// <summary>安排公布接访日，登记接访场次和问题的去向</summary>
    KeepReceptions,
    /// <summary>登记源头预防、宣讲和培训</summary>
    KeepGovernanceRecords,
    /// <summary>督办、约谈、三项建议、网上巡查</summary>
    Supervise,
    /// <summary>读取事件（只含本人可见的）</summary>
    ReadEvents,
    /// <summary>登记推送地址（webhook），重送没有送达的</summary>
    ManageWebhooks,
    /// <summary>线索移送拟稿、移送、登记反馈</summary>
    PrepareReferrals,
    /// <summary>批准线索移送</summary>
    ApproveReferrals,
    /// <summary>导入历史数据，查看导入的进度和退回的行</summary>
    ImportRecords,
}
