using PetitionGovernance.Domain.Legal;
using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Domain.Screening.Rules;

/// <summary>不属于本机关、本系统职权的，告知信访人向有权的机关、单位提出。</summary>
public sealed class OutsideOwnCompetence : ScreeningRule
{
    private static readonly IReadOnlyList<Citation> Elsewhere = [Cite.XF2022("A23-P1-S3")];
    private static readonly IReadOnlyList<Citation> PrivateDispute = [Cite.XF2022("A2-P1")];

    public OutsideOwnCompetence()
        : base("责任-不属职权", Band.Responsibility, "不属职权", "Outside the body's competence")
    {
        Explanation = "信访部门以外的机关不得跨系统转送，只能告知向有权的机关提出；私人间的纠纷没有责任机关，引导调解或者起诉。";
        Basis = [Cite.XF2022("A23-P1-S3"), Cite.XF2022("A2-P1")];
        FormerBasis = [Cite.XF2005("A22-P1")];
    }

    public override Finding? Evaluate(ScreeningContext c)
    {
        if (!c.NeedsHandler || c.Facts.ReceiverKind is null) return null;
        if (c.Facts.Jurisdiction is Jurisdiction.PrivateDispute) return Fires(c, FactSet.Jurisdiction, Verdicts.RouteGuided, cites: PrivateDispute);
        var isElsewhere = c.Facts.Jurisdiction is Jurisdiction.OtherSystem or Jurisdiction.OtherBodyOfSameLevel or Jurisdiction.LowerBody or Jurisdiction.AbolishedWithSuccessor;
        return c.IsOtherBody && isElsewhere ? Fires(c, FactSet.ReceiverKind | FactSet.Jurisdiction, Verdicts.ToCompetentBody, cites: Elsewhere) : null;
    }

    protected internal override string Because(Finding finding) =>
        finding.Context.Facts.Jurisdiction is Jurisdiction.PrivateDispute ? "属于私人间纠纷，引导调解或者起诉。" : "不属于本机关、本系统职权，告知向有权的机关、单位提出。";

    protected internal override string BecauseInEnglish(Finding finding) =>
        finding.Context.Facts.Jurisdiction is Jurisdiction.PrivateDispute
            ? "A private dispute: guided to mediation or to court."
            : "Outside the competence of this body and its system: the petitioner is told of the competent one.";

    protected internal override IEnumerable<PathGuidance> GuidanceOf(Finding finding) =>
        CompetenceGuidance.Of(finding);
}
