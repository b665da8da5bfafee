using PetitionGovernance.Domain.Legal;
using PetitionGovernance.Domain.Shared;
using static PetitionGovernance.Domain.Procedures.StatutoryRoute;

namespace PetitionGovernance.Domain.Procedures;

/// <summary>法定途径的中文名称，以及它在《信访工作条例》中属于哪一项。</summary>
public static class StatutoryRoutes
{
    private static readonly Dictionary<StatutoryRoute, (string Chinese, Citation Basis)> Table = new()
    {
        [CivilSuit] = ("民事诉讼", Political),
        [AdministrativeSuit] = ("行政诉讼", Political),
        [CriminalProcedure] = ("刑事诉讼", Political),
        [ProcuratorialSupervision] = ("检察监督", Political),
        [PoliceProcedure] = ("公安程序", Political),
        [AdministrativeReconsideration] = ("行政复议", Administrative),
        [AdministrativeAdjudication] = ("行政裁决", Administrative),
        [AdministrativeLicence] = ("行政许可", Administrative),
        [AdministrativeConfirmation] = ("行政确认", Administrative),
        [AdministrativePenalty] = ("行政处罚", Administrative),
        [CommercialArbitration] = ("商事仲裁", Arbitration),
        [LabourArbitration] = ("劳动仲裁", Arbitration),
        [LandContractArbitration] = ("土地承包仲裁", Arbitration),
        [PartyMemberAppeal] = ("党员申诉", Appeal),
        [SanctionReexamination] = ("政务处分复审", Appeal),
        [CivilServantAppeal] = ("公务员申诉", Appeal),
        [DutyApplication] = ("履职申请", Cite.XF2022("A31-I5")),
        [OpenInformation] = ("信息公开", Administrative),
        [SpecialComplaintProcedure] = ("投诉举报专门程序", Cite.XF2022("A31-I5")),
        [StateCompensation] = ("国家赔偿", Political),
        [StatutoryRoute.Mediation] = ("调解", Cite.XF2022("A33")),
    };

    private static Citation Political => Cite.XF2022("A31-I1");

    private static Citation Arbitration => Cite.XF2022("A31-I2");

    private static Citation Appeal => Cite.XF2022("A31-I3");

    private static Citation Administrative => Cite.XF2022("A31-I4");

    public static string Chinese(this StatutoryRoute route) => Table[route].Chinese;

    /// <summary>信访部门据以导入、引导的条款。</summary>
    public static Citation Basis(this StatutoryRoute route) => Table[route].Basis;

    /// <summary>涉法涉诉：诉讼、检察监督和公安程序，不受理为信访事项，转送或者引导（第二十二条第二款）。</summary>
    public static bool IsPoliticalLegal(this StatutoryRoute route) =>
        route is CivilSuit or AdministrativeSuit or CriminalProcedure or ProcuratorialSupervision or PoliceProcedure;

    /// <summary>按中文名称或者英文代码找；没有则为空。</summary>
    public static StatutoryRoute? Find(string name)
    {
        foreach (var (route, (chinese, _)) in Table)
            if (chinese == name || route.ToString() == name) return route;
        return null;
    }
}
