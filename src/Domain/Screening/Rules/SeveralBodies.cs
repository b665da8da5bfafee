using PetitionGovernance.Domain.Legal;
using PetitionGovernance.Domain.Organizations;
using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Domain.Screening.Rules;

/// <summary>涉及两个以上机关、单位的，协商受理；协商不成由共同的上一级决定，没有共同上一级的由联席会议协调。</summary>
public sealed class SeveralBodies : ScreeningRule
{
    private static readonly IReadOnlyList<Citation> Agreed = [Cite.XF2022("A24-P1-S1")];
    private static readonly IReadOnlyList<Citation> BySuperior = [Cite.XF2022("A24-P1-S2")];
    private static readonly IReadOnlyList<Citation> ByJointConference = [Cite.XF2022("A24-P1-S3")];

    public SeveralBodies()
        : base("责任-多机关", Band.Responsibility, "几个机关", "Several bodies")
    {
        Explanation = "先协商；有争议的报共同的上一级机关决定；没有共同上一级的提请联席会议协调。争议不影响登记和期限。";
        Basis = [Cite.XF2022("A24-P1-S1"), Cite.XF2022("A24-P1-S2"), Cite.XF2022("A24-P1-S3")];
        FormerBasis = [Cite.XF2005("A24")];
    }

    public override Finding? Evaluate(ScreeningContext c)
    {
        if (!c.NeedsHandler) return null;
        const FactSet Elements = FactSet.Jurisdiction | FactSet.ReceiverLevel;
        return c.Facts.Jurisdiction switch
        {
            Jurisdiction.SeveralAgreed => Fires(c, Elements, cites: Agreed),
            Jurisdiction.DisputedUnderCommonSuperior => Fires(c, Elements, Verdicts.AskSuperior, cites: BySuperior),
            Jurisdiction.DisputedWithoutCommonSuperior => Fires(c, Elements, Verdicts.AskJointConference, cites: ByJointConference),
            _ => null,
        };
    }

    protected internal override string Because(Finding finding) =>
        finding.Context.Facts.Jurisdiction switch
        {
            Jurisdiction.SeveralAgreed => "涉及几个机关，已经协商一致。",
            Jurisdiction.DisputedUnderCommonSuperior => "几个机关对管辖有争议，由共同的上一级机关决定。",
            _ => "几个机关对管辖有争议，没有共同的上一级机关，由联席会议协调。",
        };

    protected internal override string BecauseInEnglish(Finding finding) =>
        finding.Context.Facts.Jurisdiction switch
        {
            Jurisdiction.SeveralAgreed => "Several bodies are concerned and have agreed.",
            Jurisdiction.DisputedUnderCommonSuperior => "Several bodies dispute the competence: their common superior decides.",
            _ => "Several bodies dispute the competence and have no common superior: the joint conference coordinates.",
        };

    protected internal override IEnumerable<string> FlagsOf(Finding finding) =>
        finding.Context.Facts switch
        {
            { Jurisdiction: Jurisdiction.SeveralAgreed } => ["主办协办"],
            { Jurisdiction: Jurisdiction.DisputedUnderCommonSuperior, ReceiverLevel: { } level and < OrganizationLevel.Nation } => [$"报{FactWords.Level.Of(level + 1)}政府决定"],
            { Jurisdiction: Jurisdiction.DisputedUnderCommonSuperior } => ["报共同上一级决定"],
            _ => ["提请联席会议"],
        };
}
