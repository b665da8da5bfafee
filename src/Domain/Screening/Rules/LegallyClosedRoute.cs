using PetitionGovernance.Domain.Legal;
using PetitionGovernance.Domain.Petitions;

namespace PetitionGovernance.Domain.Screening.Rules;

/// <summary>涉法涉诉事项已经依法终结，以同一事实和理由再提出的，不再受理，转政法部门由其告知。</summary>
public sealed class LegallyClosedRoute : ScreeningRule
{
    public LegallyClosedRoute()
        : base("两不再-3", Band.Finality, "涉法涉诉已依法终结", "A court or police matter closed by law, brought again")
    {
        Explanation = "诉讼、检察监督、公安程序已经依法终结的事项，以同一事实和理由再提出的，不再受理，同时转政法部门由其书面告知，并转疏导帮扶。条例没有明文，由第三十一条第一项“未依法终结”反推，出处不明，必须由人决定。";
        Standing = RuleStanding.DisputedPractice;
        Sources = [PracticeSource.Slogan];
        Basis = [Cite.XF2022("A31-I1"), Cite.XF2022("A22-P2-S1"), Cite.XF2022("A37-P3"), Cite.Practice(PracticeSource.Slogan)];
        Overrides = ["两不再-1", "两不再-2"];
        IsAdverse = true;
        AtStake = "涉法涉诉事项是否已经依法终结：终结的不再受理，没有终结的转送或者引导到政法部门";
        AtStakeEnglish = "Whether the matter was finally closed by law";
    }

    public override Finding? Evaluate(ScreeningContext c)
    {
        var verdict = c.Facts.Channel is Channel.Visit || !c.IsPetitionOffice ? Verdicts.NoLongerGuided : Verdicts.NoLongerForwarded;
        return Decide(
            c, c.IsAppeal & c.IsPoliticalLegalRoute & c.InState(RouteState.FinallyClosed) & c.IsSame & c.AsksAgain & c.ChannelIsKnown,
            FactSet.Category | FactSet.LegalRoute | FactSet.RouteState | FactSet.SameFactsAndReasons | FactSet.RequestType | FactSet.Channel, verdict);
    }

    protected internal override string Because(Finding finding) =>
        $"该事项的{FactWords.LegalRoute.Of(finding.Context.Facts.LegalRoute!.Value)}已经依法终结，又以同一事实和理由提出。";

    protected internal override string BecauseInEnglish(Finding finding) =>
        $"The matter was finally closed by law ({FactWords.LegalRoute.InEnglish(finding.Context.Facts.LegalRoute!.Value)}) and is brought again for the same facts and reasons.";

    protected internal override IEnumerable<string> FlagsOf(Finding finding) =>
        ["转疏导帮扶台账"];

    protected internal override IEnumerable<PathGuidance> GuidanceOf(Finding finding) =>
        RefusalGuidance.ToCounselling(finding);
}
