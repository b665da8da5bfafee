using PetitionGovernance.Domain.Deadlines;
using PetitionGovernance.Domain.Shared;
using PetitionGovernance.Domain.Tests.Shared;
using static PetitionGovernance.Domain.Tests.Deadlines.Given;

namespace PetitionGovernance.Domain.Tests.Deadlines;

public sealed class WorkedExampleTests
{
    [Theory]
    [MemberData(nameof(CaseTable.Rows), "Deadlines/Cases/start-day-excluded.csv", MemberType = typeof(CaseTable))]
    public void The_day_of_the_event_is_not_counted(string description, string article, string code, string start, string due) =>
        Due(code, start).LegalDue.Should().Be(Date(due), $"{description}（{article}）");

    [Theory]
    [MemberData(nameof(CaseTable.Rows), "Deadlines/Cases/roll-over.csv", MemberType = typeof(CaseTable))]
    [MemberData(nameof(CaseTable.Rows), "Deadlines/Cases/make-up-days.csv", MemberType = typeof(CaseTable))]
    public void A_last_day_off_moves_to_the_next_working_day(string description, string article, string code, string start, string nominal, string due)
    {
        var computed = Due(code, start);

        computed.Nominal.Should().Be(Date(nominal), $"{description}（{article}）");
        computed.LegalDue.Should().Be(Date(due), $"{description}（{article}）");
    }

    [Theory]
    [MemberData(nameof(CaseTable.Rows), "Deadlines/Cases/working-days.csv", MemberType = typeof(CaseTable))]
    public void Working_days_skip_days_off_and_count_make_up_days(string description, string article, string start, string counted, string due)
    {
        var explained = DeadlineCalculator.Explain(new(PeriodCode.Object, Date(start)), Calendar);

        explained.Due.LegalDue.Should().Be(Date(due), $"{description}（{article}）");
        explained.Days.Where(day => day.Count is not null).Select(day => day.Date)
            .Should().Equal(counted.Split(';').Select(Date), $"{description}（{article}）");
    }

    [Theory]
    [MemberData(nameof(CaseTable.Rows), "Deadlines/Cases/hearings.csv", MemberType = typeof(CaseTable))]
    public void Hearings_are_left_out_of_a_final_review_only(
        string description, string article, string code, string start, string hearings, string hearingDays,
        string nominalWithout, string nominal, string due)
    {
        var request = new DeadlineRequest(Code(code), Date(start), Hearings: Hearings(hearings));

        var explained = DeadlineCalculator.Explain(request, Calendar);

        Due(code, start).Nominal.Should().Be(Date(nominalWithout), $"{description}（{article}）");
        explained.Due.Nominal.Should().Be(Date(nominal), $"{description}（{article}）");
        explained.Due.LegalDue.Should().Be(Date(due), $"{description}（{article}）");
        explained.Days.Count(day => day.Kind is DayKind.Hearing).Should().Be(Number(hearingDays), $"{description}（{article}）");
    }

    [Theory]
    [MemberData(nameof(CaseTable.Rows), "Deadlines/Cases/extensions.csv", MemberType = typeof(CaseTable))]
    public void An_extension_joins_the_nominal_end(
        string description, string article, string start, string nominal, string rolled, string days, string extendedNominal, string due)
    {
        var before = Due("Handle", start);
        var after = Due("Handle", start, Number(days));

        (before.Nominal, before.LegalDue).Should().Be((Date(nominal), Date(rolled)), $"{description}（{article}）");
        (after.Nominal, after.LegalDue).Should().Be((Date(extendedNominal), Date(due)), $"{description}（{article}）");
        Due("Extend", nominal, Number(days)).LegalDue.Should().Be(after.LegalDue, "the extension may also be computed by itself");
        after.Basis.Should().Contain(new Citation("XF2022-A34-P1-S2"));
    }

    [Theory]
    [MemberData(nameof(CaseTable.Rows), "Deadlines/Cases/months.csv", MemberType = typeof(CaseTable))]
    public void A_period_of_months_ends_on_the_corresponding_day_or_the_end_of_the_month(
        string description, string article, string start, string months, string nominal, string due)
    {
        var rule = Periods.Of(PeriodCode.Duty, new(2024, 1, 1)) with { Number = Number(months) };

        var computed = DeadlineCalculator.Compute(rule, new(PeriodCode.Duty, Date(start)), Calendar);

        (computed.Nominal, computed.LegalDue).Should().Be((Date(nominal), Date(due)), $"{description}（{article}）");
    }

    [Theory]
    [MemberData(nameof(CaseTable.Rows), "Deadlines/Cases/petitioner-rights.csv", MemberType = typeof(CaseTable))]
    public void A_petitioner_who_asks_on_the_day_after_is_late(
        string description, string article, string code, string delivered, string nominal, string due)
    {
        var computed = Due(code, delivered);
        var last = Date(due);

        (computed.Nominal, computed.LegalDue).Should().Be((Date(nominal), last), $"{description}（{article}）");
        Lights.Of(computed, last.AddDays(-1), last).Should().Be(Light.Met, description);
        Lights.Of(computed, last, last).Should().Be(Light.Met, description);
        Lights.Of(computed, last.AddDays(1), last.AddDays(1)).Should().Be(Light.Missed, description);
    }

    [Theory]
    [MemberData(nameof(CaseTable.Rows), "Deadlines/Cases/two-ends.csv", MemberType = typeof(CaseTable))]
    public void A_body_works_by_the_last_working_day_before_the_roll_over(
        string description, string article, string code, string start, string legalDue, string workBy)
    {
        var computed = Due(code, start);

        (computed.LegalDue, computed.WorkBy).Should().Be((Date(legalDue), Date(workBy)), $"{description}（{article}）");
    }

    [Theory]
    [MemberData(nameof(CaseTable.Rows), "Deadlines/Cases/due-dates-in-practice.csv", MemberType = typeof(CaseTable))]
    public void Due_dates_met_in_practice(string description, string article, string code, string start, string extensionDays, string due) =>
        Due(code, start, Number(extensionDays)).LegalDue.Should().Be(Date(due), $"{description}（{article}）");

    [Theory]
    [MemberData(nameof(CaseTable.Rows), "Deadlines/Cases/set-days.csv", MemberType = typeof(CaseTable))]
    public void Where_no_law_gives_a_number_the_document_states_the_day(
        string description, string article, string code, string start, string setDay, string legalDue, string workBy, string refusal)
    {
        var compute = () => DeadlineCalculator.Compute(new(Code(code), Date(start), SetDay: DateOrNone(setDay)), Calendar);

        if (refusal.Length > 0)
        {
            compute.Should().Throw<RefusedException>($"{description}（{article}）").Which.Refusal.Code.Should().Be(refusal);
            return;
        }
        (compute().LegalDue, compute().WorkBy).Should().Be((Date(legalDue), Date(workBy)), $"{description}（{article}）");
    }
}
