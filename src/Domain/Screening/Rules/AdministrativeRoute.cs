using PetitionGovernance.Domain.Legal;
using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Domain.Screening.Rules;

/// <summary>可以通过行政复议、裁决、确认、许可、处罚等行政程序解决的，导入相应程序。</summary>
public sealed class AdministrativeRoute : ScreeningRule
{
    private static readonly IReadOnlyList<Citation> OfReconsideration = [Cite.XF2022("A31-I4"), Cite.Law("行政复议法11"), Cite.Law("行政复议法20"), Cite.Law("行政复议法23"), Cite.Law("行政诉讼法46")];
    private static readonly IReadOnlyList<Citation> OfOpenInformation = [Cite.XF2022("A31-I4"), Cite.Law("政府信息公开条例33")];
    private static readonly IReadOnlyList<Citation> OfOther = [Cite.XF2022("A31-I4")];

    public AdministrativeRoute()
        : base("路径-行政程序", Band.Route, "行政程序", "Administrative procedures")
    {
        Explanation = "行政复议、行政裁决、许可、确认、处罚、信息公开等是导入，不是不予受理。期限已过的，能否回到信访程序条例没有明文，先释法，由人决定。";
        Basis = [Cite.XF2022("A31-I4"), Cite.Law("行政复议法11"), Cite.Law("行政复议法20"), Cite.Law("行政复议法23"), Cite.Law("行政诉讼法46"), Cite.Law("政府信息公开条例33")];
        FormerBasis = [Cite.XF2005("A21-P1-I1")];
        AtStake = "法定途径的状态：还没有启动的导入，正在进行的告知，期限已过的由人决定";
        AtStakeEnglish = "How far the procedure has come";
    }

    public override Finding? Evaluate(ScreeningContext c)
    {
        if (c.Facts is not { Category: ClaimNature.Appeal, LegalRoute: { } route } || !Routes.IsAdministrative(route)) return null;
        return FiresAsking(
            c, FactSet.LegalRoute | FactSet.RouteState | (c.Known & (FactSet.KeyEvent | FactSet.KeyDate)), Routes.VerdictOf(c.Facts.RouteState), RoutePeriods.Of(c),
            route switch
            {
                LegalRoute.AdministrativeReconsideration => OfReconsideration,
                LegalRoute.OpenInformation => OfOpenInformation,
                _ => OfOther,
            });
    }

    protected internal override string Because(Finding finding) =>
        $"可以通过{FactWords.LegalRoute.Of(finding.Context.Facts.LegalRoute!.Value)}解决，{Routes.Say(finding)}。";

    protected internal override string BecauseInEnglish(Finding finding) =>
        $"It can be settled by {FactWords.LegalRoute.InEnglish(finding.Context.Facts.LegalRoute!.Value)}: {Routes.SayInEnglish(finding)}.";

    protected internal override IEnumerable<PathGuidance> GuidanceOf(Finding finding) =>
        RouteGuidance.Of(finding);
}
