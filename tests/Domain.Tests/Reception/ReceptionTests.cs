using PetitionGovernance.Domain.Identity;
using PetitionGovernance.Domain.Petitions;
using PetitionGovernance.Domain.Reception;
using PetitionGovernance.Domain.Tests.Shared;
using static PetitionGovernance.Domain.Tests.Petitions.Given;

namespace PetitionGovernance.Domain.Tests.Reception;

public sealed class ReceptionTests
{
    private const string Held = "2025-03-10";

    private static readonly DateTimeOffset At = new(2025, 3, 10, 9, 0, 0, TimeSpan.FromHours(8));

    private static readonly Actor Clerk = Person("clerk", Role.OfficeLead, Office);

    [Theory]
    [InlineData("2025-03-09", "reception.day-past")]
    [InlineData("2025-03-10", "")]
    [InlineData("2025-03-11", "")]
    public void A_reception_day_is_scheduled_and_published_until_its_day(string heldOn, string refusal) =>
        ((Action)(() => Scheduled(heldOn).Publish(On(Held)))).Should().BeAnsweredBy(refusal, heldOn);

    [Fact]
    public void A_day_is_published_once_and_a_cancelled_one_not_at_all()
    {
        var day = Scheduled("2025-03-11");
        day.Publish(On(Held));
        ((Action)(() => day.Publish(On(Held)))).Should().BeRefusedAs(ReceptionRefusals.PublishedAlready);
        day.Cancel("防汛", On(Held));
        ((Action)(() => day.Cancel("防汛", On(Held)))).Should().BeRefusedAs(ReceptionRefusals.Cancelled);

        var cancelled = Scheduled("2025-03-11");
        cancelled.Cancel("防汛", On(Held));
        ((Action)(() => cancelled.Publish(On(Held)))).Should().BeRefusedAs(ReceptionRefusals.Cancelled);
    }

    [Fact]
    [Trait("Covers", "XF2022-A18-P3")]
    public void A_joint_reception_is_concluded_with_the_bodies_that_took_part_and_hands_problems_to_several()
    {
        var session = Session(isJoint: true);
        var problem = Problem(session);
        problem.Assign(Bureau, Day("2025-04-10"), On(Held, Clerk));
        problem.Assign(OtherBureau, Day("2025-04-20"), On(Held, Clerk));

        ((Action)(() => session.Conclude([], On(Held, Clerk)))).Should().BeRefusedAs(ReceptionRefusals.NoParticipants);
        session.Conclude([Bureau, OtherBureau], On(Held, Clerk));

        session.Participants.Should().Equal(Bureau, OtherBureau);
        problem.Tasks.Select(t => (t.OrgCode, t.DueOn)).Should().Equal((Bureau, Day("2025-04-10")), (OtherBureau, Day("2025-04-20")));
        ((Action)(() => Problem(session))).Should().BeRefusedAs(ReceptionRefusals.Concluded);
    }

    [Fact]
    [Trait("Covers", "XF2022-A18-P2")]
    public void A_problem_given_to_bodies_is_resolved_when_each_has_reported()
    {
        var problem = Problem();
        problem.Assign(Bureau, Day("2025-04-10"), On(Held, Clerk));
        problem.Assign(OtherBureau, Day("2025-04-20"), On(Held, Clerk));
        ((Action)(() => problem.Assign(Bureau, Day("2025-04-10"), On(Held, Clerk)))).Should().BeRefusedAs(ReceptionRefusals.GivenAlready);

        problem.Report(Bureau, "已修", Day("2025-03-20"), On("2025-03-20", Person("b", Role.Handler, Bureau)));
        problem.Status.Should().Be(ProblemStatus.Assigned);
        ((Action)(() => problem.Report(OtherBureau, "已修", Day("2025-03-20"), On("2025-03-20", Person("b", Role.Handler, Bureau))))).Should().BeRefusedAs(ReceptionRefusals.NotYourUnit);
        problem.Report(OtherBureau, "已修", Day("2025-03-18"), On("2025-03-20", Clerk));

        (problem.Status, problem.ResolvedOn, problem.OnTheSpot).Should().Be((ProblemStatus.Resolved, Day("2025-03-20"), false));
    }

    [Theory]
    [InlineData("2025-03-09", "reception.day-too-early")]
    [InlineData("2025-03-10", "")]
    public void A_body_is_given_today_at_least(string dueOn, string refusal) =>
        ((Action)(() => Problem().Assign(Bureau, Day(dueOn), On(Held, Clerk)))).Should().BeAnsweredBy(refusal, dueOn);

    [Theory]
    [Trait("Covers", "XF2022-A20-P4")]
    [InlineData("镇信访办", "镇政府一楼", "工作日", "")]
    [InlineData("", "镇政府一楼", "工作日", "reception.guidance-incomplete")]
    [InlineData("镇信访办", " ", "工作日", "reception.guidance-incomplete")]
    [InlineData("镇信访办", "镇政府一楼", "", "reception.guidance-incomplete")]
    public void Guidance_to_the_place_itself_names_body_address_and_hours(string body, string address, string hours, string refusal) =>
        ((Action)(() => Problem().Guide(new LocalPlace(body, address, hours), On(Held, Clerk)))).Should().BeAnsweredBy(refusal, address);

    [Theory]
    [InlineData("resolve")]
    [InlineData("guide")]
    [InlineData("assign")]
    [InlineData("accused")]
    public void An_accusation_is_brought_in_and_nothing_else(string act)
    {
        var problem = Problem(category: PetitionCategory.Accusation);

        Action acting = act switch
        {
            "resolve" => () => problem.ResolveOnTheSpot("已解释", On(Held, Clerk)),
            "guide" => () => problem.Guide(new LocalPlace("a", "b", "c"), On(Held, Clerk)),
            "assign" => () => problem.Assign(OtherBureau, Day("2025-04-10"), On(Held, Clerk)),
            _ => () => problem.Assign(Bureau, Day("2025-04-10"), On(Held, Clerk)),
        };
        acting.Should().BeRefusedAs(act == "accused" ? ReceptionRefusals.AccusedBody : ReceptionRefusals.AccusationIsItem);
        problem.BringIn(new PetitionItemId(Guid.Empty), "XF500230-2025-000001", On(Held, Clerk));

        problem.Status.Should().Be(ProblemStatus.BroughtIn);
        ((Action)(() => problem.BringIn(new PetitionItemId(Guid.Empty), "XF500230-2025-000002", On(Held, Clerk)))).Should().BeRefusedAs(ReceptionRefusals.HasResult);
    }

    [Fact]
    public void A_problem_resolved_on_the_spot_is_resolved_that_day_and_has_its_result()
    {
        var problem = Problem();
        problem.ResolveOnTheSpot("当场答复", On("2025-03-12", Clerk));

        (problem.ResolvedOn, problem.OnTheSpot).Should().Be((Day(Held), true));
        ((Action)(() => problem.Assign(Bureau, Day("2025-04-10"), On("2025-03-12", Clerk)))).Should().BeRefusedAs(ReceptionRefusals.HasResult);
    }

    [Theory]
    [InlineData(0, null, "reception.head-count")]
    [InlineData(1, null, "")]
    [InlineData(10_001, null, "reception.head-count")]
    [InlineData(1, "123", "number.id-number-form")]
    public void A_problem_is_of_at_least_one_person_with_a_number_that_can_be(int heads, string? idNo, string refusal) =>
        ((Action)(() => Problem(heads: heads, idNo: idNo))).Should().BeAnsweredBy(refusal, $"{heads} {idNo}");

    [Theory]
    [InlineData("2025-03-09", "reception.day-too-early")]
    [InlineData("2025-03-10", "")]
    [InlineData("2025-03-11", "reception.day-in-future")]
    [InlineData("", "")]
    public void A_problem_of_an_earlier_year_was_resolved_after_it_was_received(string resolvedOn, string refusal)
    {
        var session = ReceptionSession.Recorded(new HeldSession("JF-2024-00001", Day(Held), "马丽世", "县政协副主席", ReceptionMode.OpenReception, "500230001"), Office, At);

        ((Action)(() => ReceptionProblem.Recorded(new RecordedProblem("WT-2024-00001", session, "民生领域", "物业管理", DayOrNone(resolvedOn)), At)))
            .Should().BeAnsweredBy(refusal, resolvedOn);
    }

    [Fact]
    public void A_session_of_an_earlier_year_is_over_and_one_of_tomorrow_was_not()
    {
        ReceptionSession.Recorded(new HeldSession("JF-2024-00001", Day(Held), "马丽世", "县政协副主席", ReceptionMode.OnSite, null), Office, At).ConcludedOn.Should().Be(Day(Held));
        ((Action)(() => ReceptionSession.Recorded(new HeldSession("JF-2024-00002", Day("2025-03-11"), "马丽世", "县政协副主席", ReceptionMode.OnSite, null), Office, At)))
            .Should().BeRefusedAs(ReceptionRefusals.DayInFuture);
    }

    private static ReceptionDay Scheduled(string heldOn) =>
        ReceptionDay.Schedule(new NewReceptionDay(Day(heldOn), "09:00—11:30", "接待中心", "李建国", "副县长", ReceptionMode.OpenReception, null, Office), At, On(Held));

    private static ReceptionSession Session(bool isJoint = false) => ReceptionSession.Hold(
        new HeldSession("JF500230-2025-000001", Day(Held), "李建国", "副县长", ReceptionMode.OpenReception, "500230"), isJoint, [], Office, At, On(Held, Clerk));

    private static ReceptionProblem Problem(ReceptionSession? session = null, PetitionCategory category = PetitionCategory.Appeal, int heads = 1, string? idNo = null) =>
        ReceptionProblem.Receive(
            session ?? Session(),
            new NewProblem("WT500230-2025-000001", null, null, null, "村道损毁", "不能通行", category, Bureau, new Visitor("张三", idNo, null, null), heads), At);
}
