using PetitionGovernance.Domain.Legal;

namespace PetitionGovernance.Domain.Screening.Rules;

/// <summary>已经达成调解协议的，条例没有列为终结，引导依协议履行或者另循途径。</summary>
public sealed class MediationAgreement : ScreeningRule
{
    public MediationAgreement()
        : base("程序-调解协议", Band.Finality, "已达成调解协议", "A mediation agreement was reached")
    {
        Explanation = "调解协议有约束力，当事人应当履行；就履行或者内容发生争议的可以起诉，也可以申请司法确认。条例没有把达成协议列为终结，由人决定。";
        Basis = [Cite.XF2022("A33-P1-S3"), Cite.Law("人民调解法31"), Cite.Law("人民调解法32"), Cite.Law("人民调解法33")];
    }

    public override Finding? Evaluate(ScreeningContext c) =>
        c.Facts is { Category: ClaimNature.Appeal, PriorState: PriorState.MediationAgreed, SameFactsAndReasons: not SameFacts.No } && !c.AsksAgain.IsNo
            ? Fires(c, FactSet.PriorState | FactSet.SameFactsAndReasons | FactSet.RequestType, Verdicts.ToCompetentBody)
            : null;

    protected internal override string Because(Finding finding) =>
        "双方已经达成调解协议，就履行或者内容有争议的可以起诉。";

    protected internal override string BecauseInEnglish(Finding finding) =>
        "The parties reached a mediation agreement; a dispute over its performance or content may go to court.";
}
