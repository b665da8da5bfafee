using System.Reflection;
using PetitionGovernance.Domain.Petitions;
using PetitionGovernance.Domain.Tests.Shared;

namespace PetitionGovernance.Domain.Tests.Petitions;

/// <summary>Every status × every act: allowed, or refused with which code. What is listed is what is enforced.</summary>
public sealed class TransitionTests
{
    private const string Table = "Petitions/Cases/transitions.csv";

    public static IEnumerable<object[]> StatusesAndActs =>
        from row in CaseTable.Rows(Table)
        from status in Enum.GetValues<PetitionStatus>()
        select new[] { row[0], row[1], row[2], status.ToString(), row[3 + (int)status] };

    [Theory]
    [MemberData(nameof(StatusesAndActs))]
    [MemberData(nameof(CaseTable.Rows), "Petitions/Cases/state-variants.csv", MemberType = typeof(CaseTable))]
    public void An_act_is_listed_and_allowed_or_refused_by_the_state(string description, string article, string first, string second, string refusal)
    {
        var (act, stage) = PetitionActs.All.Any(a => a.Code == first) ? (first, second) : (second, first);
        var (item, day) = (Stages.Item(stage), Stages.Day(stage));
        item.ClearEvents();
        var before = Acts.Snapshot(item);
        var because = $"{description}（{article}）：{stage} → {act}";

        var listed = Acts.Of(act).MayNot(item.State, Given.Anybody, day);
        var perform = () => Acts.Perform(act, item, day, Given.On(day));

        (listed?.Code ?? "").Should().Be(refusal, because);
        perform.Should().BeAnsweredBy(refusal, because);
        if (refusal.Length > 0) Acts.Snapshot(item).Should().Be(before, "what is refused changes nothing");
        else item.Events.Should().NotBeEmpty("every act leaves an event");
    }

    [Fact]
    public void Every_act_has_its_row_and_every_status_its_column()
    {
        var header = File.ReadLines(Path.Combine(AppContext.BaseDirectory, Table)).First().TrimEnd().Split(',');

        header[3..].Should().Equal(Enum.GetNames<PetitionStatus>());
        CaseTable.Rows(Table).Select(row => row[2]).Should().BeEquivalentTo(PetitionActs.All.Select(act => act.Code));
    }

    [Fact]
    public void Every_act_that_is_declared_is_in_the_list_once()
    {
        var declared = typeof(PetitionActs).GetFields(BindingFlags.Public | BindingFlags.Static)
            .Where(field => field.FieldType == typeof(PetitionAct)).Select(field => ((PetitionAct)field.GetValue(null)!).Code).ToList();

        PetitionActs.All.Select(act => act.Code).Should().BeEquivalentTo(declared).And.OnlyHaveUniqueItems();
    }

    [Fact]
    public void A_stage_named_for_a_status_is_in_that_status()
    {
        foreach (var status in Enum.GetValues<PetitionStatus>()) Stages.Item(status.ToString()).Status.Should().Be(status);
    }

    [Fact]
    public void The_state_the_guards_judge_is_what_the_item_shows()
    {
        foreach (var stage in Stages.Names)
        {
            var item = Stages.Item(stage);
            var state = item.State;

            foreach (var property in typeof(PetitionState).GetProperties())
            {
                if (property.Name is nameof(PetitionState.Deadlines) or nameof(PetitionState.IsOrdinaryProcedure)) continue;
                property.GetValue(state).Should().Be(typeof(PetitionItem).GetProperty(property.Name)!.GetValue(item), $"{stage}: {property.Name}");
            }

            state.Deadlines.Should().BeEquivalentTo(item.Deadlines, options => options.ExcludingMissingMembers().WithStrictOrdering(), stage);
            state.Deadlines.Select(d => d.Sequence).Should().Equal(Enumerable.Range(1, item.Deadlines.Count), stage);
        }
    }
}
