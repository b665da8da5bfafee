namespace PetitionGovernance.Domain.Screening;

/// <summary>指引到有权处理的机关。</summary>
internal static class CompetenceGuidance
{
    private static readonly IReadOnlyList<string> Papers = ["身份证明", "写明请求、事实和理由的材料"];

    public static IEnumerable<PathGuidance> Of(Finding finding) =>
        finding.Context.Facts.Jurisdiction is Jurisdiction.PrivateDispute
            ? [new("人民调解委员会，或者有管辖权的人民法院", "申请调解或者起诉", Papers, null, null, finding.Basis)]
            : [new(Body(finding.Context), "提出信访事项", Papers, null, null, finding.Basis)];

    /// <summary>越级走访的：有权机关，或者其上一级机关。</summary>
    public static IEnumerable<PathGuidance> OfVisit(Finding finding) =>
        finding.Context.CompetentLevel is { } level
            ? [new($"有权处理的{FactWords.Level.Of(level)}级机关，或者其上一级（{FactWords.Level.Of(level + 1)}级）机关的接待场所", "走访提出；也可以用网络、书信、电话提出", Papers, null, null, finding.Basis)]
            : [];

    private static string Body(ScreeningContext c) => c.CompetentLevel is { } level ? $"有权处理的{FactWords.Level.Of(level)}级机关、单位" : "有权处理的机关、单位";
}
