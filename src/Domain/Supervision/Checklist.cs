using PetitionGovernance.Domain.Legal;
using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Domain.Supervision;

/// <summary>巡查的检查要点；每一点引用条款。</summary>
/// <param name="Code">Stable; findings keep it.</param>
public sealed record CheckPoint(string Code, string Chinese, string English, FindingSeverity Severity, Citation Basis);

/// <summary>检查要点清单；不在其中的问题由人写明。</summary>
public static class Checklist
{
    public static IReadOnlyList<CheckPoint> All { get; } =
    [
        new("late-entry", "超期录入", "entered late", FindingSeverity.Minor, Cite.XF2022("A22-P1-H")),
        new("notice-incomplete", "告知书要素不全", "notice incomplete", FindingSeverity.Ordinary, Cite.XF2022("A23-P2")),
        new("claims-unanswered", "答复未逐条回应诉求", "claims not answered one by one", FindingSeverity.Grave, Cite.XF2022("A32-P1-I1")),
        new("no-legal-basis", "处理意见缺少法律依据", "opinion without legal basis", FindingSeverity.Grave, Cite.XF2022("A32-P1-I1")),
        new("right-not-told", "未告知复查权利", "right to review not told", FindingSeverity.Grave, Cite.XF2022("A35-P1-S1")),
        new("not-resolved", "化解不到位", "not really resolved", FindingSeverity.Ordinary, Cite.XF2022("A45-I1")),
    ];

    public static CheckPoint? Find(string code) => All.FirstOrDefault(p => p.Code == code);

    /// <summary>按问题的文字找要点，补录时用。</summary>
    public static CheckPoint? OfText(string problem) => All.FirstOrDefault(p => p.Chinese == problem);
}
