using PetitionGovernance.Domain.Legal;
using PetitionGovernance.Domain.Petitions;
using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Domain.Screening.Rules;

/// <summary>诉讼、检察监督、公安程序尚未终结的，不进入信访程序，来信转送政法部门，走访的引导到政法部门。</summary>
public sealed class PendingCourtOrPolice : ScreeningRule
{
    private static readonly IReadOnlyList<Citation> OfLetter = [Cite.XF2022("A22-P2-S1"), Cite.XF2022("A28-P2"), Cite.XF2022("A31-I1"), Cite.Practice(PracticeSource.LocalRegulations)];
    private static readonly IReadOnlyList<Citation> OfVisit = [Cite.XF2022("A22-P2-S2"), Cite.XF2022("A28-P2"), Cite.XF2022("A31-I1"), Cite.Practice(PracticeSource.LocalRegulations)];

    public PendingCourtOrPolice()
        : base("三不予-2", Band.Route, "涉法涉诉尚未终结", "A court, procuratorate or police matter not yet closed")
    {
        Explanation = "涉法涉诉事项还没有依法终结的，不进入普通信访程序；但光是不予受理违反第二十二条第二款：来信必须转送政法部门，走访必须释法引导。其他法定途径是导入，不是不予受理；2022年5月以前的条例对一切法定途径都不予受理。";
        Standing = RuleStanding.SettledPractice;
        Sources = [PracticeSource.LocalRegulations];
        Basis = [Cite.XF2022("A22-P2-S1"), Cite.XF2022("A22-P2-S2"), Cite.XF2022("A28-P2"), Cite.XF2022("A31-I1"), Cite.Practice(PracticeSource.LocalRegulations)];
        FormerBasis = [Cite.XF2005("A21-P1-I1"), Cite.XF2022("A50-P1")];
        IsAdverse = true;
        AtStake = "是否正在诉讼、检察监督或者公安程序中：是的不进入信访程序，转送或者引导到政法部门";
        AtStakeEnglish = "Whether it is pending before court, procuratorate or police";
    }

    public override Finding? Evaluate(ScreeningContext c)
    {
        const FactSet Elements = FactSet.Category | FactSet.RequestType | FactSet.LegalRoute | FactSet.RouteState | FactSet.PriorState | FactSet.SameFactsAndReasons;
        if (c.IsPoliticalLegalRoute.IsUnknown) return c.IsAppeal.IsNo ? null : Asks(c, FactSet.LegalRoute);
        if (c.IsUnderFormerRegulation) return UnderFormerRegulation(c, Elements);

        var isPending = c.InState(RouteState.Ongoing) | c.InState(RouteState.EffectiveNotFinal);
        var isElsewhere = c.Facts.ReceiverKind is { } receiver ? Tri.Of(receiver is not ReceiverKind.PoliticalLegal) : Tri.Unknown;
        var isVisit = c.Facts.Channel is Channel.Visit;
        return Decide(
            c, c.IsAppeal & c.AsksAgain & c.IsPoliticalLegalRoute & isPending & c.HasNoPriorProcedure & isElsewhere & c.ChannelIsKnown,
            Elements | FactSet.ReceiverKind | FactSet.Channel, isVisit || !c.IsPetitionOffice ? Verdicts.PendingGuided : Verdicts.PendingForwarded,
            cites: isVisit ? OfVisit : OfLetter);
    }

    private Finding? UnderFormerRegulation(ScreeningContext c, FactSet elements)
    {
        var canGoOn = !(c.InState(RouteState.PeriodOver) | c.InState(RouteState.FinallyClosed));
        return Decide(c, c.IsAppeal & c.AsksAgain & !c.HasNoRoute & canGoOn & c.HasNoPriorProcedure, elements, Verdicts.FormerStatutoryRoute);
    }

    protected internal override string Because(Finding finding) =>
        finding.Context.IsUnderFormerRegulation ? "应当通过法定途径解决的，当时的条例规定不予受理，并告知有关途径。" : $"该事项属于{FactWords.LegalRoute.Of(finding.Context.Facts.LegalRoute!.Value)}，尚未依法终结，由政法部门处理。";

    protected internal override string BecauseInEnglish(Finding finding) =>
        finding.Context.IsUnderFormerRegulation
            ? "What a statutory procedure is to settle was not accepted under the regulation of that time; the petitioner is told of the procedure."
            : $"The matter belongs to {FactWords.LegalRoute.InEnglish(finding.Context.Facts.LegalRoute!.Value)} and is not finally closed: the political-legal body handles it.";
}
