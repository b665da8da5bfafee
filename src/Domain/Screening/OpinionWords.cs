namespace PetitionGovernance.Domain.Screening;

/// <summary>甄别意见各项结论的词，与甄别案例表所用的一致。</summary>
public static class OpinionWords
{
    public static FactWords<Admission> Admission { get; } = new(
        ("先引导后定", Screening.Admission.GuideFirst), ("进入信访程序", Screening.Admission.PetitionProcedure),
        ("另循法定程序", Screening.Admission.StatutoryProcedure), ("转检举控告程序", Screening.Admission.AccusationProcedure),
        ("进入建议办理", Screening.Admission.SuggestionHandling), ("不予受理", Screening.Admission.NotAccepted),
        ("不再受理", Screening.Admission.NoLongerAccepted), ("进入复查", Screening.Admission.Review),
        ("进入复核", Screening.Admission.FinalReview), ("并入原件", Screening.Admission.Merged));

    public static FactWords<ScreeningOutcome> Outcome { get; } = new(
        ("受理", ScreeningOutcome.Accepted), ("转送", ScreeningOutcome.Transferred), ("交办", ScreeningOutcome.Assigned),
        ("不予受理", ScreeningOutcome.NotAccepted), ("不再受理", ScreeningOutcome.NoLongerAccepted),
        ("导入法定程序", ScreeningOutcome.Imported), ("告知引导", ScreeningOutcome.Guided));
}
