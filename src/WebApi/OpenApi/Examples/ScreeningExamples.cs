using PetitionGovernance.Application.Screening;

namespace PetitionGovernance.WebApi.OpenApi.Examples;

internal sealed class ScreeningExamples : IBodyExamples
{
    private static readonly PreviewScreening Visit = new()
    {
        AsOf = new(2025, 7, 1),
        ReceiverKind = "信访部门",
        ReceiverLevel = "市",
        CompetentLevel = "乡镇",
        Channel = "走访",
        Category = "申诉求决",
        RequestType = "投诉请求",
        PetitionerKind = "自然人实名",
        HeadCount = new("1"),
        Jurisdiction = "下级机关",
        LegalRoute = "无",
        RouteState = "不适用",
        PriorState = "无",
        ReceivedOn = new("2025-07-01"),
    };

    private static readonly EnactRuleSet CountyList = new()
    {
        Name = "三不予、两不再",
        SwitchedOff = ["两不再-1"],
        Parameters = new Dictionary<string, int> { ["max_level_gap"] = 2 },
        EffectiveTo = new(2027, 12, 31),
        Source = "丰信发〔2026〕3号",
        Reason = "逾期未请求复查复核的，改由人逐件研判，不再作为不再受理的情形",
    };

    public IEnumerable<object> Bodies => [Visit, new PreviewScreeningBatch { Cases = [Visit] }, CountyList];
}
