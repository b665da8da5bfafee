using PetitionGovernance.Application.Coordination;
using PetitionGovernance.Domain.Coordination;
using PetitionGovernance.Domain.Petitions;

namespace PetitionGovernance.WebApi.OpenApi.Examples;

/// <summary>Joint consultations, reports and meetings, mechanisms; dates left out mean today.</summary>
internal sealed class ConsultationExamples : IBodyExamples
{
    public IEnumerable<object> Bodies =>
    [
        new CallConsultation
        {
            ConsultationNo = "HS-2026-101",
            Question = ConsultationQuestion.PathGuidance,
            ParticipantOrgCodes = ["FY", "XFB"],
            Materials = "两次不收材料的经过，信访人提供的起诉状",
        },
        new ConcludeConsultation
        {
            Conclusion = BoundPath.Court,
            Reasons = "物业合同纠纷属于民事诉讼，由立案庭当场登记，材料不全的一次告知。",
            Tasks = [new TaskInput { What = "立案庭指定专人接收，三日内答复", OwnerOrgCode = "FY", DueOn = new DateOnly(2099, 12, 31) }],
        },
        new CompleteConsultationTask { Result = "已经立案" },
        new HoldMeeting { ReportNo = "HB-2026-101", Body = MeetingKind.JointConference, Topic = "重要信访问题化解", Agenda = ["听取一季度受阻情形", "研究供水管网改造引发的事项"] },
        new MinuteMeeting
        {
            Minutes = "会议听取了一季度受阻情形，议定一项任务。",
            Tasks = [new TaskInput { What = "提出立案材料清单", OwnerOrgCode = "FY", DueOn = new DateOnly(2099, 12, 31) }],
        },
        new CompleteMeetingTask { Result = "清单已经印发" },
        new PlanMechanism { MechanismNo = "JZ-101", Area = MechanismArea.Prevention, Name = "重大决策风险评估前置机制", OwnerOrgCode = "XFB" },
        new AssessMechanism { Status = MechanismStatus.Drafting, ReviewOn = new DateOnly(2099, 12, 31) },
    ];
}
