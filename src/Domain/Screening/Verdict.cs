using PetitionGovernance.Domain.Petitions;

namespace PetitionGovernance.Domain.Screening;

/// <summary>结论：进不进信访程序，对信访人是什么结果，现在怎样处置，出什么文书。</summary>
/// <remarks>A refusal and a handing on go together where the law wants both: refusing alone a letter about a judgment breaks A22 ¶2.</remarks>
public sealed record Verdict(
    Admission Admission, IReadOnlyList<ScreeningOutcome> Outcomes, IReadOnlyList<Disposition> Dispositions, string Notice)
{
    /// <summary>对信访人不利：不予受理、不再受理。</summary>
    public bool IsAdverse { get; } = Admission is Admission.NotAccepted or Admission.NoLongerAccepted;

    internal Verdict(Admission admission, ScreeningOutcome outcome, Disposition disposition, string notice)
        : this(admission, [outcome], [disposition], notice)
    {
    }
}
