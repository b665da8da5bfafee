using PetitionGovernance.Domain.Coordination;
using PetitionGovernance.Domain.Petitions;
using PetitionGovernance.Domain.Tests.Petitions;
using PetitionGovernance.Domain.Tests.Shared;

namespace PetitionGovernance.Domain.Tests.Coordination;

public sealed class ConsultationTests
{
    private static readonly DateTimeOffset At = new(2025, 3, 10, 9, 0, 0, TimeSpan.FromHours(8));
    private static readonly DateOnly HeldOn = Petitions.Given.Day("2025-03-10");

    [Theory]
    [InlineData("2025-03-09", "coordination.day-too-early")]
    [InlineData("2025-03-10", "")]
    [InlineData("2025-03-11", "")]
    [InlineData("2025-03-12", "coordination.day-in-future")]
    public void A_conclusion_is_reached_when_the_bodies_have_met(string on, string refusal)
    {
        var consultation = Called();

        Action conclude = () => consultation.Conclude(BoundPath.Court, "属于民事诉讼", Petitions.Given.Day(on), [], Petitions.Given.Day("2025-03-11"));

        conclude.Should().BeAnsweredBy(refusal, on);
    }

    [Fact]
    [Trait("Covers", "XF2022-A13-P1")]
    public void What_was_agreed_is_a_task_with_owner_day_and_result_and_is_done_once()
    {
        var consultation = Called();
        consultation.Conclude(BoundPath.Court, "属于民事诉讼", HeldOn, [new AgreedTask(0, "指定专人接收", "FY", HeldOn.AddDays(3))], HeldOn);

        consultation.CompleteTask(1, HeldOn.AddDays(2), "已立案", HeldOn.AddDays(2));

        consultation.Tasks.Should().Equal(new AgreedTask(1, "指定专人接收", "FY", HeldOn.AddDays(3)) { DoneOn = HeldOn.AddDays(2), Result = "已立案" });
        Action again = () => consultation.CompleteTask(1, HeldOn.AddDays(2), "已立案", HeldOn.AddDays(2));
        again.Should().BeAnsweredBy("coordination.task-done-already", "1");
        Action other = () => consultation.CompleteTask(2, HeldOn, "已立案", HeldOn);
        other.Should().BeAnsweredBy("coordination.no-such-task", "2");
    }

    [Fact]
    public void A_second_conclusion_needs_a_second_consultation()
    {
        var consultation = JointConsultation.Recorded("HS-1", HeldOn, ConsultationQuestion.PathGuidance, null, null, ["FY", "XFB"], BoundPath.Court, At);

        Action again = () => consultation.Conclude(BoundPath.Department, "理由", HeldOn, [], HeldOn);

        again.Should().BeAnsweredBy("coordination.concluded-already", "again");
    }

    [Theory]
    [InlineData("HS-1", "FY,XFB", "")]
    [InlineData("", "FY,XFB", "coordination.text-form")]
    [InlineData("HS-1", "FY", "coordination.too-few-participants")]
    [InlineData("HS-1", "FY,FY", "coordination.too-few-participants")]
    public void Nobody_consults_alone(string number, string participants, string refusal)
    {
        Action record = () => JointConsultation.Recorded(number, HeldOn, ConsultationQuestion.PathGuidance, null, null, participants.Split(','), BoundPath.Court, At);

        record.Should().BeAnsweredBy(refusal, participants);
    }

    [Theory]
    [InlineData("2025-03-09", "coordination.not-held-yet")]
    [InlineData("2025-03-10", "")]
    public void Minutes_are_taken_at_the_meeting_not_before(string today, string refusal)
    {
        var meeting = WorkReport.Hold(new NewMeeting("HB-1", HeldOn, MeetingKind.JointConference, "重要信访问题", ["受阻情形"]), At);

        Action minute = () => meeting.Minute("纪要", [], Petitions.Given.Day(today));

        minute.Should().BeAnsweredBy(refusal, today);
    }

    [Fact]
    [Trait("Covers", "XF2022-A9-P2")]
    public void A_report_to_the_leadership_is_kept_with_its_topic()
    {
        var report = WorkReport.Recorded("HB-2024-001", HeldOn, MeetingKind.StandingCommittee, "信访工作法治化", At);

        (report.Body, report.Topic, report.HeldOn).Should().Be((MeetingKind.StandingCommittee, "信访工作法治化", HeldOn));
        Action unnamed = () => WorkReport.Recorded("HB-2024-001", HeldOn, MeetingKind.StandingCommittee, " ", At);
        unnamed.Should().BeAnsweredBy("coordination.text-form", "topic");
    }

    [Theory]
    [InlineData(MechanismStatus.Established, "2025-01-01", null, "coordination.established-without-evidence")]
    [InlineData(MechanismStatus.Established, null, "渝信发〔2025〕1号", "coordination.established-without-day")]
    [InlineData(MechanismStatus.Established, "2025-03-11", "渝信发〔2025〕1号", "coordination.day-in-future")]
    [InlineData(MechanismStatus.Established, "2025-03-10", "渝信发〔2025〕1号", "")]
    [InlineData(MechanismStatus.Drafting, null, null, "")]
    public void A_mechanism_exists_with_day_and_evidence(MechanismStatus status, string? on, string? evidence, string refusal)
    {
        var mechanism = Mechanism.Plan(new NewMechanism("JZ-1", MechanismArea.Prevention, "评估前置", "XFB", null, MechanismStatus.Drafting), At);

        Action assess = () => mechanism.Assess(status, on is null ? null : Petitions.Given.Day(on), evidence, null, HeldOn);

        assess.Should().BeAnsweredBy(refusal, $"{status} {on}");
    }

    private static JointConsultation Called() => JointConsultation.Call(
        new NewConsultation("HS-1", HeldOn, ConsultationQuestion.PathGuidance, null, null, ["FY", "XFB"], null, []), At);
}
