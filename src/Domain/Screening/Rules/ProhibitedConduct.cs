using PetitionGovernance.Domain.Legal;

namespace PetitionGovernance.Domain.Screening.Rules;

/// <summary>有禁止行为的，先劝阻、批评、教育；行为另行处理，不影响受理。</summary>
public sealed class ProhibitedConduct : ScreeningRule
{
    public ProhibitedConduct()
        : base("秩序-禁止行为", Band.Safety, "禁止行为另行处理", "Prohibited conduct is dealt with apart")
    {
        Explanation = "围堵、滞留等禁止行为先劝阻、批评、教育，情节严重的由公安机关处理；诉求照常登记、照常甄别，行为从不影响受理。";
        Basis = [Cite.XF2022("A26-I1"), Cite.XF2022("A47-P1")];
        FormerBasis = [Cite.XF2005("A20"), Cite.XF2005("A47")];
        AlwaysRuns = true;
    }

    public override Finding? Evaluate(ScreeningContext c) => c.Facts.Has(Marks.ProhibitedConduct) ? Fires(c, FactSet.Marks) : null;

    protected internal override string Because(Finding finding) =>
        "有禁止行为，应当劝阻、批评、教育，行为另行处理；诉求的受理不受影响。";

    protected internal override string BecauseInEnglish(Finding finding) =>
        "Prohibited conduct is first dissuaded and dealt with apart; whether the claim is accepted does not depend on it.";

    protected internal override IEnumerable<string> FlagsOf(Finding finding) =>
        ["行为另行处理 不影响受理"];
}
