using PetitionGovernance.Domain.Deadlines;
using PetitionGovernance.Domain.Legal;
using PetitionGovernance.Domain.Shared;
using PetitionGovernance.Domain.Tests.Shared;
using static PetitionGovernance.Domain.Tests.Deadlines.Given;

namespace PetitionGovernance.Domain.Tests.Deadlines;

public sealed class PeriodTests
{
    private static readonly DateOnly Today = new(2025, 3, 3);

    [Theory]
    [MemberData(nameof(CaseTable.Rows), "Deadlines/Cases/periods.csv", MemberType = typeof(CaseTable))]
    public void The_table_of_periods_is_that_of_the_regulation(
        string description, string code, string tableCode, string number, string unit, string basis, string certainty, string bearer)
    {
        var rule = Periods.Of(Code(code), Today);

        rule.TableCode.Should().Be(tableCode, description);
        (rule.Number?.ToString() ?? "").Should().Be(number, description);
        rule.Unit.ToString().Should().Be(unit, description);
        string.Join(';', rule.Basis).Should().Be(basis, description);
        rule.Certainty.Should().Be((Certainty)("甲乙丙".IndexOf(certainty[0]) + 1), description);
        rule.Bearer.ToString().Should().Be(bearer, description);
    }

    [Theory]
    [MemberData(nameof(CaseTable.Rows), "Deadlines/Cases/editions.csv", MemberType = typeof(CaseTable))]
    public void The_day_of_the_event_decides_which_regulation_applies(
        string description, string code, string eventDate, string number, string basis, string refusal)
    {
        var find = () => Periods.Of(Code(code), Date(eventDate));

        if (refusal.Length > 0)
        {
            find.Should().Throw<RefusedException>(description).Which.Refusal.Code.Should().Be(refusal);
            return;
        }
        (find().Number?.ToString() ?? "").Should().Be(number, description);
        string.Join(';', find().Basis).Should().Be(basis, description);
    }

    [Fact]
    public void Every_code_has_one_rule_in_force_and_a_row_in_the_table()
    {
        var rows = CaseTable.Rows("Deadlines/Cases/periods.csv").Select(row => Code((string)row[1]));

        rows.Should().BeEquivalentTo(Given.TableCodes);
        Periods.All.Where(rule => rule.EffectiveUntil is null).Select(rule => rule.Code).Should().BeEquivalentTo(Given.TableCodes);
    }

    [Fact]
    public void Editions_of_one_period_never_overlap()
    {
        foreach (var editions in Periods.All.GroupBy(rule => rule.Code))
            for (var day = new DateOnly(2022, 4, 1); day < new DateOnly(2022, 6, 1); day = day.AddDays(1))
                editions.Count(rule => rule.AppliesTo(day)).Should().BeLessThanOrEqualTo(1);
    }

    [Fact]
    public void Every_rule_can_be_written_out_for_a_page()
    {
        foreach (var rule in Periods.All)
        {
            rule.ChineseName.Should().NotBeEmpty();
            rule.EnglishName.Should().NotBeEmpty();
            rule.StartsOn.Should().NotBeEmpty();
            rule.StartsOnEnglish.Should().NotBeEmpty();
            rule.Basis.Concat(rule.CountingBasis).Select(CitationText.Chinese).Should().NotBeEmpty().And.OnlyContain(text => text.Length > 0);
        }
    }

    [Fact]
    public void The_unit_agrees_with_the_cited_clause()
    {
        foreach (var rule in Periods.All.Where(rule => rule.Unit is PeriodUnit.CalendarDay or PeriodUnit.WorkingDay && rule.EffectiveUntil is null))
        {
            var unit = Provisions.Find(rule.Basis[0].ProvisionId)!.Parameters["unit"];

            unit.Should().Be(rule.Unit is PeriodUnit.WorkingDay ? "working-day" : "calendar-day", rule.TableCode);
        }
    }
}
