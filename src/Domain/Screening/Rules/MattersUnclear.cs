using PetitionGovernance.Domain.Legal;

namespace PetitionGovernance.Domain.Screening.Rules;

/// <summary>材料、性质或者责任主体不清的，请信访人补充说明，不得推定。</summary>
public sealed class MattersUnclear : ScreeningRule
{
    public MattersUnclear()
        : base("程序-材料不清", Band.Clarity, "情况不清", "Not clear enough to decide")
    {
        Explanation = "性质为空就是不知道，有权机关不明不得推定越级，理由不明不得当作没有；请信访人补充说明，登记和期限不因此停下。";
        Basis = [Cite.XF2022("A19-P1-S1"), Cite.XF2022("A24-P2-S2")];
        FormerBasis = [Cite.XF2005("A17")];
        AlwaysRuns = true;
        AtStake = "能不能甄别：说清以后再定路径和责任";
        AtStakeEnglish = "Whether it can be screened at all";
    }

    public override Finding? Evaluate(ScreeningContext c)
    {
        if (!c.IsDecided)
        {
            var missing = (FactSet.ReceiverKind | FactSet.Category | FactSet.Jurisdiction) & ~c.Known;
            return FiresAsking(c, missing | (c.Known & FactSet.Category), Verdicts.Clarify);
        }

        if (c.Facts.Category is not ClaimNature.Appeal) return null;
        if (c.Facts is { PriorState: PriorState.MediationAgreed, SameFactsAndReasons: SameFacts.Yes }) return Fires(c, FactSet.PriorState);
        var isLateForReason = c.Facts.PriorState is PriorState.OpinionServed or PriorState.ReviewOpinionServed && (c.IsSame & !c.Stage.InTime).IsYes;
        return isLateForReason && c.LacksJustCause.IsUnknown && !c.ReviewRightNotTold
            ? FiresAsking(c, FactSet.KeyDate | FactSet.JustCause)
            : null;
    }

    protected internal override string Because(Finding finding) =>
        finding.Missing is FactSet.None ? "不服协议还是没有履行，情况不清，请信访人补充说明。" : $"缺少{string.Join('、', FactNames.Each(finding.Missing).Select(FactNames.Chinese))}，请信访人补充说明。";

    protected internal override string BecauseInEnglish(Finding finding) =>
        finding.Missing is FactSet.None
            ? "Whether the agreement is contested or not performed is unclear: the petitioner is asked."
            : $"Not known: {string.Join(", ", FactNames.Each(finding.Missing).Select(FactNames.Column))}; the petitioner is asked.";
}
