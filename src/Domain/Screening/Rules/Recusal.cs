using PetitionGovernance.Domain.Legal;

namespace PetitionGovernance.Domain.Screening.Rules;

/// <summary>与事项或者信访人有直接利害关系的人员应当回避。</summary>
public sealed class Recusal : ScreeningRule
{
    public Recusal()
        : base("安全-回避", Band.Safety, "回避", "Recusal")
    {
        Explanation = "承办人与事项或者信访人有直接利害关系的应当更换；被反映的就是接收单位的，承接人要与被反映方隔离，送上一级或者同级纪检监察机关。";
        Basis = [Cite.XF2022("A28-P3")];
        FormerBasis = [Cite.XF2005("A30")];
        AlwaysRuns = true;
    }

    public override Finding? Evaluate(ScreeningContext c) => c.Facts.Has(Marks.OfficerConflict | Marks.ReceiverAccused) ? Fires(c, FactSet.Marks) : null;

    protected internal override string Because(Finding finding) =>
        finding.Context.Facts.Has(Marks.ReceiverAccused) ? "被反映方就是接收单位，本单位人员应当回避。" : "承办人与事项或者信访人有直接利害关系，应当回避。";

    protected internal override string BecauseInEnglish(Finding finding) =>
        finding.Context.Facts.Has(Marks.ReceiverAccused)
            ? "The body complained of is the receiving one: its people recuse themselves."
            : "The officer has a direct interest in the matter or with the petitioner, and recuses himself.";

    protected internal override IEnumerable<string> FlagsOf(Finding finding) =>
        (finding.Context.Facts.Has(Marks.OfficerConflict), finding.Context.Facts.Has(Marks.ReceiverAccused)) switch
        {
            (true, false) => ["更换承办人"],
            (false, _) => ["承接人须与被举报方隔离", "本单位全员不可见细节", "送上一级或同级纪检"],
            _ => ["更换承办人", "承接人须与被举报方隔离", "本单位全员不可见细节", "送上一级或同级纪检"],
        };
}
