using System.Linq.Expressions;
using PetitionGovernance.Domain.CasePackages;
using PetitionGovernance.Domain.Deadlines;

namespace PetitionGovernance.Application.CasePackages;

/// <summary>一表的灯。红：目标日期已过，或者有措施到期没有完成；黄：目标日期临近，措施临近到期，或者过了应当调度的日期；绿：其他在办的。</summary>
/// <remarks>The same rule twice: as a condition of the query, for the filter and its pages, and on the facts of a row, with its reason.</remarks>
internal static class LedgerLight
{
    /// <summary>How many days before a measure's last day the light turns yellow.</summary>
    private const int MeasureWarnDays = 7;

    public static Expression<Func<LedgerLine, bool>> Shows(Light light, DateOnly asOf, CasePackageSettings settings)
    {
        var (targetWarn, measureWarn) = (asOf.AddDays(settings.WarnDays), asOf.AddDays(MeasureWarnDays));
        return light switch
        {
            Light.Met => l => l.Closing != null && l.Closing.On <= l.Charge.TargetOn,
            Light.Missed => l => l.Closing != null && l.Closing.On > l.Charge.TargetOn,
            Light.Overdue => l => l.Closing == null && (l.Charge.TargetOn < asOf || l.Package.Measures.Any(m => m.DueOn < asOf && m.SetOn <= asOf
                && (m.DoneOn == null || m.DoneOn > asOf) && (m.DroppedOn == null || m.DroppedOn > asOf))),
            _ => l => l.Closing == null && l.Charge.TargetOn >= asOf
                && !l.Package.Measures.Any(m => m.DueOn < asOf && m.SetOn <= asOf && (m.DoneOn == null || m.DoneOn > asOf) && (m.DroppedOn == null || m.DroppedOn > asOf))
                && (light == Light.DueSoon) == (l.Charge.TargetOn <= targetWarn
                    || l.Package.Measures.Any(m => m.DueOn <= measureWarn && m.SetOn <= asOf && (m.DoneOn == null || m.DoneOn > asOf) && (m.DroppedOn == null || m.DroppedOn > asOf))
                    || ((l.Charge.DispatchBy < asOf || (l.Charge.DispatchBy == null && l.Package.Dispatches.Any(d => d.On <= asOf && d.NextBy < asOf)))
                        && !l.Package.Dispatches.Any(d => d.On <= asOf && d.NextBy >= asOf))),
        };
    }

    public static (Light Light, string Because) Of(LedgerFacts facts, DateOnly? dispatchBy, DateOnly asOf, CasePackageSettings settings)
    {
        var (f, measures) = (facts.Head, facts.Measures);
        if (f.ClosedOn is { } closedOn)
        {
            return closedOn <= f.TargetOn
                ? (Light.Met, $"{closedOn:yyyy-MM-dd} {Words(f.Outcome)}，在目标日期以内。")
                : (Light.Missed, $"{closedOn:yyyy-MM-dd} {Words(f.Outcome)}，比目标日期晚 {closedOn.DayNumber - f.TargetOn.DayNumber} 日。");
        }

        if (f.TargetOn < asOf) return (Light.Overdue, $"目标日期 {f.TargetOn:yyyy-MM-dd} 已过 {asOf.DayNumber - f.TargetOn.DayNumber} 日，没有办结。");
        if (measures.Overdue > 0) return (Light.Overdue, $"有 {measures.Overdue} 项措施到期没有完成。");
        if (f.TargetOn <= asOf.AddDays(settings.WarnDays)) return (Light.DueSoon, $"距目标日期还有 {f.TargetOn.DayNumber - asOf.DayNumber} 日。");
        if (measures.NextOn <= asOf.AddDays(MeasureWarnDays)) return (Light.DueSoon, $"有措施在 {measures.NextOn:yyyy-MM-dd} 到期。");
        return dispatchBy < asOf
            ? (Light.DueSoon, $"应于 {dispatchBy:yyyy-MM-dd} 前调度，没有调度。")
            : (Light.OnTrack, "按计划进行。");
    }

    private static string Words(PackageStatus? outcome) => outcome switch
    {
        PackageStatus.Resolved => "化解",
        PackageStatus.Stable => "稳控",
        _ => "退回",
    };
}
