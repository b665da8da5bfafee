using PetitionGovernance.Domain.Organizations;

namespace PetitionGovernance.Domain.Screening;

/// <summary>指引到复查、复核机关：原办理、复查机关的上一级。</summary>
internal static class ReviewGuidance
{
    public static IEnumerable<PathGuidance> Of(Finding finding)
    {
        var facts = finding.Context.Facts;
        var isFinal = facts.PriorState is PriorState.ReviewOpinionServed;
        var body = facts.PriorBodyLevel is { } level and < OrganizationLevel.Nation
            ? $"{(isFinal ? "复查" : "原办理")}机关的上一级机关（{FactWords.Level.Of(level + 1)}级）"
            : $"{(isFinal ? "复查" : "原办理")}机关的上一级机关";
        yield return new(
            body, isFinal ? "请求复核" : "请求复查",
            [isFinal ? "复核申请书" : "复查申请书", isFinal ? "复查意见书" : "信访处理意见书", "身份证明", "送达证明"],
            finding.Due?.LegalDue, isFinal ? "收到复查意见之日起30日内" : "收到处理意见之日起30日内", finding.Basis);
    }
}
