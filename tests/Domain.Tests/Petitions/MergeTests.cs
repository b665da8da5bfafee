using PetitionGovernance.Domain.Petitions;
using PetitionGovernance.Domain.Tests.Shared;

namespace PetitionGovernance.Domain.Tests.Petitions;

/// <summary>A19 ¶3: the same matter before the same body is handled once, and no item is lost by that.</summary>
public sealed class MergeTests
{
    [Theory]
    [MemberData(nameof(CaseTable.Rows), "Petitions/Cases/merges.csv", MemberType = typeof(CaseTable))]
    public void A_merge_names_an_item_in_hand_or_says_why_not(string description, string article, string stage, string existing, string refusal)
    {
        var item = Stages.Item(stage);
        var before = Acts.Snapshot(item);
        var routing = new Routing(null, stage == "ToMerge" ? null : Given.Target(Given.Bureau), Given.Day(Given.Routed), null, null, null, Existing(existing));

        var merge = () => item.Route(routing, Given.On(Given.Routed));

        merge.Should().BeAnsweredBy(refusal, $"{description}（{article}）");
        if (refusal.Length > 0) Acts.Snapshot(item).Should().Be(before, description);
    }

    [Fact]
    public void A_merged_item_leads_to_the_existing_one_and_is_a_repeat_from_then_on()
    {
        var item = Stages.Item("Merged");

        (item.Status, item.SameMatterAs, item.FirstTime).Should().Be((PetitionStatus.Redirected, "XF500230-2025-000009", false));
        item.ResponsibleOrgCode.Should().Be(Given.Bureau, "who handles the existing item must be able to read this one");
        item.Events.OfType<PetitionMerged>().Should().ContainSingle().Which.Should().Be(new PetitionMerged(item.Id, "XF500230-2025-000009", Given.Day(Given.Routed)));
    }

    [Fact]
    public void The_petitioner_of_a_merged_item_is_told()
    {
        var item = Stages.Item("Merged");
        PetitionActs.Notify.IsDue(item.State).Should().BeTrue();

        item.Notified(Given.Accepted);

        item.Papers[^1].Kind.Should().Be(PaperKind.MergeNotice);
    }

    private static ExistingItem? Existing(string text) => text switch
    {
        "" => null,
        "itself" => Given.Existing(isItself: true),
        "suggestion" => Given.Existing(category: PetitionCategory.Suggestion),
        _ => Given.Existing(status: Enum.Parse<PetitionStatus>(text)),
    };
}
