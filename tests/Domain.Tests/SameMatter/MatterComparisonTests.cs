using System.Globalization;
using PetitionGovernance.Domain.SameMatter;
using PetitionGovernance.Domain.Tests.Shared;

namespace PetitionGovernance.Domain.Tests.SameMatter;

public sealed class MatterComparisonTests
{
    [Theory]
    [MemberData(nameof(CaseTable.Rows), "SameMatter/Cases/comparisons.csv", MemberType = typeof(CaseTable))]
    public void Two_letters_are_graded_with_reasons_as_the_table_says(
        string description, string firstTitle, string firstContent, string firstArea, string firstDay,
        string otherTitle, string otherContent, string otherArea, string otherDay, string samePetitioner, string grade, string codes)
    {
        var (first, other) = (Profile(firstTitle, firstContent, firstArea, firstDay), Profile(otherTitle, otherContent, otherArea, otherDay));

        var comparison = MatterComparison.Of(first, other, bool.Parse(samePetitioner));

        comparison.Reasons.Select(r => r.Code).Should().BeEquivalentTo(codes.Split(';', StringSplitOptions.RemoveEmptyEntries), description);
        comparison.Grade.Should().Be(grade.Length == 0 ? null : Enum.Parse<MatterGrade>(grade), $"{description}: {comparison.Score}");
    }

    [Theory]
    [MemberData(nameof(CaseTable.Rows), "SameMatter/Cases/comparisons.csv", MemberType = typeof(CaseTable))]
    public void It_does_not_matter_which_of_two_letters_came_first(
        string description, string firstTitle, string firstContent, string firstArea, string firstDay,
        string otherTitle, string otherContent, string otherArea, string otherDay, string samePetitioner, string grade, string codes)
    {
        _ = (grade, codes);
        var (first, other) = (Profile(firstTitle, firstContent, firstArea, firstDay), Profile(otherTitle, otherContent, otherArea, otherDay));

        var (there, back) = (MatterComparison.Of(first, other, bool.Parse(samePetitioner)), MatterComparison.Of(other, first, bool.Parse(samePetitioner)));

        (back.Score, back.Grade).Should().Be((there.Score, there.Grade), description);
    }

    [Fact]
    public void Reasons_stand_weightiest_first_and_sum_to_the_score()
    {
        var letter = Profile("锦绣山庄电梯常坏", "锦绣山庄3栋电梯一个月坏五次。", "500230101", "2026-03-01");
        var other = Profile("锦绣山庄电梯常坏", "锦绣山庄5栋电梯一个月坏五次。", "500230101", "2026-03-02");

        var comparison = MatterComparison.Of(letter, other, samePetitioner: false);

        comparison.Reasons.Select(r => Math.Abs(r.Points)).Should().BeInDescendingOrder();
        comparison.Score.Should().Be(Math.Clamp(comparison.Reasons.Sum(r => r.Points), 0, 100));
    }

    [Fact]
    public void Like_words_count_half_where_neither_place_nor_petitioner_is_the_same()
    {
        var letter = Profile("自来水浑浊", "自来水浑浊发黄，已经三个月，只能买水喝。", "", "2026-03-01");

        var (alone, tied) = (MatterComparison.Of(letter, letter, samePetitioner: false), MatterComparison.Of(letter, letter, samePetitioner: true));

        alone.Reasons.Single(r => r.Code == "similar-text").Points.Should().Be(22);
        tied.Reasons.Single(r => r.Code == "similar-text").Points.Should().Be(45);
        alone.Grade.Should().Be(MatterGrade.Possible);
    }

    private static MatterProfile Profile(string title, string content, string area, string day) =>
        MatterProfile.Of(new MatterDescription(title, content, area.Length == 0 ? null : area, Topic: null, RespondentOrgCode: null, DateOnly.Parse(day, CultureInfo.InvariantCulture)));
}
