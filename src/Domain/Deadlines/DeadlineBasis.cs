using PetitionGovernance.Domain.Legal;
using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Domain.Deadlines;

/// <summary>怎样计算期限的依据：条例没有另写的，适用通则。</summary>
internal static class DeadlineBasis
{
    public static readonly Citation StartDayExcluded = Cite.Law("民法典201");
    public static readonly Citation MonthEnd = Cite.Law("民法典202");
    public static readonly Citation RollOver = Cite.Law("民法典203");
    public static readonly Citation WorkingDays = Cite.Law("行政复议法88");
    public static readonly Citation Duty = Cite.Law("行政诉讼法47");
    public static readonly Citation Uninformed = Cite.Law("行政复议法20");
    public static readonly Citation Assignment = Cite.XF2022("A22-P1-I3");
    public static readonly Citation Extension = Cite.XF2022("A34-P1-S2");
}
