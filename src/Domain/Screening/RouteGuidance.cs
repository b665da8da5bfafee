namespace PetitionGovernance.Domain.Screening;

/// <summary>指引到法定途径的有权机关。</summary>
internal static class RouteGuidance
{
    public static IEnumerable<PathGuidance> Of(Finding finding)
    {
        if (finding.Context.Facts.LegalRoute is not { } route || route is LegalRoute.None) yield break;
        var (where, what, bring) = Of(route);
        yield return new(where, what, bring, finding.Due?.LegalDue, null, finding.Basis);
    }

    private static (string Where, string What, IReadOnlyList<string> Bring) Of(LegalRoute route) => route switch
    {
        LegalRoute.CivilSuit or LegalRoute.AdministrativeSuit => ("有管辖权的人民法院", "起诉、上诉或者申请再审", ["起诉状或者申请书", "身份证明", "证据材料", "已有的裁判文书"]),
        LegalRoute.CriminalProcedure => ("办理案件的公安机关、人民检察院或者人民法院", "控告、申诉", ["申诉书", "身份证明", "已有的裁判、决定文书"]),
        LegalRoute.ProcuratorialSupervision => ("有管辖权的人民检察院", "申请检察监督", ["监督申请书", "身份证明", "裁判文书"]),
        LegalRoute.PoliceProcedure => ("办理案件的公安机关，或者有管辖权的人民检察院", "报案、申请复议或者立案监督", ["报案材料", "身份证明", "不予立案通知书"]),
        LegalRoute.AdministrativeReconsideration => ("作出行政行为机关的本级人民政府", "申请行政复议", ["行政复议申请书", "身份证明", "行政行为的文书"]),
        LegalRoute.AdministrativeAdjudication => ("有裁决权的人民政府或者主管部门", "申请行政裁决", ["裁决申请书", "身份证明", "权属证据"]),
        LegalRoute.CommercialArbitration => ("约定的仲裁委员会", "申请仲裁", ["仲裁申请书", "仲裁协议", "证据材料"]),
        LegalRoute.LabourArbitration => ("劳动人事争议仲裁委员会", "申请劳动仲裁", ["仲裁申请书", "身份证明", "劳动关系的证据"]),
        LegalRoute.LandContractArbitration => ("农村土地承包仲裁委员会", "申请仲裁", ["仲裁申请书", "身份证明", "承包合同或者权属证书"]),
        LegalRoute.PartyMemberAppeal => ("批准处分的党组织", "提出申诉", ["申诉书", "处分决定"]),
        LegalRoute.SanctionReexamination => ("作出处分决定的监察机关", "申请复审", ["复审申请书", "处分决定"]),
        LegalRoute.CivilServantAppeal => ("原处理机关或者其同级公务员主管部门", "申请复核或者提出申诉", ["申诉书", "人事处理决定"]),
        LegalRoute.OpenInformation => ("制作、保存该信息的行政机关", "申请信息公开", ["信息公开申请表", "身份证明"]),
        LegalRoute.DutyApplication or LegalRoute.SpecialComplaintProcedure => ("有查处、保护职责的主管部门", "申请履行职责、投诉举报", ["申请书或者投诉书", "身份证明", "违法事实的线索"]),
        _ => ("有权处理的行政机关", $"申请{FactWords.LegalRoute.Of(route)}", ["申请书", "身份证明"]),
    };
}
