using PetitionGovernance.Domain.Identity;
using PetitionGovernance.Domain.Legal;
using static PetitionGovernance.Domain.Petitions.PetitionStatus;

namespace PetitionGovernance.Domain.Petitions;

/// <summary>由事项引起、记录在别处的行为：事项本身不变，但和其他行为一样列入下一步，受同一守卫。</summary>
public static class FollowUpActs
{
    /// <summary>路径指引：告诉信访人去哪里、凭什么、何时以前，并登记下来（第二十二条第二款）。</summary>
    public static readonly PetitionAct Guide = new(
        "path-guidance", "登记路径指引", "Record guidance to another procedure", [Permission.RoutePetition], s => [s.ReceivingOrgCode, s.ResponsibleOrgCode], [],
        s => s.Status is Redirected && s.NotifiedOn is null, Cite.XF2022("A22-P2-S2"),
        (s, _) => s.Category is PetitionCategory.Accusation ? PetitionRefusals.AccusationElsewhere
            : s.Status is Redirected or NotAccepted or NoLongerAccepted && s.Disposition is not Disposition.MergeWithExisting ? null
            : PetitionRefusals.OutOfOrder);

    /// <summary>调解、和解：双方自愿的先行调解，另行记录；期限照常计算（第三十三条）。</summary>
    public static readonly PetitionAct Mediate = new(
        "mediations", "引导调解、和解", "Bring the parties to mediation", [Permission.ConductMediation], s => [s.ResponsibleOrgCode, s.ReceivingOrgCode], [],
        _ => false, Cite.XF2022("A33-P1-S2"),
        (s, _) => s.Category is PetitionCategory.Accusation ? PetitionRefusals.AccusationNotMediated
            : s.Status is Withdrawn or Concluded or ReferredToDiscipline ? PetitionRefusals.OutOfOrder
            : s.LastMediation is { Standing: MediationStanding.Running } ? PetitionRefusals.UnderMediation
            : null);

    public static readonly IReadOnlyList<PetitionAct> All = [Guide, Mediate];
}
