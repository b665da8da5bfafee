using PetitionGovernance.Domain.Deadlines;
using PetitionGovernance.Domain.Petitions;
using PetitionGovernance.Domain.Tests.Shared;

namespace PetitionGovernance.Domain.Tests.Petitions;

/// <summary>Which act starts, meets and ends which period, and when it was in time.</summary>
public sealed class ItemDeadlineTests
{
    private static readonly CalendarDay[] Holidays2027 =
    [
        new(new(2027, 1, 1), "元旦", IsOffDay: true), new(new(2027, 1, 23), "春节", IsOffDay: true), new(new(2027, 1, 25), "春节", IsOffDay: true),
    ];

    [Theory]
    [MemberData(nameof(CaseTable.Rows), "Petitions/Cases/period-lights.csv", MemberType = typeof(CaseTable))]
    [Trait("Covers", "XF2022-A22-P1-T")]
    [Trait("Covers", "XF2022-A23-P2-S2")]
    [Trait("Covers", "XF2022-A23-P3-S1")]
    [Trait("Covers", "XF2022-A34-P1-S1")]
    [Trait("Covers", "XF2022-A34-P1-S2")]
    [Trait("Covers", "XF2022-A31-I5")]
    [Trait("Covers", "XF2022-A22-P1-I3")]
    public void A_duty_done_on_the_last_day_is_met_and_on_the_next_missed(
        string description, string article, string period, string stage, string start, string day, string light)
    {
        var item = stage switch
        {
            "routed" => Screened(start).Routed(day, reportBackOn: null),
            "acceptedHere" => Screened(start, Disposition.Accept).Accepted(day),
            "notified" => Screened(start).Routed(start).Notified(day),
            "notifiedByReceiver" => Given.Registered(Given.Registration(start, Given.Bureau)).Screened(start, Disposition.Accept).Notified(day),
            "closed" => Accepted(start).Replied(start).Closed(day),
            "extendedClosed" => Accepted(start).Extended("2025-06-03").Replied(day).Closed(day),
            "dutyClosed" => Screened(start, path: 5).Routed(start).Accepted(start).Replied(start).Closed(day),
            "assignedClosed" => Screened(start, Disposition.Assign).Routed(start).Accepted(start).Replied(start).Closed(day),
            _ => throw new ArgumentException(stage, nameof(stage)),
        };
        var code = Enum.Parse<PeriodCode>(period);

        item.Deadline(code).MetOn.Should().Be(Given.Day(day), description);
        item.LightOf(code, day).ToString().Should().Be(light, $"{description}（{article}）");
    }

    [Fact]
    public void Only_an_appeal_in_the_ordinary_procedure_has_sixty_days()
    {
        Stages.Item("Accepted").State.Running(PeriodCode.Handle)!.NominalDue.Should().Be(new DateOnly(2025, 5, 9));
        Stages.Item("AcceptedPath5").State.Deadlines.Should().NotContain(d => d.Code == PeriodCode.Handle).And.Contain(d => d.Code == PeriodCode.Duty);
        Stages.Item("AcceptedSuggestion").State.Deadlines.Should().NotContain(d => d.Code == PeriodCode.Handle || d.Code == PeriodCode.Duty);
        var imported = Given.Registered().Screened(path: 3).Routed().Accepted();
        imported.State.Deadlines.Should().NotContain(d => d.Code == PeriodCode.Handle || d.Code == PeriodCode.Duty);
    }

    [Fact]
    public void A_reply_alone_does_not_meet_the_period_of_handling() => Stages.Item("Replied").State.Running(PeriodCode.Handle).Should().NotBeNull();

    [Fact]
    public void The_right_to_ask_for_review_starts_only_with_service()
    {
        Stages.Item("Closed").State.Deadlines.Should().NotContain(d => d.Code == PeriodCode.ReviewAsk);

        var right = Stages.Item("Served").State.Running(PeriodCode.ReviewAsk)!;

        (right.StartOn, right.NominalDue, right.LegalDue).Should().Be((Given.Day(Given.Served), new DateOnly(2025, 5, 11), new DateOnly(2025, 5, 12)));
    }

    [Fact]
    public void Service_told_with_the_reply_starts_the_right_at_once()
    {
        var item = Stages.Item("Accepted");
        item.Reply(
            Acts.AnswerTo(item, Given.Day(Given.Replied)) with { Service = new Service(Given.Day(Given.Served), ServiceMethod.InPerson, "签收") }, Given.On(Given.Served));

        item.State.Running(PeriodCode.ReviewAsk)!.StartOn.Should().Be(Given.Day(Given.Served));
        item.Rounds[^1].Service!.Proof.Should().Be("签收");
    }

    [Fact]
    public void Where_there_is_no_review_service_starts_nothing()
    {
        var item = Stages.Item("AcceptedSuggestion").Replied().Served();

        item.State.Deadlines.Should().NotContain(d => d.Code == PeriodCode.ReviewAsk);
    }

    [Fact]
    public void Rights_do_not_light_the_bodys_lamp()
    {
        Stages.Item("Routed").NextDueOn.Should().Be(new DateOnly(2025, 3, 20), "the notification, not the objection");
        var closed = Stages.Item("Accepted").Notified(Given.Accepted).Replied().Served().Closed();
        closed.NextDueOn.Should().BeNull("the review is the petitioner's to ask for");
    }

    [Fact]
    public void Withdrawal_ends_every_running_period()
    {
        var item = Stages.Item("Objected").Withdrawn();

        item.State.Deadlines.Should().OnlyContain(d => !d.IsOpen);
        item.Deadline(PeriodCode.NotifyAfterTransfer).LapsedOn.Should().Be(Given.Day(Given.Accepted));
        (item.NextDueOn, item.HasOpenObjection).Should().Be((null, false));
        item.Notes[^1].Should().Be(new CaseNote("withdrawal", "问题已经自行解决", Given.Day(Given.Accepted), Given.Anybody.Name));
    }

    [Fact]
    public void A_period_into_an_unpublished_year_warns_but_is_never_overdue_until_the_year_is_entered()
    {
        var item = Accepted("2026-11-24");
        var pending = item.Deadline(PeriodCode.Handle);
        (pending.NominalDue, pending.LegalDue, pending.PendingYear).Should().Be((new DateOnly(2027, 1, 23), null, 2027));
        item.LightOf(PeriodCode.Handle, "2027-01-23").Should().Be(Light.DueSoon);
        item.LightOf(PeriodCode.Handle, "2027-12-31").Should().Be(Light.DueSoon, "nobody can say that it is overdue");
        item.ClearEvents();

        var calendar = WorkingDayCalendar.Published.With(2027, Holidays2027, "2027");
        var changed = item.RecomputeDeadlines(Given.On("2026-12-01") with { Calendar = calendar });

        changed.Should().BeTrue();
        var official = item.Deadline(PeriodCode.Handle);
        (official.NominalDue, official.LegalDue, official.PendingYear, official.CalendarVersion).Should().Be((new(2027, 1, 23), new DateOnly(2027, 1, 26), null, "2027"));
        item.LightOf(PeriodCode.Handle, "2027-01-26").Should().Be(Light.DueSoon);
        item.LightOf(PeriodCode.Handle, "2027-01-27").Should().Be(Light.Overdue);
        item.Events.Should().ContainSingle().Which.Should().BeOfType<DeadlinesRecomputed>()
            .Which.Changed.Should().Equal(PeriodCode.Handle);
    }

    [Fact]
    public void The_lamp_knows_whether_its_day_is_official()
    {
        var item = Accepted("2026-11-24").Notified("2026-11-24");
        (item.NextDueOn, item.NextDueIsOfficial).Should().Be((new DateOnly(2027, 1, 23), false));

        item.RecomputeDeadlines(Given.On("2026-12-01") with { Calendar = WorkingDayCalendar.Published.With(2027, Holidays2027, "2027") });

        (item.NextDueOn, item.NextDueIsOfficial).Should().Be((new DateOnly(2027, 1, 26), true));
    }

    [Fact]
    public void Recomputing_twice_changes_nothing_the_second_time()
    {
        var item = Accepted("2026-11-24");
        var now = Given.On("2026-12-01") with { Calendar = WorkingDayCalendar.Published.With(2027, Holidays2027, "2027") };
        item.RecomputeDeadlines(now);
        var before = Acts.Snapshot(item);

        item.RecomputeDeadlines(now).Should().BeFalse();

        Acts.Snapshot(item).Should().Be(before);
    }

    [Fact]
    public void What_is_met_or_lapsed_is_not_recomputed()
    {
        var item = Accepted("2026-11-24").Replied("2026-12-01").Closed("2026-12-01");

        item.RecomputeDeadlines(Given.On("2026-12-01") with { Calendar = WorkingDayCalendar.Published.With(2027, Holidays2027, "2027") });

        item.Deadline(PeriodCode.Handle).PendingYear.Should().Be(2027);
    }

    [Fact]
    public void A_new_holiday_before_the_last_day_moves_the_warning_too()
    {
        var item = Given.Registered();
        var warned = item.NextWarnOn;
        var without = WorkingDayCalendar.Published.With(2025, [new(new(2025, 3, 17), "特别放假", IsOffDay: true)], "2025-2");

        item.RecomputeDeadlines(Given.On(Given.Screened) with { Calendar = without });

        item.NextDueOn.Should().Be(new DateOnly(2025, 3, 18));
        item.NextWarnOn.Should().BeBefore(warned!.Value);
    }

    [Fact]
    public void An_item_of_the_2005_regulation_is_routed_without_days_to_object_and_handled_without_a_period_of_duty()
    {
        var item = Screened("2022-04-20", path: 5).Routed("2022-04-20").Accepted("2022-04-21");

        item.State.Deadlines.Select(d => d.Code).Should().Equal(PeriodCode.Dispose, PeriodCode.NotifyAfterTransfer);
    }

    private static PetitionItem Screened(string on, Disposition disposition = Disposition.Transfer, int? path = null) =>
        Given.Registered(Given.Registration(on)).Screened(on, disposition, path: path);

    private static PetitionItem Accepted(string on) => Screened(on).Routed(on).Accepted(on);
}
