using PetitionGovernance.Application.Documents;
using PetitionGovernance.Domain.Documents;
using PetitionGovernance.Domain.Petitions;

namespace PetitionGovernance.Application.Tests.Documents;

/// <summary>The list of an item's papers: what an act recorded and what was issued, each once.</summary>
public sealed class DocumentRowTests
{
    private static readonly DateOnly Day = new(2026, 3, 10);

    private static IssuedPaper Recorded(string? number = null, int day = 0) => new(PaperKind.TransferLetter, number, Day.AddDays(day), null);

    private static DocumentRow Issued(string number, int day = 0) =>
        new(Guid.NewGuid(), DocumentType.TransferLetter, "petition:1/routed", 1, number, "XF", "ZJW", Day.AddDays(day), [], "", "", null);

    private static IEnumerable<string?> Listed(IReadOnlyList<IssuedPaper> papers, params DocumentRow[] issued) => DocumentRow.Joined(papers, issued).Select(d => d.DocumentNo);

    [Fact]
    public void A_paper_is_the_one_recorded_with_its_number() => Listed([Recorded("转〔2026〕1号"), Recorded("转〔2026〕2号")], Issued("转〔2026〕1号")).Should().BeEquivalentTo("转〔2026〕1号", "转〔2026〕2号");

    [Fact]
    public void A_paper_is_the_one_recorded_without_a_number_on_that_day_or_before() => Listed([Recorded()], Issued("转〔2026〕1号")).Should().Equal("转〔2026〕1号");

    [Fact]
    public void A_paper_is_not_the_one_recorded_the_day_after() => Listed([Recorded(day: 1)], Issued("转〔2026〕1号")).Should().Equal("转〔2026〕1号", null);

    [Fact]
    public void Two_recorded_on_one_day_without_a_number_are_two() => Listed([Recorded(), Recorded()]).Should().HaveCount(2);

    [Fact]
    public void Of_two_recorded_on_one_day_a_paper_is_one() => Listed([Recorded(), Recorded()], Issued("转〔2026〕1号")).Should().BeEquivalentTo(["转〔2026〕1号", null]);
}
