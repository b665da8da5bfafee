namespace PetitionGovernance.Domain.Coordination;

/// <summary>向谁汇报，或者什么会议。</summary>
public enum MeetingKind
{
    /// <summary>县委常委会听取汇报</summary>
    StandingCommittee,
    /// <summary>县政府常务会议听取汇报</summary>
    ExecutiveMeeting,
    /// <summary>信访工作联席会议</summary>
    JointConference,
    /// <summary>部门向联席会议汇报</summary>
    DepartmentToJointConference,
    /// <summary>信访办研究法治化议题</summary>
    OfficeRuleOfLawMeeting,
    /// <summary>信访办部署法治政府建设</summary>
    OfficeRuleOfLawDeployment,
}
