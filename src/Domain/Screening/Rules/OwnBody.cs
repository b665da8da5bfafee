using PetitionGovernance.Domain.Legal;
using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Domain.Screening.Rules;

/// <summary>属于本机关、单位职权的，受理并告知接收情况以及处理途径和程序。</summary>
public sealed class OwnBody : ScreeningRule
{
    private static readonly IReadOnlyList<Citation> ByOffice = [Cite.XF2022("A14-P1-I1")];
    private static readonly IReadOnlyList<Citation> ByOtherBody = [Cite.XF2022("A23-P1-S1")];

    public OwnBody()
        : base("责任-本机关", Band.Responsibility, "本机关职权", "Within the body's own competence")
    {
        Explanation = "属于本机关职权的由本机关受理；几个机关协商一致由本机关主办的也是。属于职权却不予受理要追究责任。";
        Basis = [Cite.XF2022("A23-P1-S1"), Cite.XF2022("A14-P1-I1")];
        FormerBasis = [Cite.XF2005("A22-P1")];
    }

    public override Finding? Evaluate(ScreeningContext c)
    {
        var isOwn = c.Facts.Jurisdiction is Jurisdiction.OwnBody || (c.Facts.Jurisdiction is Jurisdiction.SeveralAgreed && c.IsOtherBody);
        if (!c.NeedsHandler || !isOwn || c.Facts.ReceiverKind is null) return null;
        return Fires(c, FactSet.ReceiverKind | FactSet.Jurisdiction, Verdicts.Accepted(c), cites: c.IsPetitionOffice ? ByOffice : ByOtherBody);
    }

    protected internal override string Because(Finding finding) =>
        "属于本机关职权，由本机关受理。";

    protected internal override string BecauseInEnglish(Finding finding) =>
        "Within this body's own competence: it accepts.";
}
