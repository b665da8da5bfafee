using PetitionGovernance.Domain.Reporting.Trends;

namespace PetitionGovernance.Application.Reporting.Trends;

/// <summary>What a warning says, and the suggestion it drafts.</summary>
internal static class TrendWords
{
    private const int OncePer = 1000;

    public static string Text(string kind, string name, Surge surge) =>
        $"{What(kind, name)}本月 {surge.Actual} 件，依此前的月均和本月工作日应有 {surge.Expected} 件，自 {surge.Since:yyyy年M月} 起偏高，偶然到这么多的可能{Chance(surge.Chance)}。";

    public static string Cluster(string name, int items, DateOnly since) => $"与 {name} 同一事项的，{since:yyyy年M月d日} 以来有 {items} 件。";

    public static string Suggestion(string kind, string name) => kind switch
    {
        "field" or "topic" => $"建议对“{name}”方面的政策和执行开展专题分析，会同主管部门提出完善政策、改进工作的建议（《信访工作条例》第四十条）。",
        "place" => $"建议{name}开展一轮矛盾纠纷排查，核对新增事项的共同缘由，就地化解（第十五条）。",
        "body" => $"建议约谈{name}了解事由，必要时提出改进工作的建议（第四十条）。",
        "same_matter" => "建议合并研究、指定一个责任单位，必要时会商（第二十四条）。",
        "collective_visits" => $"建议{name}的领导干部下访约谈代表，提前疏导（第十一条、第二十条）。",
        _ => "建议召开分析研判会，核对增加来自哪些领域和地方（第十四条）。",
    };

    private static string What(string kind, string name) => kind switch
    {
        "total" => "全部信访事项",
        "field" => $"“{name}”领域",
        "topic" => $"“{name}”",
        "body" => $"反映{name}的事项",
        "collective_visits" => $"{name}的五人以上集体访",
        _ => name,
    };

    private static string Chance(double chance) => chance * OncePer * 10 < 1 ? "不到万分之一" : $"约万分之{Math.Round(chance * OncePer * 10):0}";
}
