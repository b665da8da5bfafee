using PetitionGovernance.Domain.Legal;
using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Domain.Screening.Rules;

/// <summary>检举控告类事项，按管理权限转送纪检监察机关或者有权处理的机关。</summary>
public sealed class NatureAccusation : ScreeningRule
{
    /// <summary>It is found on every part that accuses, and on no other: where it is, advice has a sealed part.</summary>
    public const string RuleCode = "性质-检举控告";

    private static readonly IReadOnlyList<Citation> ByOffice = [Cite.XF2022("A22-P2-S3"), Cite.XF2022("A30-P1")];
    private static readonly IReadOnlyList<Citation> ByBody = [Cite.XF2022("A30-P1")];
    private static readonly IReadOnlyList<Citation> CadreSelection = [Cite.XF2022("A30-P2-S1"), Cite.XF2022("A30-P2-S2"), Cite.XF2022("A30-P1")];
    private static readonly IReadOnlyList<Citation> Retaliation = [Cite.XF2022("A18-P4"), Cite.XF2022("A46-I6"), Cite.XF2022("A22-P2-S3"), Cite.XF2022("A30-P1")];

    public NatureAccusation()
        : base(RuleCode, Band.Nature, "性质：检举控告", "Nature: an accusation")
    {
        Explanation = "检举控告在此离开：不适用三不予、两不再，越级、重复、终结以后提出的都照样转送；按干部管理权限转送有权处理的纪检监察机关，反映干部选拔任用的向组织部门通报。";
        Basis = [Cite.XF2022("A22-P2-S3"), Cite.XF2022("A30-P1"), Cite.XF2022("A30-P2-S1"), Cite.XF2022("A30-P2-S2"), Cite.XF2022("A18-P4"), Cite.XF2022("A46-I6")];
        FormerBasis = [Cite.XF2005("A22-P1")];
    }

    public override Finding? Evaluate(ScreeningContext c)
    {
        if (c.Facts.Category is not ClaimNature.Accusation) return null;
        var reliedOn = FactSet.Category | FactSet.ReceiverKind | FactSet.Marks | FactSet.Respondent;
        if (c.Facts.ReceiverKind is ReceiverKind.DisciplineSupervision && !c.Facts.Has(Marks.ReceiverAccused))
            return Fires(c, reliedOn, Verdicts.KeptByDiscipline, cites: ByBody);
        return c.Facts.Has(Marks.CadreSelection) ? Fires(c, reliedOn, Verdicts.ToOrganizationDepartment, cites: CadreSelection)
            : c.Facts.Has(Marks.Retaliation) ? Fires(c, reliedOn, Verdicts.ToDiscipline, cites: Retaliation)
            : Fires(c, reliedOn, Verdicts.ToDiscipline, cites: c.IsOtherBody ? ByBody : ByOffice);
    }

    protected internal override string Because(Finding finding) =>
        finding.Context.Facts.Has(Marks.CadreSelection) ? "反映干部选拔任用问题，按干部管理权限向组织部门通报。" : "属于检举控告，按管理权限转送有权处理的纪检监察机关。";

    protected internal override string BecauseInEnglish(Finding finding) =>
        finding.Context.Facts.Has(Marks.CadreSelection)
            ? "It concerns the selection of cadres: the organization department is told, by authority over cadres."
            : "An accusation: passed by authority over cadres to the competent body of discipline and supervision.";

    protected internal override IEnumerable<string> FlagsOf(Finding finding) =>
        finding.Context.Facts switch
        {
            var f when f.Has(Marks.CadreSelection) => ["通报组织部门", "重大的另报党委主要和分管负责人"],
            { Respondent: { } respondent } when LeadingPosts.AreNamedIn(respondent) => ["通报组织部门"],
            _ => [],
        };
}
