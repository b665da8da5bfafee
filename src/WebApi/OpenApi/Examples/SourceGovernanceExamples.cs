using PetitionGovernance.Application.SourceGovernance;
using PetitionGovernance.Domain.SourceGovernance;

namespace PetitionGovernance.WebApi.OpenApi.Examples;

/// <summary>Assessments of major decisions, and disputes found before they become petitions; dates left out mean today.</summary>
internal sealed class SourceGovernanceExamples : IBodyExamples
{
    public IEnumerable<object> Bodies =>
    [
        new ConductAssessment
        {
            AssessmentNo = "WP-2026-101",
            Matter = "三合街道片区供水管网改造工程",
            DecisionBodyCode = "XFB",
            Method = "公示十五日，入户问卷 320 份，召开座谈会两次",
            PublicInput = "主要担心施工期间停水和道路开挖，二十六户提出临时供水要求",
            Legality = "立项、环评、用地手续齐全",
            Reasonableness = "受益范围与出资安排相当",
            Feasibility = "资金已落实，工期避开高考",
            Controllability = "设临时供水点，网格员每日巡查",
            RiskLevel = RiskLevel.Medium,
            Measures = "停水前三日告知，设六个临时供水点",
            Conclusion = AssessmentConclusion.ProceedWithMeasures,
        },
        new RecordDecision(),
        new FollowUpAssessment { Note = "施工第二周，收到停水反映三起，当日恢复。" },
        new LinkArisenItem { RegNo = "XF500230-2026-000001" },
        new FindDispute
        {
            DisputeNo = "JF-2026-00101",
            AreaCode = "500230001",
            Field = "民生领域",
            Topic = "物业管理",
            Source = DisputeSource.Grid,
            Parties = 3,
        },
        new TriageDispute { Triage = DisputeTriage.Minor, Note = "由社区召集业主和物业协商" },
        new ResolveDispute { Resolution = "业主与物业达成协议，三日内清理楼道。" },
        new ReboundDispute { Reason = "物业没有按协议清理" },
        new MoveDisputeIntoItem { RegNo = "XF500230-2026-000001" },
        new OpenScreeningRound { Name = "二〇二六年春季排查", From = new DateOnly(2026, 3, 1), To = new DateOnly(2026, 3, 31) },
        new ReportScreening { AreaCode = "500230001", Found = 0 },
    ];
}
