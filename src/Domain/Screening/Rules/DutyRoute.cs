using PetitionGovernance.Domain.Legal;
using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Domain.Screening.Rules;

/// <summary>申请查处违法行为、履行保护职责的，由有权机关依法履行或者答复。</summary>
public sealed class DutyRoute : ScreeningRule
{
    private static readonly IReadOnlyList<Citation> Application = [Cite.XF2022("A31-I5"), Cite.Law("行政诉讼法47"), Cite.Law("劳动争议调解仲裁法9")];
    private static readonly IReadOnlyList<Citation> AfterAnswer = [Cite.XF2022("A31-I5"), Cite.XF2022("A31-I4"), Cite.XF2022("A34-P1-S1"), Cite.Law("行政复议法11")];

    public DutyRoute()
        : base("路径-履职申请", Band.Route, "履行法定职责", "Performance of a statutory duty")
    {
        Explanation = "要求查处违法、保护人身财产权的，按履职申请办理并答复，不出信访处理意见书；对履职答复不服的走行政复议、诉讼，不走信访复查。专门规定另有期限的从其规定。";
        Basis = [Cite.XF2022("A31-I5"), Cite.XF2022("A31-I4"), Cite.XF2022("A34-P1-S1"), Cite.Law("行政诉讼法47"), Cite.Law("劳动争议调解仲裁法9"), Cite.Law("行政复议法11")];
        FormerBasis = [Cite.XF2005("A21-P1-I1")];
        AtStake = "是否申请履行法定职责：是的按履职程序办理";
        AtStakeEnglish = "Whether the performance of a duty is applied for";
    }

    public override Finding? Evaluate(ScreeningContext c)
    {
        if (c.Facts.Category is not ClaimNature.Appeal) return null;
        if (c.Facts is { PriorState: PriorState.DutyAnswerServed, SameFactsAndReasons: not SameFacts.No })
            return Fires(c, FactSet.PriorState | FactSet.RequestType, Verdicts.Imported, cites: AfterAnswer);
        if (c.Facts.LegalRoute is not { } route || !Routes.IsDuty(route)) return null;
        var verdict = Routes.VerdictOf(c.Facts.RouteState);
        return FiresAsking(
            c, FactSet.LegalRoute | FactSet.RouteState | FactSet.ReceivedOn, verdict == Verdicts.Imported ? Verdicts.DutyImported : verdict, RoutePeriods.Of(c), Application);
    }

    protected internal override string Because(Finding finding) =>
        finding.Context.Facts.PriorState is PriorState.DutyAnswerServed ? "对履职答复不服的，走行政复议或者诉讼，不走信访复查。" : $"属于申请履行法定职责，{DueWords.LastDay(finding.Due)}。";

    protected internal override string BecauseInEnglish(Finding finding) =>
        finding.Context.Facts.PriorState is PriorState.DutyAnswerServed ? "Against the answer to such an application there is reconsideration or a suit, not a review of petitions." : $"It asks for the performance of a statutory duty: {DueWords.LastDayInEnglish(finding.Due)}.";

    protected internal override IEnumerable<PathGuidance> GuidanceOf(Finding finding) =>
        RouteGuidance.Of(finding);
}
