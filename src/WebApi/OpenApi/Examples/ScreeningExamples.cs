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

    public IEnumerable<object> Bodies => [Visit, new PreviewScreeningBatch { Cases = [Visit] }];
}
