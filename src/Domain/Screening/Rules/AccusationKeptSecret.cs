using PetitionGovernance.Domain.Legal;

namespace PetitionGovernance.Domain.Screening.Rules;

/// <summary>检举控告材料不得透露、转给被检举控告的人员和单位。</summary>
public sealed class AccusationKeptSecret : ScreeningRule
{
    public AccusationKeptSecret()
        : base("安全-检举保密", Band.Safety, "检举控告保密", "Accusations are kept from the accused")
    {
        Explanation = "检举控告的材料及有关情况一律封存，被检举控告的人员和单位不能查阅、列出、计数；随其他诉求转送的文书不得带有检举内容。";
        Basis = [Cite.XF2022("A30-P3"), Cite.XF2022("A46-I5")];
        FormerBasis = [Cite.XF2005("A23")];
        AlwaysRuns = true;
    }

    public override Finding? Evaluate(ScreeningContext c) => c.Facts.Category is ClaimNature.Accusation ? Fires(c, FactSet.Category | FactSet.Marks) : null;

    protected internal override string Because(Finding finding) =>
        "检举控告的材料不得透露、转给被检举控告的人员和单位。";

    protected internal override string BecauseInEnglish(Finding finding) =>
        "What an accusation says must not be disclosed or passed to the persons and bodies accused.";

    protected internal override IEnumerable<string> FlagsOf(Finding finding) =>
        finding.Context.IsSplit ? ["被检举单位不可见", "转送件隐去检举内容"] : ["被检举单位不可见"];
}
