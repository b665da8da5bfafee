using System.Reflection;
using PetitionGovernance.Application.Legal;
using PetitionGovernance.Domain.Deadlines;
using PetitionGovernance.Domain.Legal;
using PetitionGovernance.Domain.Petitions;
using PetitionGovernance.Domain.Reviews;
using PetitionGovernance.Domain.Screening;
using PetitionGovernance.Domain.Shared;
using PetitionGovernance.WebApi.Errors;

namespace PetitionGovernance.WebApi.Legal;

/// <summary>Everything of the product that cites the law, found in the code itself: the coverage page and the list of articles are made of it.</summary>
internal static class ExecutionCatalogue
{
    private const BindingFlags Own =
        BindingFlags.DeclaredOnly | BindingFlags.Static | BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic;

    private static readonly Assembly[] Assemblies = [typeof(Refusal).Assembly, typeof(Executions).Assembly];

    public static IReadOnlyList<Execution> All { get; } =
    [
        .. ScreeningRules.All.Select(r => new Execution(ExecutionKind.Rule, r.Code, r.ChineseName, r.EnglishName, r.Basis)),
        .. Periods.All.Select(p => new Execution(
            ExecutionKind.Deadline, p.TableCode, p.ChineseName, p.EnglishName, [.. p.Basis, .. p.HearingsExcludedBy is { } hearings ? [hearings] : Array.Empty<Citation>()])),
        .. PetitionActs.All.Select(a => new Execution(ExecutionKind.Act, a.Code, a.Chinese, a.English, [a.Basis])),
        .. from act in ReviewActs.All
           let basis = Enum.GetValues<ReviewTier>().Select(act.Basis).Distinct().ToList()
           select new Execution(ExecutionKind.Act, $"review/{act.Code}", act.Chinese, act.English, basis),
        .. PetitionPrompts.All.Select(p => new Execution(ExecutionKind.Prompt, p.Code, p.Chinese, p.English, [p.Basis])),
        .. ErrorCatalogue.Refusals.Select(r => new Execution(ExecutionKind.Refusal, r.Code, r.Chinese, r.English, r.Basis)),
        .. FeaturesOf(Assemblies.SelectMany(assembly => assembly.GetTypes())),
    ];

    /// <summary>What the types, and their members, say that they execute; one entry for each place in the code.</summary>
    public static IEnumerable<Execution> FeaturesOf(IEnumerable<Type> types) =>
        from type in types
        from member in type.GetMembers(Own).Where(m => m is not Type).Prepend(type)
        from marked in member.GetCustomAttributes<ExecutesAttribute>(inherit: false)
        let code = member == type ? type.Name : $"{type.Name}.{member.Name}"
        select new Execution(ExecutionKind.Feature, code, marked.Chinese, marked.English, [marked.Citation]);
}
