using PetitionGovernance.Domain.Outreach;
using PetitionGovernance.Domain.Tests.Petitions;
using PetitionGovernance.Domain.Tests.Shared;

namespace PetitionGovernance.Domain.Tests.Outreach;

public sealed class OutreachTests
{
    private static readonly DateTimeOffset At = new(2025, 3, 10, 9, 0, 0, TimeSpan.FromHours(8));

    [Theory]
    [InlineData(OutreachKind.Training, "甄别", "2025-03-10", 40, "")]
    [InlineData(OutreachKind.Training, null, "2025-03-10", 40, "outreach.lesson-missing")]
    [InlineData(OutreachKind.MassTeam, "甄别", "2025-03-10", 40, "outreach.not-training")]
    [InlineData(OutreachKind.MassTeam, null, "2025-03-11", 40, "outreach.day-in-future")]
    [InlineData(OutreachKind.MassTeam, null, "2025-03-10", 0, "outreach.audience-form")]
    public void A_training_names_its_lesson_and_nothing_else_does(OutreachKind kind, string? lesson, string on, int audience, string refusal)
    {
        Action hold = () => OutreachEvent.Hold(new NewOutreach("XJ-1", Given.Day(on), kind, "500230", audience, lesson, []), At, Given.Day("2025-03-10"));

        hold.Should().BeAnsweredBy(refusal, $"{kind} {lesson}");
    }

    [Fact]
    public void Who_has_learned_is_named_once()
    {
        var training = OutreachEvent.Hold(new NewOutreach("XJ-1", Given.Day("2025-03-10"), OutreachKind.Training, "500230", 2, "甄别", ["a"]), At, Given.Day("2025-03-10"));

        training.Learn(["a", "b"]);

        training.Learners.Should().Equal("a", "b");
    }

    [Theory]
    [InlineData("XJ-1", "500230", 3081, "")]
    [InlineData("", "500230", 3081, "outreach.text-form")]
    [InlineData("XJ-1", "50023", 3081, "outreach.area-form")]
    [InlineData("XJ-1", "500230", 0, "outreach.audience-form")]
    public void A_record_holds_what_can_have_been(string number, string area, int audience, string refusal)
    {
        Action record = () => OutreachEvent.Recorded(number, Given.Day("2024-03-18"), OutreachKind.CadreTeam, area, audience, At);

        record.Should().BeAnsweredBy(refusal, $"{number} {area} {audience}");
    }
}
