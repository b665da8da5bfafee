using PetitionGovernance.Domain.Legal;
using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Domain.Screening.Rules;

/// <summary>党员申诉、申请复审、公务员申诉的，导入相应程序。</summary>
public sealed class InternalAppealRoute : ScreeningRule
{
    private static readonly IReadOnlyList<Citation> OfPartyMember = [Cite.XF2022("A31-I3")];

    public InternalAppealRoute()
        : base("路径-党员申诉复审", Band.Route, "党员申诉、复审、公务员申诉", "Appeals of party members and civil servants")
    {
        Explanation = "不服党纪处分、政务处分、人事处理的，分别导入党员申诉、复审、复核申诉程序。";
        Basis = [Cite.XF2022("A31-I3"), Cite.Law("公务员法95")];
        FormerBasis = [Cite.XF2005("A21-P1-I1")];
        AtStake = "申诉、复审的状态：还没有启动的导入，正在进行的告知";
        AtStakeEnglish = "How far the internal appeal has come";
    }

    public override Finding? Evaluate(ScreeningContext c)
    {
        if (c.Facts is not { Category: ClaimNature.Appeal, LegalRoute: { } route } || !Routes.IsInternalAppeal(route)) return null;
        return FiresAsking(
            c, FactSet.LegalRoute | FactSet.RouteState | (c.Known & (FactSet.KeyEvent | FactSet.KeyDate)), Routes.VerdictOf(c.Facts.RouteState), RoutePeriods.Of(c),
            route is LegalRoute.CivilServantAppeal ? Basis : OfPartyMember);
    }

    protected internal override string Because(Finding finding) =>
        $"应当通过{FactWords.LegalRoute.Of(finding.Context.Facts.LegalRoute!.Value)}解决，{Routes.Say(finding)}。";

    protected internal override string BecauseInEnglish(Finding finding) =>
        $"It belongs to {FactWords.LegalRoute.InEnglish(finding.Context.Facts.LegalRoute!.Value)}: {Routes.SayInEnglish(finding)}.";

    protected internal override IEnumerable<PathGuidance> GuidanceOf(Finding finding) =>
        RouteGuidance.Of(finding);
}
