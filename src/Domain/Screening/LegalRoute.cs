namespace PetitionGovernance.Domain.Screening;

/// <summary>可以或者已经走的法定途径；前五种是涉法涉诉。不明即不知道，不另设值。</summary>
public enum LegalRoute
{
    /// <summary>无</summary>
    None,
    /// <summary>民事诉讼</summary>
    CivilSuit,
    /// <summary>行政诉讼</summary>
    AdministrativeSuit,
    /// <summary>刑事诉讼</summary>
    CriminalProcedure,
    /// <summary>检察监督</summary>
    ProcuratorialSupervision,
    /// <summary>公安程序</summary>
    PoliceProcedure,
    /// <summary>行政复议</summary>
    AdministrativeReconsideration,
    /// <summary>行政裁决</summary>
    AdministrativeAdjudication,
    /// <summary>行政许可</summary>
    AdministrativeLicence,
    /// <summary>行政确认</summary>
    AdministrativeConfirmation,
    /// <summary>行政处罚</summary>
    AdministrativePenalty,
    /// <summary>商事仲裁</summary>
    CommercialArbitration,
    /// <summary>劳动仲裁</summary>
    LabourArbitration,
    /// <summary>土地承包仲裁</summary>
    LandContractArbitration,
    /// <summary>党员申诉</summary>
    PartyMemberAppeal,
    /// <summary>政务处分复审</summary>
    SanctionReexamination,
    /// <summary>公务员申诉</summary>
    CivilServantAppeal,
    /// <summary>履职申请</summary>
    DutyApplication,
    /// <summary>信息公开</summary>
    OpenInformation,
    /// <summary>投诉举报专门程序</summary>
    SpecialComplaintProcedure,
}
