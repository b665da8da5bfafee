using PetitionGovernance.Domain.SameMatter;
using PetitionGovernance.Domain.Tests.Shared;

namespace PetitionGovernance.Domain.Tests.SameMatter;

/// <summary>What a letter is reduced to before it is compared and looked for.</summary>
public sealed class MatterProfileTests
{
    [Theory]
    [MemberData(nameof(CaseTable.Rows), "SameMatter/Cases/texts.csv", MemberType = typeof(CaseTable))]
    public void A_text_is_written_in_one_way(string description, string text, string plain, string core)
    {
        var written = MatterText.Plain(text);

        written.Trim().Should().Be(plain, description);
        MatterText.Core(written).Should().Be(core, description);
    }

    [Theory]
    [MemberData(nameof(CaseTable.Rows), "SameMatter/Cases/places.csv", MemberType = typeof(CaseTable))]
    public void Places_are_named_by_two_characters_and_their_kind(string description, string text, string narrow, string wide)
    {
        var plain = MatterText.Plain(text);

        PlaceNames.NarrowIn(plain).Should().BeEquivalentTo(Parts(narrow), description);
        PlaceNames.WideIn(plain).Should().BeEquivalentTo(Parts(wide), description);
    }

    [Theory]
    [MemberData(nameof(CaseTable.Rows), "SameMatter/Cases/problems.csv", MemberType = typeof(CaseTable))]
    public void Problems_stand_in_the_order_of_how_much_is_said_of_them(string description, string title, string content, string codes) =>
        Problem.In(MatterText.Plain(title), MatterText.Plain(content)).Should().Equal(Parts(codes), description);

    [Fact]
    public void Letters_about_one_place_and_problem_share_a_key_whatever_their_words()
    {
        var one = Keys("锦绣山庄电梯常坏", "锦绣山庄的电梯隔三差五出毛病。");
        var retold = Keys("请督促修好", "我住锦绣山庄，升降机老是停，轿厢里关过人。");
        var elsewhere = Keys("栗子村修路", "栗子村道路泥泞，出行困难。");

        one.Should().IntersectWith(retold);
        one.Should().NotIntersectWith(elsewhere);
    }

    [Fact]
    public void A_letter_without_place_and_problem_is_found_by_its_words_alone() =>
        Keys("来信", "请帮帮我们一家老小吧").Should().HaveCount(MinHash.Bands);

    [Fact]
    public void A_key_once_stored_is_the_same_ever_after() =>
        // Whoever changes how keys are made empties the table in a migration, and writes the new one here.
        Keys("", "大池村").Should().Contain(TheKeyOfDachi);

    [Fact]
    public void Items_that_share_more_and_rarer_keys_are_compared_first()
    {
        var (rare, common, both) = (Id(1), Id(2), Id(3));
        List<(long, Guid)> matches = [(1, rare), (2, common), (2, Id(4)), (2, Id(5)), (1, both), (2, both)];

        var ranked = KeyMatches.Ranked(matches);

        ranked.Take(2).Should().Equal(both, rare);
        ranked[^1].Should().Be(common, "of those that share as little, the latest stand first");
    }

    [Fact]
    public void No_more_than_forty_eight_are_compared() =>
        KeyMatches.Ranked([.. Enumerable.Range(1, 49).Select(i => (1L, Id(i)))]).Should().HaveCount(KeyMatches.MostCompared).And.NotContain(Id(1));

    private const long TheKeyOfDachi = -6792365032627319984;

    private static Guid Id(int number) => new(number, 0, 0, [0, 0, 0, 0, 0, 0, 0, 0]);

    private static string[] Parts(string cell) => cell.Split(';', StringSplitOptions.RemoveEmptyEntries);

    private static IReadOnlyList<long> Keys(string title, string content) =>
        MatterKeys.Of(MatterProfile.Of(new MatterDescription(title, content, AreaCode: null, Topic: null, RespondentOrgCode: null, new DateOnly(2026, 3, 1))));
}
