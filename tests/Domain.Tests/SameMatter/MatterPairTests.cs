using PetitionGovernance.Domain.Identity;
using PetitionGovernance.Domain.Petitions;
using PetitionGovernance.Domain.SameMatter;
using PetitionGovernance.Domain.Shared;
using PetitionGovernance.Domain.Tests.Petitions;
using PetitionGovernance.Domain.Tests.Shared;

namespace PetitionGovernance.Domain.Tests.SameMatter;

public sealed class MatterPairTests
{
    private static readonly DateTimeOffset At = new(2026, 3, 10, 2, 0, 0, TimeSpan.Zero);
    private static readonly DateOnly Today = new(2026, 3, 10);
    private static readonly Actor Clerk = Given.Person("zhang.san", Role.Screener, Given.Office);
    private static readonly PetitionItemId One = new(new Guid("0195598e-0000-7000-8000-000000000001"));
    private static readonly PetitionItemId Other = new(new Guid("0195598e-0000-7000-8000-000000000002"));

    [Theory]
    [MemberData(nameof(CaseTable.Rows), "SameMatter/Cases/decisions.csv", MemberType = typeof(CaseTable))]
    public void A_decision_is_made_or_refused_as_the_table_says(string description, string standing, string known, string act, string refusal, string after)
    {
        var pair = PairThatIs(Enum.Parse<MatterStanding>(standing));
        var before = pair.Decisions.Count;

        var deciding = () => Decide(pair, act, Enum.Parse<MatterStanding>(known));

        if (refusal.Length == 0) deciding.Should().NotThrow(description);
        else deciding.Should().Throw<RefusedException>(description).Which.Refusal.Code.Should().Be(refusal, description);
        pair.Standing.Should().Be(Enum.Parse<MatterStanding>(after), description);
        pair.Decisions.Count.Should().Be(before + (refusal.Length == 0 ? 1 : 0), description);
    }

    [Fact]
    public void Decisions_are_kept_with_who_when_and_why_and_never_replaced()
    {
        var pair = MatterPair.Between(One, Other, At);

        pair.Link(MatterStanding.Undecided, "同一座桥", Clerk, Today);
        pair.Unlink(MatterStanding.Linked, "另一座桥", Clerk, Today.AddDays(1));

        pair.Decisions.Should().Equal(
            new MatterDecision(MatterStanding.Linked, "同一座桥", "zhang.san", Given.Office, Today),
            new MatterDecision(MatterStanding.Undecided, "另一座桥", "zhang.san", Given.Office, Today.AddDays(1)));
        pair.Events.Should().Equal(
            new MatterDecided(pair.Id, One, Other, MatterStanding.Undecided, MatterStanding.Linked, Today),
            new MatterDecided(pair.Id, One, Other, MatterStanding.Linked, MatterStanding.Undecided, Today.AddDays(1)));
    }

    [Theory]
    [InlineData("link", "认定两件为同一事实和理由")]
    [InlineData("differ", "标明两件不是同一事实和理由")]
    [InlineData("unlink", "解除两件的关联")]
    [InlineData("withdraw", "撤回“不是同一事实和理由”的标明")]
    public void What_happened_is_said_in_one_sentence(string act, string sentence)
    {
        var pair = PairThatIs(act is "unlink" ? MatterStanding.Linked : act is "withdraw" ? MatterStanding.Different : MatterStanding.Undecided);

        Decide(pair, act, pair.Standing);

        pair.Events[^1].Describe().Should().Be(sentence);
    }

    [Fact]
    public void Two_items_make_one_pair_in_whatever_order_they_are_named()
    {
        var (one, other) = (MatterPair.Between(One, Other, At), MatterPair.Between(Other, One, At));

        (one.First, one.Second).Should().Be((other.First, other.Second));
    }

    [Fact]
    public void An_item_is_not_compared_with_itself() =>
        FluentActions.Invoking(() => MatterPair.Between(One, One, At)).Should().Throw<RefusedException>().Which.Refusal.Should().Be(SameMatterRefusals.Itself);

    private static MatterPair PairThatIs(MatterStanding standing)
    {
        var pair = MatterPair.Between(One, Other, At);
        if (standing is MatterStanding.Linked) pair.Link(MatterStanding.Undecided, "相同", Clerk, Today);
        if (standing is MatterStanding.Different) pair.MarkDifferent(MatterStanding.Undecided, "不同", Clerk, Today);
        return pair;
    }

    private static void Decide(MatterPair pair, string act, MatterStanding known)
    {
        switch (act)
        {
            case "link": pair.Link(known, "理由", Clerk, Today); break;
            case "differ": pair.MarkDifferent(known, "理由", Clerk, Today); break;
            case "unlink": pair.Unlink(known, "理由", Clerk, Today); break;
            default: pair.WithdrawDifference("理由", Clerk, Today); break;
        }
    }
}
