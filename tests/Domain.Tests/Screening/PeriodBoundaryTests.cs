using CsvHelper;

namespace PetitionGovernance.Domain.Tests.Screening;

/// <summary>The day before, the day, the day after; one fewer, just as many, one more.</summary>
public sealed class PeriodBoundaryTests
{
    public static TheoryData<string, string, string, string, string, string, string, string> Rows()
    {
        using var reader = CsvReader.FromFile(Path.Combine(AppContext.BaseDirectory, "Screening/Cases/boundaries.csv"), new CsvReaderOptions());
        reader.ReadHeader();
        var rows = new TheoryData<string, string, string, string, string, string, string, string>();
        while (reader.Read())
        {
            var cells = reader.Headers!.Select((_, i) => reader.GetString(i)).ToArray();
            rows.Add(cells[0], cells[2], cells[3], cells[4], cells[5], cells[6], cells[7], cells[8]);
        }

        return rows;
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_verdict_turns_on_its_day_and_on_its_number(
        string description, string id, string changes, string admission, string flags, string rules, string notRules, string due)
    {
        var opinion = Given.Opinion(id, changes);

        opinion.Admission().Should().Be(admission, description);
        OpinionCase.List(flags).Should().BeSubsetOf(opinion.Flags);
        OpinionCase.List(rules).Should().BeSubsetOf(opinion.Rules);
        opinion.Rules.Should().NotContain(code => OpinionCase.List(notRules).Contains(code));
        if (due.Length > 0) opinion.Due.Should().Be(DateOnly.Parse(due));
    }
}
