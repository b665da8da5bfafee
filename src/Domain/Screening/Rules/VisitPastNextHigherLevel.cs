using PetitionGovernance.Domain.Legal;

namespace PetitionGovernance.Domain.Screening.Rules;

/// <summary>走访应到有权处理的本级或者上一级机关提出；越级走访的申诉求决不予受理，引导到有权机关。</summary>
public sealed class VisitPastNextHigherLevel : ScreeningRule
{
    // A place may let people come further up than the clause does, never less far: from the village to the centre there are five steps.
    private static readonly RuleParameter MaxLevelGap = RuleParameter.Of("max_level_gap", "A20-P1", most: 5);

    public VisitPastNextHigherLevel()
        : base("三不予-1", Band.Level, "越级走访", "A visit that skips a level")
    {
        Explanation = "只用于申诉求决类的走访，网络、书信、电话不受限制。条例只写应到本级或者上一级提出，没有写“不予受理”；效力依据是各地通行的实践。照常登记，引导到有权处理的机关或者其上一级机关。";
        Standing = RuleStanding.SettledPractice;
        Sources = [PracticeSource.StepwiseVisits, PracticeSource.LocalRegulations];
        Basis = [Cite.XF2022("A20-P1"), Cite.XF2022("A20-P4"), Cite.Practice(PracticeSource.StepwiseVisits)];
        FormerBasis = [Cite.XF2005("A16-P1"), Cite.Practice(PracticeSource.StepwiseVisits)];
        Parameters = [MaxLevelGap];
        IsAdverse = true;
        AtStake = "是否越级走访：越级的不予受理，引导到有权机关或者其上一级机关";
        AtStakeEnglish = "Whether the visit skips a level";
    }

    public override Finding? Evaluate(ScreeningContext c)
    {
        var skips = c.LevelsAbove is { } levels ? Tri.Of(levels > c.RuleSet.Value(MaxLevelGap)) : Tri.Unknown;
        var hasPrior = c.Facts.PriorState is not (null or PriorState.None);
        return Decide(
            c, c.IsAppeal & c.IsComplaint & c.IsVisit & skips & c.HasNoRoute & c.HasNoPriorProcedure,
            FactSet.Category | FactSet.RequestType | FactSet.Channel | FactSet.ReceiverLevel | FactSet.CompetentLevel | FactSet.LegalRoute | FactSet.PriorState
                | (hasPrior ? FactSet.SameFactsAndReasons : FactSet.None),
            Verdicts.VisitPastLevel);
    }

    protected internal override string Because(Finding finding) =>
        $"有权处理的是{FactWords.Level.Of(finding.Context.CompetentLevel!.Value)}级机关，走访到了{FactWords.Level.Of(finding.Context.Facts.ReceiverLevel!.Value)}级，超过上一级。";

    protected internal override string BecauseInEnglish(Finding finding) =>
        $"The competent body is of {FactWords.Level.InEnglish(finding.Context.CompetentLevel!.Value)} level, and the visit went to {FactWords.Level.InEnglish(finding.Context.Facts.ReceiverLevel!.Value)} level, past the next higher one.";

    protected internal override IEnumerable<string> FlagsOf(Finding finding) =>
        ["须登记"];

    protected internal override IEnumerable<PathGuidance> GuidanceOf(Finding finding) =>
        CompetenceGuidance.OfVisit(finding);
}
