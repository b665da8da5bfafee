using PetitionGovernance.Domain.Procedures;

namespace PetitionGovernance.Domain.Screening;

/// <summary>法定途径在法定程序目录中的程序：不限内容和事项的；一个也没有的，全部。</summary>
internal static class RouteProcedures
{
    private static readonly IReadOnlyList<Procedure>[] ByRoute = [.. Enum.GetValues<LegalRoute>().Select(Find)];

    public static IReadOnlyList<Procedure> Of(LegalRoute route) => ByRoute[(int)route];

    private static IReadOnlyList<Procedure> Find(LegalRoute route)
    {
        if (StatutoryRoutes.Find(route.ToString()) is not { } statutory) return [];
        var all = ProcedureCatalogue.For(statutory, null);
        return all.Any(p => p.IsGeneral) ? [.. all.Where(p => p.IsGeneral)] : all;
    }
}
