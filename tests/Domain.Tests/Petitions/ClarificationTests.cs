using PetitionGovernance.Domain.Deadlines;
using PetitionGovernance.Domain.Petitions;

namespace PetitionGovernance.Domain.Tests.Petitions;

/// <summary>A19 ¶1: what is missing is asked for; the item waits, its period does not.</summary>
public sealed class ClarificationTests
{
    [Fact]
    public void Question_and_answer_are_kept_and_the_item_is_back_before_its_screening()
    {
        var item = Stages.Item("Clarified");

        (item.Status, item.Disposition, item.HasOpenClarification).Should().Be((PetitionStatus.Registered, null, false));
        item.Clarifications.Should().Equal(new Clarification("是哪一处水管", Given.Day(Given.Screened), ServiceMethod.Telephone, "screener")
        {
            Answer = "村口的总管",
            AnsweredOn = Given.Day(Given.Routed),
        });
        PetitionActs.Screen.IsDue(item.State).Should().BeTrue();
    }

    [Theory]
    [InlineData("2025-03-17", Light.DueSoon)]
    [InlineData("2025-03-18", Light.DueSoon)]
    [InlineData("2025-03-19", Light.Overdue)]
    public void The_fifteen_days_go_on_while_the_petitioner_is_waited_for(string today, Light light)
    {
        var item = Stages.Item("Asked");

        item.LightOf(PeriodCode.Dispose, today).Should().Be(light);
        item.NextDueOn.Should().Be(new DateOnly(2025, 3, 18));
        PetitionActs.AnswerClarification.IsDue(item.State).Should().BeTrue("somebody must see to it before the last day");
    }

    [Fact]
    public void Screening_without_waiting_any_longer_says_so_on_the_question()
    {
        var item = Stages.Item("AskedThenScreened");

        item.HasOpenClarification.Should().BeFalse();
        item.Clarifications.Should().ContainSingle().Which.Should().Match<Clarification>(c => c.Answer == null && c.GivenUpOn == Given.Day(Given.Routed));
    }

    [Fact]
    public void A_second_question_follows_a_second_screening()
    {
        var item = Stages.Item("Clarified").Screened(on: Given.Routed, disposition: Disposition.AskForClarification).Asked(Given.Routed);

        item.Clarifications.Select(c => c.Answer).Should().Equal("村口的总管", null);
        item.HasOpenClarification.Should().BeTrue();
    }

    [Fact]
    public void Nobody_answers_before_being_asked_nor_is_screened_before_answering()
    {
        var early = () => Stages.Item("Asked").Clarified(Given.Received);
        var screened = () => Stages.Item("Clarified").Screened(on: Given.Screened);

        early.Should().Throw<Domain.Shared.RefusedException>().Which.Refusal.Field.Should().Be("answeredOn");
        screened.Should().Throw<Domain.Shared.RefusedException>().Which.Refusal.Field.Should().Be("screenedOn");
    }
}
