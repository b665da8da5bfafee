using PetitionGovernance.Domain.Legal;
using PetitionGovernance.Domain.Petitions;
using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Domain.Screening.Rules;

/// <summary>涉及诉讼权利救济、公安程序的，来信转送政法部门，走访的释法引导；私人间的民事纠纷引导起诉或者调解。</summary>
public sealed class CourtOrPoliceRoute : ScreeningRule
{
    private static readonly IReadOnlyList<Citation> OfLetter = [Cite.XF2022("A22-P2-S1"), Cite.XF2022("A28-P2"), Cite.XF2022("A31-I1")];
    private static readonly IReadOnlyList<Citation> OfVisit = [Cite.XF2022("A22-P2-S2"), Cite.XF2022("A20-P2"), Cite.XF2022("A28-P2"), Cite.XF2022("A31-I1")];
    private static readonly IReadOnlyList<Citation> OfPrivateDispute = [Cite.XF2022("A2-P1"), Cite.XF2022("A22-P2-S2"), Cite.XF2022("A31-I1"), Cite.Law("仲裁法4")];

    public CourtOrPoliceRoute()
        : base("路径-涉法涉诉", Band.Route, "涉法涉诉途径", "Court, procuratorate and police")
    {
        Explanation = "诉访分离：诉讼、检察监督、公安程序中的事项由政法部门依法处理。信访部门收到来信的转送同级政法部门，走访的释法引导；信访部门以外的机关只引导，不跨系统转送。还没有起诉的民事、行政争议，告知起诉或者调解。";
        Basis = [Cite.XF2022("A22-P2-S1"), Cite.XF2022("A22-P2-S2"), Cite.XF2022("A20-P2"), Cite.XF2022("A28-P2"), Cite.XF2022("A31-I1"), Cite.XF2022("A2-P1"), Cite.Law("仲裁法4")];
        FormerBasis = [Cite.XF2005("A21-P1-I1")];
        AlwaysRuns = true;
        AtStake = "法定途径走到哪一步：没有终结的由政法部门处理";
        AtStakeEnglish = "How far the procedure has come";
    }

    public override Finding? Evaluate(ScreeningContext c)
    {
        if (!(c.IsAppeal & c.IsPoliticalLegalRoute).IsYes) return null;
        const FactSet Elements = FactSet.LegalRoute | FactSet.RouteState | FactSet.Channel | FactSet.ReceiverKind;
        var isPrivate = c.Facts.Jurisdiction is Jurisdiction.PrivateDispute;
        var isVisit = c.Facts.Channel is Channel.Visit;
        return FiresAsking(
            c, isPrivate ? Elements | FactSet.Jurisdiction : Elements, VerdictOf(c, isVisit), cites: isPrivate ? OfPrivateDispute : isVisit ? OfVisit : OfLetter);
    }

    private static Verdict VerdictOf(ScreeningContext c, bool isVisit)
    {
        if (c.Facts.RouteState is RouteState.PeriodOver) return Verdicts.Explain;
        if (c.Facts.ReceiverKind is ReceiverKind.PoliticalLegal) return Verdicts.Imported;
        var isOwnStep = c.Facts is { RouteState: RouteState.NotStarted, LegalRoute: LegalRoute.CivilSuit or LegalRoute.AdministrativeSuit };
        return isVisit || isOwnStep || !c.IsPetitionOffice ? Verdicts.RouteGuided : Verdicts.RouteForwarded;
    }

    protected internal override string Because(Finding finding) =>
        $"属于{FactWords.LegalRoute.Of(finding.Context.Facts.LegalRoute!.Value)}，诉访分离，由政法部门依法处理。";

    protected internal override string BecauseInEnglish(Finding finding) =>
        $"It belongs to {FactWords.LegalRoute.InEnglish(finding.Context.Facts.LegalRoute!.Value)}, which is kept apart from petitioning: the political-legal body handles it by law.";

    protected internal override IEnumerable<string> FlagsOf(Finding finding) =>
        finding.Context.Facts.LegalRoute is LegalRoute.PoliceProcedure ? ["登记路径受阻风险"] : [];

    protected internal override IEnumerable<PathGuidance> GuidanceOf(Finding finding) =>
        RouteGuidance.Of(finding);
}
