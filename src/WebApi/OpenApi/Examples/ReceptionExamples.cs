using PetitionGovernance.Application.Reception;
using PetitionGovernance.Domain.Reception;

namespace PetitionGovernance.WebApi.OpenApi.Examples;

/// <summary>A reception day, a session, and what becomes of its problems; dates left out mean today.</summary>
internal sealed class ReceptionExamples : IBodyExamples
{
    public IEnumerable<object> Bodies =>
    [
        new ScheduleReceptionDay
        {
            HeldOn = new DateOnly(2099, 3, 16),
            Hours = "09:00—11:30",
            Place = "县人民来访接待中心一楼",
            LeaderName = "李建国",
            LeaderPost = "副县长",
            Mode = ReceptionMode.OpenReception,
            PublicPhone = "023-70600000",
        },
        new CancelReceptionDay { Reason = "防汛值守，另行安排" },
        new HoldReceptionSession { LeaderName = "李建国", LeaderPost = "副县长", Mode = ReceptionMode.OpenReception, AreaCode = "500230", Joint = true },
        new ReceiveProblem
        {
            Subject = "反映村道损毁",
            Content = "去年施工车辆压坏村道，雨后不能通行，多次反映没有修。",
            Field = "民生领域",
            Topic = "道路交通",
            PetitionerName = "测试乙",
            PetitionerAddress = "三建乡某村二组",
            HeadCount = 3,
        },
        new ConcludeReceptionSession { ParticipantOrgCodes = ["ZJW", "SLJ"] },
        new ResolveProblemOnTheSpot { Result = "交通部门当场答应本周修复，信访人表示满意。" },
        new AssignProblem { OrgCode = "ZJW", DueOn = new DateOnly(2099, 4, 15) },
        new ReportProblem { OrgCode = "ZJW", Result = "村道已经修复，信访人已经确认。" },
        new GuideProblem { Body = "三建乡人民政府信访办", Address = "三建乡绿春坝社区1号", Hours = "工作日 09:00—17:00" },
    ];
}
