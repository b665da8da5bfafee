using System.Reflection;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Domain.Deadlines;
using PetitionGovernance.Domain.Legal;
using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.WebApi.Errors;

/// <summary>Every error a client can meet, found in the code itself; <c>docs/errors.md</c> is made of it.</summary>
internal static class ErrorCatalogue
{
    private const BindingFlags Anything = BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    private static readonly Dictionary<Type, object> Samples = new()
    {
        [typeof(int)] = 3,
        [typeof(long)] = 3L,
        [typeof(DateOnly)] = new DateOnly(2024, 5, 6),
        [typeof(PeriodRule)] = Periods.All[0],
    };

    /// <summary>All refusals of all classes named for them; a factory is called with sample arguments.</summary>
    public static IReadOnlyList<Refusal> Refusals { get; } =
    [
        .. new[] { typeof(Refusal).Assembly, typeof(SharedRefusals).Assembly }
            .SelectMany(assembly => assembly.GetTypes())
            .Where(type => type.Name.EndsWith("Refusals", StringComparison.Ordinal))
            .SelectMany(RefusalsOf)
            .OrderBy(refusal => refusal.Code, StringComparer.Ordinal),
    ];

    public static string Markdown()
    {
        var page = new List<string>
        {
            "# 错误代码 Error codes",
            "",
            "由代码生成，不手工修改 / generated from the code, not edited by hand: `UPDATE_DOCS=1 dotnet test --project tests/Architecture.Tests/Architecture.Tests.csproj`",
            "",
            "每个错误是一份 `application/problem+json`（RFC 9457）：`type` 为 `urn:petition-governance:error:` 加代码，`title`、`detail` 按 `Accept-Language` 为中文（默认）或者英文，",
            "`errors` 为字段 → 说明，`basis` 为依据的条款，`instead` 为此时可以依法做什么。代码永久，不改名、不复用；文字可能改进，程序请只认 `code`。",
            "Codes are permanent; the sentences may improve, so let programs read `code` only. Numbers, dates and `{…}` in the sentences stand for the case at hand.",
            "",
            "## 请求和服务器 Requests and server",
            "",
            "| 代码 code | 状态 status | 中文 | English |",
            "| --- | --- | --- | --- |",
        };
        page.AddRange(ConventionErrors.All.Select(e => $"| `{e.Code}` | {e.Status} | {Cell(e.Detail.Chinese)} | {Cell(e.Detail.English)} |"));
        foreach (var module in Refusals.GroupBy(refusal => refusal.Code[..refusal.Code.IndexOf('.', StringComparison.Ordinal)]))
        {
            page.AddRange(["", $"## {module.Key}", "", "| 代码 code | 状态 status | 中文 | English | 依据 basis |", "| --- | --- | --- | --- | --- |"]);
            page.AddRange(module.Select(Row));
        }

        return string.Join('\n', page) + "\n";
    }

    private static string Row(Refusal refusal)
    {
        var chinese = refusal.Instead is { } instead ? $"{refusal.Chinese}（{instead}）" : refusal.Chinese;
        var basis = string.Join("；", refusal.Basis.Select(CitationText.Chinese));
        return $"| `{refusal.Code}` | {Problems.StatusOf(refusal)} | {Cell(chinese)} | {Cell(refusal.English)} | {Cell(basis)} |";
    }

    private static IEnumerable<Refusal> RefusalsOf(Type type) =>
    [
        .. type.GetFields(Anything).Where(field => field.FieldType == typeof(Refusal) && !field.Name.StartsWith('<')).Select(field => (Refusal)field.GetValue(null)!),
        .. type.GetProperties(Anything).Where(property => property.PropertyType == typeof(Refusal)).Select(property => (Refusal)property.GetValue(null)!),
        .. type.GetMethods(Anything).Where(method => method.ReturnType == typeof(Refusal) && !method.IsSpecialName).Select(method => Sample(method)),
    ];

    private static Refusal Sample(MethodInfo factory) => (Refusal)factory.Invoke(null, [.. factory.GetParameters().Select(Argument)])!;

    private static object Argument(ParameterInfo parameter)
    {
        var type = Nullable.GetUnderlyingType(parameter.ParameterType) ?? parameter.ParameterType;
        if (type == typeof(string)) return $"{{{parameter.Name}}}";
        if (parameter.Name is "year") return 2024;
        if (type.IsEnum) return Enum.GetValues(type).GetValue(0)!;
        if (Samples.TryGetValue(type, out var sample)) return sample;
        // Small values of the domain, such as a place in a regulation, are made of samples themselves.
        return type.GetConstructors(BindingFlags.Instance | BindingFlags.Public).MaxBy(c => c.GetParameters().Length) is { } constructor
            ? constructor.Invoke([.. constructor.GetParameters().Select(Argument)])
            : throw new InvalidOperationException($"The error catalogue needs a sample of {type.Name}, which {parameter.Member.DeclaringType!.Name}.{parameter.Member.Name} takes.");
    }

    private static string Cell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal).Replace('\n', ' ');
}
