using PetitionGovernance.Domain.Deadlines;
using PetitionGovernance.Domain.Legal;
using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Domain.Screening.Rules;

/// <summary>承办单位认为转送交办的事项不属于自己职权的，在5个工作日内详述理由提出异议，经转送方核实同意后退回。</summary>
public sealed class ObjectionToTransfer : ScreeningRule
{
    private static readonly IReadOnlyList<Citation> InTime = [Cite.XF2022("A23-P3-S2"), Cite.XF2022("A23-P3-S3")];

    public ObjectionToTransfer()
        : base("责任-异议退回", Band.Request, "对转送交办的异议", "Objection to a transfer")
    {
        Explanation = "承办单位收到转送、交办后认为不属于自己职权的，可以在五个工作日内提出异议；经转送、交办方核实同意的交还材料。逾期的责任不移转，由人协调。";
        Basis = [Cite.XF2022("A23-P3-S2"), Cite.XF2022("A23-P3-S3"), Cite.XF2022("A45-I1")];
        AtStake = "异议是否在期限内：在期限内的经核实退回，逾期的由承办单位先行受理";
        AtStakeEnglish = "Whether the objection is in time";
    }

    public override Finding? Evaluate(ScreeningContext c)
    {
        if (c.Facts.RequestType is not RequestType.CompetenceObjection) return null;
        const FactSet Elements = FactSet.RequestType | FactSet.ReceivedOn;
        var due = c.Due(PeriodCode.Object, c.Facts.ReceivedOn);
        return due?.IsInTime(c.AsOf) switch
        {
            true => Fires(c, Elements, Verdicts.ObjectionPassedBack, due, InTime),
            false => Fires(c, Elements, Verdicts.ObjectionLate, due),
            null => Asks(c, Elements, due),
        };
    }

    protected internal override string Because(Finding finding) =>
        finding.Due?.IsInTime(finding.Context.AsOf) is true ? $"承办单位在期限内提出职权异议，{DueWords.LastDay(finding.Due)}，须经转送方核实同意。" : $"职权异议逾期，{DueWords.LastDay(finding.Due)}，责任不移转。";

    protected internal override string BecauseInEnglish(Finding finding) =>
        finding.Due?.IsInTime(finding.Context.AsOf) is true
            ? $"The body objected within the period ({DueWords.LastDayInEnglish(finding.Due)}); whoever passed it on must verify and agree."
            : $"The objection came too late ({DueWords.LastDayInEnglish(finding.Due)}): the responsibility stays.";

    protected internal override IEnumerable<string> FlagsOf(Finding finding) =>
        finding.Due?.IsInTime(finding.Context.AsOf) is true ? ["按期", "须转送方核实同意"] : ["异议逾期"];
}
