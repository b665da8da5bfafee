using PetitionGovernance.Domain.Deadlines;
using PetitionGovernance.Domain.Legal;
using PetitionGovernance.Domain.Petitions;
using PetitionGovernance.Domain.Supervision;
using PetitionGovernance.Domain.Tests.Petitions;
using PetitionGovernance.Domain.Tests.Shared;

namespace PetitionGovernance.Domain.Tests.Supervision;

public sealed class SupervisionOrderTests
{
    private const string Today = "2025-06-10";

    private static readonly DateTimeOffset At = new(2025, 6, 10, 9, 0, 0, TimeSpan.FromHours(8));
    private static readonly PetitionItemId Item = new(new Guid("01976000-0000-7000-8000-000000000001"));

    [Fact]
    [Trait("Covers", "XF2022-A40-P1")]
    public void What_a_rule_finds_is_a_draft_until_a_person_issues_it()
    {
        var order = Draft();

        order.Status.Should().Be(SupervisionOrderStatus.Draft);
        order.Exchanges.Should().BeEmpty();
        ((Action)(() => order.Answer("已办", Given.Day(Today), On("Handler@ZJJ")))).Should().BeRefusedAs(SupervisionRefusals.OutOfOrder);
        order.Issue(Demand(), On("OfficeLead@XFB"));

        order.Status.Should().Be(SupervisionOrderStatus.Asked);
        order.AnswerBy.Should().Be(Given.Day("2025-06-20"));
    }

    [Theory]
    [InlineData("OfficeLead@XFB", "")]
    [InlineData("Inspector@XFB", "")]
    [InlineData("Handler@ZJJ", "supervision.not-supervisor")]
    [InlineData("Leader@XW", "supervision.not-supervisor")]
    public void Only_those_who_supervise_issue_and_close(string actor, string refusal)
    {
        Action issue = () => Draft().Issue(Demand(), On(actor));
        var drop = () => Draft().Drop("没有逾期", On(actor));

        issue.Should().BeAnsweredBy(refusal, actor);
        drop.Should().BeAnsweredBy(refusal, actor);
    }

    [Theory]
    [InlineData("Handler@ZJJ", "")]
    [InlineData("OfficeLead@XFB", "")]
    [InlineData("Handler@SLJ", "supervision.not-your-unit")]
    public void The_body_asked_answers_or_the_office_for_it(string actor, string refusal)
    {
        var order = Asked();

        var answer = () => order.Answer("已办", Given.Day(Today), On(actor));

        answer.Should().BeAnsweredBy(refusal, actor);
    }

    [Theory]
    [InlineData("2025-06-09", "supervision.day-too-early")]
    [InlineData("2025-06-10", "")]
    [InlineData("2025-06-11", "supervision.day-in-future")]
    public void The_answer_lies_between_the_question_and_today(string day, string refusal)
    {
        var answer = () => Asked().Answer("已办", Given.Day(day), On("Handler@ZJJ"));

        answer.Should().BeAnsweredBy(refusal, day);
    }

    [Fact]
    public void An_order_can_be_asked_again_and_every_exchange_is_kept()
    {
        var order = Asked();
        order.Answer("正在办", Given.Day(Today), On("Handler@ZJJ"));

        order.Issue(Demand() with { AskedOn = Given.Day("2025-06-12"), AnswerBy = Given.Day("2025-06-15"), Listed = true }, On("OfficeLead@XFB", "2025-06-12"));

        order.Exchanges.Select(e => e.Answer).Should().Equal("正在办", null);
        (order.Listed, order.AnswerBy).Should().Be((true, Given.Day("2025-06-15")));
    }

    [Theory]
    [Trait("Covers", "XF2022-A38-P2")]
    [InlineData(true, null, "supervision.important-not-reported")]
    [InlineData(true, " ", "supervision.important-not-reported")]
    [InlineData(true, "县委、县政府", "")]
    [InlineData(false, null, "")]
    public void An_important_order_is_closed_with_a_report(bool important, string? reportedTo, string refusal)
    {
        var order = Draft();
        order.Issue(Demand() with { Important = important }, On("OfficeLead@XFB"));

        var close = () => order.Close(SupervisionResult.NotRectified, "没有整改", reportedTo, Given.Day(Today), On("OfficeLead@XFB"));

        close.Should().BeAnsweredBy(refusal, $"{important} {reportedTo}");
    }

    [Theory]
    [Trait("Covers", "XF2022-A13-P1")]
    [InlineData("2025-06-19", false)]
    [InlineData("2025-06-20", false)]
    [InlineData("2025-06-21", true)]
    public void Whoever_has_not_answered_in_time_is_urged_once(string day, bool urged)
    {
        var order = Asked();

        order.Urge(Given.Day(day)).Should().Be(urged);
        order.Urge(Given.Day(day)).Should().BeFalse();
    }

    [Fact]
    public void One_cause_has_one_key_and_another_time_has_another()
    {
        Cause(1).Key.Should().Be(Cause(1).Key).And.NotBe(Cause(2).Key);
        (Cause(1) with { Trigger = SupervisionTrigger.BadNotification }).Key.Should().NotBe(Cause(1).Key);
    }

    [Fact]
    public void An_order_that_would_tell_the_accused_of_a_sealed_accusation_is_refused()
    {
        var blind = Cause(1) with { Matter = Cause(1).Matter with { OrgMayNotKnow = true } };

        Action ask = () => SupervisionOrder.Ask(blind, Demand(), At, On("OfficeLead@XFB"));

        ask.Should().BeRefusedAs(SupervisionRefusals.BodyMayNotKnow);
    }

    private static SupervisionOrder Draft() => SupervisionOrder.Draft(Cause(1), At, Given.Day(Today));

    private static SupervisionOrder Asked()
    {
        var order = Draft();
        order.Issue(Demand(), On("OfficeLead@XFB"));
        return order;
    }

    private static FoundCause Cause(int occurrence) => new(
        new SupervisedMatter(Given.Bureau, Item: Item, RegNo: "XF500230-2025-000001"), SupervisionTrigger.Overdue, occurrence, "期限届满没有履行", Cite.XF2022("A40-P1"));

    private static Demand Demand() => new("说明原因", Given.Day(Today), Given.Day("2025-06-20"));

    private static Occasion On(string actor, string today = Today) => Given.On(today, Given.Person(actor));
}
