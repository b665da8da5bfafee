using PetitionGovernance.Domain.Deadlines;
using PetitionGovernance.Domain.Petitions;
using PetitionGovernance.Domain.Supervision;
using PetitionGovernance.Domain.Tests.Petitions;
using PetitionGovernance.Domain.Tests.Shared;

namespace PetitionGovernance.Domain.Tests.Supervision;

public sealed class TalkAndExecutionTests
{
    private const string Today = "2025-06-10";

    private static readonly DateTimeOffset At = new(2025, 6, 10, 9, 0, 0, TimeSpan.FromHours(8));

    [Theory]
    [Trait("Covers", "XF2022-A39-P3")]
    [InlineData("2025-06-09", "supervision.no-day-to-rectify")]
    [InlineData("2025-06-10", "")]
    [InlineData("2025-06-11", "")]
    public void A_talk_sets_a_day_to_rectify_by(string rectifyBy, string refusal)
    {
        Action hold = () => Hold(rectifyBy);

        hold.Should().BeAnsweredBy(refusal, rectifyBy);
    }

    [Fact]
    public void A_talk_ends_once_when_its_result_was_verified()
    {
        var talk = Hold("2025-06-30");

        talk.FollowUp(SupervisionResult.Rectified, "抽查十件均按期", Given.Day(Today), On("Inspector@XFB"));

        (talk.Status, talk.Result).Should().Be((TalkStatus.Closed, SupervisionResult.Rectified));
        var again = () => talk.FollowUp(SupervisionResult.Rectified, "再查", Given.Day(Today), On("Inspector@XFB"));
        again.Should().BeRefusedAs(SupervisionRefusals.OutOfOrder);
    }

    [Theory]
    [InlineData("YT-1", "2025-06-10", "主要负责人", "久拖不决", "")]
    [InlineData("YT-1", "2025-06-11", "主要负责人", "久拖不决", "supervision.day-in-future")]
    [InlineData("", "2025-06-10", "主要负责人", "久拖不决", "supervision.empty")]
    [InlineData("YT-1", "2025-06-10", " ", "久拖不决", "supervision.empty")]
    [InlineData("YT-1", "2025-06-10", "主要负责人", "", "supervision.empty")]
    public void A_talk_of_the_past_is_taken_as_it_was(string no, string heldOn, string post, string reason, string refusal)
    {
        Action record = () => AdmonitoryTalk.Recorded(no, Given.Day(heldOn), Given.Bureau, post, reason, At);

        record.Should().BeAnsweredBy(refusal, $"{no} {heldOn}");
    }

    [Theory]
    [Trait("Covers", "XF2022-A32-P2-S1")]
    [InlineData("Handler@ZJJ", "2025-06-10", "")]
    [InlineData("Handler@SLJ", "2025-06-10", "supervision.not-your-unit")]
    [InlineData("Handler@ZJJ", "2025-05-31", "supervision.day-too-early")]
    [InlineData("Handler@ZJJ", "2025-06-11", "supervision.day-in-future")]
    public void A_supported_claim_is_carried_out_by_its_body_after_the_reply(string actor, string day, string refusal)
    {
        var execution = OpinionExecution.Start(PetitionItemId.New(At), "XF500230-2025-000001", 1, 1, Given.Bureau, Given.Day("2025-06-01"), Given.Day("2025-06-05"), At);

        var complete = () => execution.Complete("照片", Given.Day(day), On(actor));

        complete.Should().BeAnsweredBy(refusal, $"{actor} {day}");
    }

    private static AdmonitoryTalk Hold(string rectifyBy) => AdmonitoryTalk.Hold(
        new SupervisedMatter(Given.Bureau), new NewTalk(null, Given.Day(Today), "分管负责人", "三件逾期", Given.Day(rectifyBy)), At, On("OfficeLead@XFB"));

    private static Occasion On(string actor) => Given.On(Today, Given.Person(actor));
}
