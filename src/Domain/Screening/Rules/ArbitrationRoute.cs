using PetitionGovernance.Domain.Legal;
using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Domain.Screening.Rules;

/// <summary>应当通过仲裁解决的，导入仲裁。</summary>
public sealed class ArbitrationRoute : ScreeningRule
{
    private static readonly IReadOnlyList<Citation> OfLabour = [Cite.XF2022("A31-I2"), Cite.Law("劳动争议调解仲裁法2"), Cite.Law("劳动争议调解仲裁法27")];
    private static readonly IReadOnlyList<Citation> OfLand = [Cite.XF2022("A31-I2"), Cite.Law("土地承包仲裁法4"), Cite.Law("土地承包仲裁法18")];
    private static readonly IReadOnlyList<Citation> OfCommerce = [Cite.XF2022("A31-I2"), Cite.Law("仲裁法4")];

    public ArbitrationRoute()
        : base("路径-仲裁", Band.Route, "仲裁", "Arbitration")
    {
        Explanation = "劳动争议、土地承包经营纠纷、有仲裁协议的商事纠纷导入仲裁；没有仲裁协议的不能导入商事仲裁。";
        Basis = [Cite.XF2022("A31-I2"), Cite.Law("劳动争议调解仲裁法2"), Cite.Law("劳动争议调解仲裁法27"), Cite.Law("土地承包仲裁法4"), Cite.Law("土地承包仲裁法18"), Cite.Law("仲裁法4")];
        FormerBasis = [Cite.XF2005("A21-P1-I1")];
        AtStake = "仲裁的状态：还没有启动的导入，正在进行的告知";
        AtStakeEnglish = "How far the arbitration has come";
    }

    public override Finding? Evaluate(ScreeningContext c)
    {
        if (c.Facts is not { Category: ClaimNature.Appeal, LegalRoute: { } route } || !Routes.IsArbitration(route)) return null;
        return FiresAsking(
            c, FactSet.LegalRoute | FactSet.RouteState, Routes.VerdictOf(c.Facts.RouteState),
            cites: route switch { LegalRoute.LabourArbitration => OfLabour, LegalRoute.LandContractArbitration => OfLand, _ => OfCommerce });
    }

    protected internal override string Because(Finding finding) =>
        $"应当通过{FactWords.LegalRoute.Of(finding.Context.Facts.LegalRoute!.Value)}解决，{Routes.Say(finding)}。";

    protected internal override string BecauseInEnglish(Finding finding) =>
        $"It belongs to {FactWords.LegalRoute.InEnglish(finding.Context.Facts.LegalRoute!.Value)}: {Routes.SayInEnglish(finding)}.";

    protected internal override IEnumerable<PathGuidance> GuidanceOf(Finding finding) =>
        RouteGuidance.Of(finding);
}
