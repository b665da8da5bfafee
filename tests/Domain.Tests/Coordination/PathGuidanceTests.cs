using PetitionGovernance.Domain.Coordination;
using PetitionGovernance.Domain.Deadlines;
using PetitionGovernance.Domain.Identity;
using PetitionGovernance.Domain.Petitions;
using PetitionGovernance.Domain.Procedures;
using PetitionGovernance.Domain.Shared;
using PetitionGovernance.Domain.Tests.Petitions;
using PetitionGovernance.Domain.Tests.Shared;

namespace PetitionGovernance.Domain.Tests.Coordination;

public sealed class PathGuidanceTests
{
    private const string GivenOn = "2025-03-06";
    private const string AnswerBy = "2025-03-21";

    private static readonly DateTimeOffset At = new(2025, 3, 6, 9, 0, 0, TimeSpan.FromHours(8));

    [Theory]
    [InlineData("Redirected", "")]
    [InlineData("NotAccepted", "")]
    [InlineData("NoLongerAccepted", "")]
    [InlineData("Registered", "petition.out-of-order")]
    [InlineData("Screened", "petition.out-of-order")]
    [InlineData("Routed", "petition.out-of-order")]
    [InlineData("Accepted", "petition.out-of-order")]
    [InlineData("Merged", "petition.out-of-order")]
    [InlineData("Withdrawn", "petition.out-of-order")]
    [InlineData("ReferredToDiscipline", "petition.accusation-elsewhere")]
    public void What_goes_another_way_is_guided_and_what_is_in_hand_is_not(string stage, string refusal)
    {
        Action give = () => Give(item: Stages.Item(stage), today: "2025-06-02", givenOn: "2025-06-02", answerBy: "2025-06-10");

        give.Should().BeAnsweredBy(refusal, stage);
    }

    [Fact]
    [Trait("Covers", "XF2022-A22-P2-S2")]
    [Trait("Covers", "XF2022-A23-P1-S3")]
    public void Guidance_says_who_was_sent_where_by_whom_and_until_when_an_answer_is_waited_for()
    {
        var guidance = Give();

        guidance.Status.Should().Be(GuidanceStatus.Waiting);
        (guidance.BodyCode, guidance.GivenByOrgCode, guidance.ProcedureCode).Should().Be(("FY", Petitions.Given.Office, "civil-action"));
        guidance.AnswerBy.Should().Be(Petitions.Given.Day(AnswerBy));
        guidance.Events.Should().Equal(new GuidanceGiven(guidance.Id, guidance.Item, "civil-action", "FY", Petitions.Given.Day(GivenOn)));
    }

    [Theory]
    [InlineData("XFB", false, GivenOn, AnswerBy, "coordination.guided-to-itself")]
    [InlineData("FY", true, GivenOn, AnswerBy, "coordination.body-abolished")]
    [InlineData("FY", false, "2025-03-07", AnswerBy, "coordination.day-in-future")]
    [InlineData("FY", false, "2025-03-04", AnswerBy, "coordination.day-too-early")]
    [InlineData("FY", false, "2025-03-05", "2025-03-05", "")]
    [InlineData("FY", false, GivenOn, "2025-03-05", "coordination.day-too-early")]
    public void Guidance_to_nowhere_or_from_no_day_is_refused(string body, bool abolished, string givenOn, string answerBy, string refusal)
    {
        Action give = () => Give(body: body, abolished: abolished, givenOn: givenOn, answerBy: answerBy);

        give.Should().BeAnsweredBy(refusal, $"{body} {givenOn} {answerBy}");
    }

    [Fact]
    [Trait("Covers", "XF2022-A31-I4")]
    public void A_refusal_raises_a_barrier_and_a_later_acceptance_takes_it_away()
    {
        var guidance = Give();

        guidance.Refuse(Petitions.Given.Day("2025-03-10"), "缺少被告住所", null, At, On("2025-03-10"));
        guidance.Barriers.Single().Should().BeEquivalentTo(new { Cause = BarrierCause.Refused, State = BarrierState.Open, BodyCode = "FY" });
        guidance.Accept(Petitions.Given.Day("2025-03-12"), "（2025）民初1号", On("2025-03-12"));

        guidance.Status.Should().Be(GuidanceStatus.Accepted);
        guidance.AnswerDays.Should().Be(6);
        guidance.Barriers.Single().State.Should().Be(BarrierState.Cleared);
    }

    [Fact]
    public void What_was_accepted_is_not_refused_afterwards_but_the_petitioner_may_still_be_sent_back()
    {
        var guidance = Give();
        guidance.Accept(Petitions.Given.Day("2025-03-10"), null, On("2025-03-10"));

        var refuse = () => guidance.Refuse(Petitions.Given.Day("2025-03-11"), "改主意了", null, At, On("2025-03-11"));
        refuse.Should().BeRefusedAs(CoordinationRefusals.AnsweredAlready);
        guidance.Return(Petitions.Given.Day("2025-03-11"), "没有立案", At, On("2025-03-11"));

        guidance.Barriers.Single().Cause.Should().Be(BarrierCause.Returned);
    }

    [Theory]
    [InlineData("2025-03-20", false)]
    [InlineData("2025-03-21", false)]
    [InlineData("2025-03-22", true)]
    public void Silence_begins_the_day_after_the_last_day_and_is_noted_once(string today, bool silent)
    {
        var guidance = Give();

        guidance.FallSilent(At, Petitions.Given.Day(today)).Should().Be(silent);
        guidance.FallSilent(At, Petitions.Given.Day(today)).Should().BeFalse();

        guidance.Status.Should().Be(silent ? GuidanceStatus.NoAnswer : GuidanceStatus.Waiting);
        guidance.Barriers.Should().HaveCount(silent ? 1 : 0);
    }

    [Fact]
    public void A_return_is_recorded_once_and_its_barrier_outlives_a_late_acceptance()
    {
        var guidance = Give();
        guidance.FallSilent(At, Petitions.Given.Day("2025-03-24"));
        guidance.Return(Petitions.Given.Day("2025-03-25"), "不收材料", At, On("2025-03-25"));
        guidance.Accept(Petitions.Given.Day("2025-03-26"), null, On("2025-03-26"));

        guidance.Barriers.ToDictionary(b => b.Cause, b => b.State).Should().BeEquivalentTo(
            new Dictionary<BarrierCause, BarrierState> { [BarrierCause.NoAnswer] = BarrierState.Cleared, [BarrierCause.Returned] = BarrierState.Open });
        var again = () => guidance.Return(Petitions.Given.Day("2025-03-26"), "又来了", At, On("2025-03-26"));
        again.Should().BeRefusedAs(CoordinationRefusals.ReturnedAlready);
    }

    [Theory]
    [InlineData("2025-03-05", "coordination.day-too-early")]
    [InlineData("2025-03-06", "")]
    [InlineData("2025-03-10", "")]
    [InlineData("2025-03-11", "coordination.day-in-future")]
    public void An_answer_is_dated_between_the_guidance_and_today(string answeredOn, string refusal)
    {
        var accept = () => Give().Accept(Petitions.Given.Day(answeredOn), null, On("2025-03-10"));

        accept.Should().BeAnsweredBy(refusal, answeredOn);
    }

    [Theory]
    [InlineData("Screener@XFB", "", "")]
    [InlineData("Handler@FY", "", "coordination.not-your-unit")]
    [InlineData("Handler@SLJ", "coordination.not-your-unit", "coordination.not-your-unit")]
    public void The_guiding_unit_records_both_the_guided_body_its_answer_only_and_others_nothing(string actor, string answer, string comesBack)
    {
        var now = On("2025-03-10", Petitions.Given.Person(actor));
        var accept = () => Give().Accept(now.Today, null, now);
        var goBack = () => Give().Return(now.Today, "不收材料", At, now);

        accept.Should().BeAnsweredBy(answer, actor);
        goBack.Should().BeAnsweredBy(comesBack, actor);
    }

    [Theory]
    [InlineData("Offered", "")]
    [InlineData("Offered Agreed", "")]
    [InlineData("Offered Agreed Dropped", "")]
    [InlineData("Dropped Offered", "")]
    [InlineData("Agreed", "coordination.consultation-out-of-order")]
    [InlineData("Offered Offered", "coordination.consultation-out-of-order")]
    [InlineData("Dropped Agreed", "coordination.consultation-out-of-order")]
    [InlineData("Cleared", "coordination.consultation-out-of-order")]
    public void A_barrier_is_offered_for_consultation_before_anybody_agrees(string steps, string refusal)
    {
        var guidance = Give();
        guidance.Refuse(Petitions.Given.Day("2025-03-10"), "缺少材料", null, At, On("2025-03-10"));
        var barrier = guidance.Barriers.Single().Id;

        var consult = () =>
        {
            foreach (var step in steps.Split(' ')) guidance.Consult(barrier, Enum.Parse<BarrierState>(step), Petitions.Given.Day("2025-03-11"), "说明", On("2025-03-11"));
        };

        consult.Should().BeAnsweredBy(refusal, steps);
    }

    [Fact]
    public void Nobody_drops_a_consultation_without_a_reason()
    {
        var guidance = Give();
        guidance.Refuse(Petitions.Given.Day("2025-03-10"), "缺少材料", null, At, On("2025-03-10"));

        var drop = () => guidance.Consult(guidance.Barriers.Single().Id, BarrierState.Dropped, Petitions.Given.Day("2025-03-11"), null, On("2025-03-11"));

        drop.Should().BeRefusedAs(CoordinationRefusals.DroppedWithoutReason);
    }

    [Theory]
    [InlineData(15, "2025-03-06", "2025-03-21")]
    [InlineData(15, "2025-03-07", "2025-03-24")]
    [InlineData(15, "2025-09-18", "2025-10-09")]
    [InlineData(15, "2030-03-02", "2030-03-17")]
    public void The_answer_is_waited_for_so_many_days_and_over_a_rest_day_to_the_next_working_day(int days, string givenOn, string last) =>
        new AnswerPeriod(days).LastDay(Petitions.Given.Day(givenOn), WorkingDayCalendar.Published).Should().Be(Petitions.Given.Day(last));

    private static Occasion On(string today, Actor? actor = null) => Petitions.Given.On(today, actor);

    private static PathGuidance Give(
        PetitionItem? item = null, string body = "FY", bool abolished = false, string givenOn = GivenOn, string answerBy = AnswerBy, string today = GivenOn)
    {
        item ??= Stages.Item("Redirected");
        return PathGuidance.Give(
            new NewGuidance(
                new GuidedItem(item.Id, item.RegNo, item.State, item.Claims.Count), null, ProcedureCatalogue.Find("civil-action")!, new GuidedBody(body, abolished),
                Petitions.Given.Day(givenOn), GuidanceMethod.InPerson, "到法院立案庭", Petitions.Given.Day(answerBy)),
            At, On(today));
    }
}
