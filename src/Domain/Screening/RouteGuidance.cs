using PetitionGovernance.Domain.Procedures;

namespace PetitionGovernance.Domain.Screening;

/// <summary>指引到法定途径的有权机关，按法定程序目录。</summary>
internal static class RouteGuidance
{
    public static IEnumerable<PathGuidance> Of(Finding finding) =>
        finding.Context.Facts.LegalRoute is { } route ? RouteProcedures.Of(route).Select(procedure => Of(procedure, finding)) : [];

    private static PathGuidance Of(Procedure procedure, Finding finding)
    {
        var period = procedure.Periods.FirstOrDefault(p => p.Kind is PeriodKind.Apply);
        return new(
            procedure.Authority.Name, $"{procedure.Name}：{procedure.Lodging}", procedure.Bring, finding.Due?.LegalDue,
            period is null ? null : $"自{period.StartsOn}之日起，{Length(period)}内", procedure.Basis);
    }

    private static string Length(StatutoryPeriod period) => period.Number + period.Unit switch
    {
        Deadlines.PeriodUnit.WorkingDay => "个工作日",
        Deadlines.PeriodUnit.Month => "个月",
        Deadlines.PeriodUnit.Year => "年",
        _ => "日",
    };
}
