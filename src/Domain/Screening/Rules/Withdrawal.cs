using PetitionGovernance.Domain.Legal;

namespace PetitionGovernance.Domain.Screening.Rules;

/// <summary>撤回须确认自愿并留痕；撤回后再提出的，不是在办，也不是终结。</summary>
public sealed class Withdrawal : ScreeningRule
{
    public Withdrawal()
        : base("程序-撤回", Band.Request, "撤回", "Withdrawal")
    {
        Explanation = "条例没有规定撤回。信访人撤回的，确认自愿并留痕；委托人撤回的，代理人能否再提由人确认；撤回以后重新提出的按新件甄别，不适用三不予、两不再中的重复规则。";
        Basis = [Cite.XF2022("A28-P1"), Cite.XF2022("A27-P1")];
        FormerBasis = [Cite.XF2005("A28")];
    }

    public override Finding? Evaluate(ScreeningContext c)
    {
        if (c.Facts.RequestType is RequestType.Withdrawal) return Fires(c, FactSet.RequestType | FactSet.KeyEvent | FactSet.KeyDate, Verdicts.ConfirmWithdrawal);
        if (c.Facts.Has(Marks.PrincipalWithdrew)) return Fires(c, FactSet.Marks | FactSet.PetitionerKind, Verdicts.ConfirmWithdrawal);
        return c.Facts is { Category: ClaimNature.Appeal, PriorState: PriorState.Withdrawn } ? Fires(c, FactSet.PriorState) : null;
    }

    protected internal override string Because(Finding finding) =>
        finding.Verdict is null ? "先前的信访已经撤回，这次按新件甄别。" : "要求撤回，须确认出于自愿并留痕。";

    protected internal override string BecauseInEnglish(Finding finding) =>
        finding.Verdict is null ? "The earlier petition was withdrawn: this one is screened anew." : "A withdrawal is asked for: that it is voluntary is to be confirmed and kept on record.";
}
