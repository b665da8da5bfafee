namespace PetitionGovernance.Domain.Screening;

/// <summary>不予受理、不再受理之后往哪里去：从不只说“不”。</summary>
internal static class RefusalGuidance
{
    private static readonly IReadOnlyList<string> Identity = ["身份证明", "登记编号或者查询码"];

    /// <summary>下级正在办理的：向在办机关查询、补充；期限一过，向上一级机关反映逾期。</summary>
    public static IEnumerable<PathGuidance> ToBodyInHand(Finding finding)
    {
        var level = finding.Context.Facts.PriorBodyLevel is { } prior ? $"{FactWords.Level.Of(prior)}级" : "";
        yield return new($"正在办理的{level}机关、单位", "查询进度，补充事实和材料；期限届满没有答复的，向其上一级机关反映逾期", Identity, null, $"办理{DueWords.LastDay(finding.Due)}", finding.Basis);
    }

    /// <summary>逾期没有请求复查、复核的：有正当理由的仍可以提出，由人核定。</summary>
    public static IEnumerable<PathGuidance> IfJustCause(Finding finding)
    {
        foreach (var guidance in ReviewGuidance.Of(finding))
            yield return guidance with
            {
                What = $"有正当理由没有在期限内提出的，可以说明理由并{guidance.What}",
                Bring = [.. guidance.Bring, "正当理由的证明"],
            };
    }

    /// <summary>已经终结的：疏导帮扶；有新的事实和理由的，作为新的事项提出。</summary>
    public static IEnumerable<PathGuidance> ToCounselling(Finding finding)
    {
        yield return new(
            "户籍地或者居住地的乡镇人民政府（街道办事处）、信访部门", "请求教育疏导和生活帮扶；有新的事实和理由的，写明后作为新的信访事项提出",
            [.. Identity, "新的事实和理由的材料"], null, null, finding.Basis);
    }
}
