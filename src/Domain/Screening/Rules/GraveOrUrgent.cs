using PetitionGovernance.Domain.Legal;

namespace PetitionGovernance.Domain.Screening.Rules;

/// <summary>重大、紧急的信访事项，及时报本级党委政府和上级信访部门，并采取措施。</summary>
public sealed class GraveOrUrgent : ScreeningRule
{
    public GraveOrUrgent()
        : base("应急-重大紧急", Band.Safety, "重大紧急事项先报告", "Grave or urgent matters are reported first")
    {
        Explanation = "可能造成社会影响的重大、紧急事项，立即提出建议报本级党委政府决定，同时报上一级信访部门和国家信访局，并在职责范围内采取措施；不影响登记和分类处理。";
        Basis = [Cite.XF2022("A22-P1-I1-S2"), Cite.XF2022("A25-P1-S1"), Cite.XF2022("A25-P2")];
        FormerBasis = [Cite.XF2005("A26")];
        AlwaysRuns = true;
    }

    public override Finding? Evaluate(ScreeningContext c) => c.Facts.Has(Marks.Urgent) ? Fires(c, FactSet.Marks) : null;

    protected internal override string Because(Finding finding) =>
        "登记时标为重大紧急，应当立即报告并采取措施。";

    protected internal override string BecauseInEnglish(Finding finding) =>
        "Marked as grave or urgent at registration: report it at once and take measures.";

    protected internal override IEnumerable<string> FlagsOf(Finding finding) =>
        ["报本级党委政府+上一级信访部门+国家信访局"];
}
