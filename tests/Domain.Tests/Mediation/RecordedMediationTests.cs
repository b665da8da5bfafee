using PetitionGovernance.Domain.Mediation;
using PetitionGovernance.Domain.Petitions;
using PetitionGovernance.Domain.Tests.Shared;
using static PetitionGovernance.Domain.Tests.Petitions.Given;

namespace PetitionGovernance.Domain.Tests.Mediation;

public sealed class RecordedMediationTests
{
    private static readonly DateTimeOffset ImportedAt = new(2026, 3, 10, 9, 0, 0, TimeSpan.FromHours(8));

    private static readonly RecordedMediationItem Item = new(new PetitionItemId(new Guid("00000000-0000-7000-8000-000000000001")), "XF500230-2024-000001", Day("2024-01-02"));

    private static readonly RecordedMediation Row = new("TJ-2024-0001", Item, MediationKind.People, "BDJ", Day("2024-01-09"), Day("2024-01-30"), true);

    [Fact]
    public void A_mediation_of_an_earlier_year_is_kept_as_it_was()
    {
        var mediation = MediationCase.Recorded(Row, ImportedAt);

        (mediation.MediationNo, mediation.RegNo, mediation.Status, mediation.ConcludedOn, mediation.DaysTaken)
            .Should().Be(("TJ-2024-0001", "XF500230-2024-000001", MediationStatus.Agreed, Day("2024-01-30"), 21));
        mediation.Performance.Should().BeNull("how it was performed is not in the record");
        MediationCase.Recorded(Row with { Agreed = false }, ImportedAt).Status.Should().Be(MediationStatus.NotAgreed);
        MediationCase.Recorded(Row with { Item = null }, ImportedAt).Source.Should().Be(MediationSource.WalkIn);
    }

    [Fact]
    public void One_that_still_runs_can_be_brought_to_its_end()
    {
        var mediation = MediationCase.Recorded(Row with { ConcludedOn = null, Agreed = null }, ImportedAt);

        mediation.Fail("当事人不再参加", Day("2026-03-09"), On("2026-03-10"));

        mediation.Status.Should().Be(MediationStatus.NotAgreed);
    }

    public static TheoryData<string, RecordedMediation, string> Impossible => new()
    {
        { "ended the day before it began", Row with { ConcludedOn = Day("2024-01-08") }, "mediation.day-too-early" },
        { "ended the day it began", Row with { ConcludedOn = Day("2024-01-09") }, "" },
        { "ended tomorrow", Row with { ConcludedOn = Day("2026-03-11") }, "mediation.day-in-future" },
        { "began tomorrow", Row with { StartedOn = Day("2026-03-11"), ConcludedOn = null, Agreed = null }, "mediation.day-in-future" },
        { "began the day before the item was received", Row with { StartedOn = Day("2024-01-01") }, "mediation.day-too-early" },
        { "began the day the item was received", Row with { StartedOn = Day("2024-01-02") }, "" },
        { "agreed without a day", Row with { ConcludedOn = null }, "mediation.record-contradicts" },
        { "ended without a result", Row with { Agreed = null }, "mediation.record-contradicts" },
    };

    [Theory]
    [MemberData(nameof(Impossible))]
    public void What_cannot_have_been_is_refused(string what, RecordedMediation row, string refusal)
    {
        Action record = () => MediationCase.Recorded(row, ImportedAt);

        record.Should().BeAnsweredBy(refusal, what);
    }
}
