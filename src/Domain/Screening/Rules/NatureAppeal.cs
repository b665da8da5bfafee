using PetitionGovernance.Domain.Legal;

namespace PetitionGovernance.Domain.Screening.Rules;

/// <summary>申诉求决类事项，按第三十一条各项分别处理。</summary>
public sealed class NatureAppeal : ScreeningRule
{
    public NatureAppeal()
        : base("性质-申诉求决", Band.Nature, "性质：申诉求决", "Nature: an appeal")
    {
        Explanation = "为自己的权益申诉或者请求解决问题的是申诉求决；三不予、两不再只适用于这一类。";
        Basis = [Cite.XF2022("A31")];
        FormerBasis = [Cite.XF2005("A14-P1")];
        AlwaysRuns = true;
    }

    public override Finding? Evaluate(ScreeningContext c) => c.IsAppeal.IsYes ? Fires(c, FactSet.Category) : null;

    protected internal override string Because(Finding finding) =>
        "信访人为自己的权益提出请求，属于申诉求决。";

    protected internal override string BecauseInEnglish(Finding finding) =>
        "The petitioner asks for something in his own right: an appeal.";
}
