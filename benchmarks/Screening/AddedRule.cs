using PetitionGovernance.Domain.Legal;
using PetitionGovernance.Domain.Screening;

namespace PetitionGovernance.Benchmarks.ScreeningSpeed;

/// <summary>A rule as somebody might add: it looks at four facts of every case and nearly never fires.</summary>
internal sealed class AddedRule : ScreeningRule
{
    public AddedRule(int number)
        : base($"附加-{number}", Band.Clarity, "附加", "Added")
    {
        Basis = [Cite.XF2022("A22-P1-H")];
        IsAdverse = true;
    }

    public override Finding? Evaluate(ScreeningContext c) => Decide(
        c, c.IsAppeal & c.IsVisit & c.IsPoliticalLegalRoute & c.Prior(PriorState.ProvinciallyConcluded),
        FactSet.Category | FactSet.Channel | FactSet.LegalRoute | FactSet.PriorState, new(Admission.NotAccepted, [], [], ""));

    protected internal override string Because(Finding finding) => "附加。";

    protected internal override string BecauseInEnglish(Finding finding) => "Added.";
}
