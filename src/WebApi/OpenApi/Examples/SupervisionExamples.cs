using PetitionGovernance.Application.Supervision;
using PetitionGovernance.Domain.Supervision;

namespace PetitionGovernance.WebApi.OpenApi.Examples;

/// <summary>Orders, talks and recommendations to a body; dates left out mean today.</summary>
internal sealed class SupervisionExamples : IBodyExamples
{
    public IEnumerable<object> Bodies =>
    [
        new RaiseSupervisionOrder { OrgCode = "ZJW", Cause = "电梯停运的事项三次答复都没有写明修复日期", Demand = "查明原因，写明修复日期，逐项答复。", Listed = true },
        new IssueSupervisionOrder { Demand = "七日内说明逾期的原因和办结的日期。", Important = true },
        new AnswerSupervisionOrder { Answer = "经办人调离没有交接，已另行指定，三日内办结。" },
        new CloseSupervisionOrder { Result = SupervisionResult.Rectified, Feedback = "事项已经办结，交接制度已经建立。", ReportedTo = "县委、县政府" },
        new DropSupervisionOrder { Reason = "期限因听证已经重算，没有逾期。" },
        new HoldAdmonitoryTalk
        {
            OrgCode = "ZJW",
            PersonPost = "分管负责人",
            Reason = "半年内三件事项逾期办结，两件退回重办",
            RectifyBy = new DateOnly(2099, 12, 31),
        },
        new FollowUpAdmonitoryTalk { Result = SupervisionResult.Rectified, Verification = "抽查十件，均按期办结。" },
        new IssueRecommendation
        {
            Kind = RecommendationKind.ImproveWork,
            OrgCode = "ZJW",
            Problem = "老旧小区电梯维修资金公示不及时，一年内十五件信访",
            Content = "每季度公示维修资金收支，接受业主查询。",
        },
        new FeedBackOnRecommendation { Adoption = Adoption.PartlyAdopted, Feedback = "自第二季度起公示。", Reason = "历史账目另行审计后公示。" },
        new CheckRecommendation { Solved = false, Finding = "第二季度已公示，三个小区仍未公示。" },
        new PlanInspection
        {
            Title = "一季度网上巡查",
            Method = SamplingMethod.RiskWeighted,
            Seed = 20260310,
            Size = 20,
            From = new DateOnly(2026, 1, 1),
            To = new DateOnly(2026, 3, 31),
        },
        new RecordFinding { Petition = "XF500230-2026-000001", OrgCode = "ZJW", Point = "claims-unanswered" },
        new ExplainFinding { Answer = "第二项诉求漏答，补正后重新送达。" },
        new ReturnFindingForRedo(),
        new CheckFinding { Solved = true, Verification = "重办的答复逐条回应了诉求。" },
        new CompleteOpinionExecution { Evidence = "电梯检验报告和修复照片" },
    ];
}
