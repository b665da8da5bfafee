using PetitionGovernance.Domain.Identity;
using PetitionGovernance.Domain.Petitions;
using PetitionGovernance.Domain.Tests.Shared;

namespace PetitionGovernance.Domain.Tests.Petitions;

/// <summary>Role, unit and recusal decide who may take a step the state allows.</summary>
public sealed class ActorTests
{
    [Theory]
    [MemberData(nameof(CaseTable.Rows), "Petitions/Cases/actors.csv", MemberType = typeof(CaseTable))]
    public void A_step_belongs_to_a_role_of_a_unit(string description, string article, string stage, string act, string actor, string refusal)
    {
        var (item, day, person) = (Stages.Item(stage), Stages.Day(stage), Given.Person(actor));
        var before = Acts.Snapshot(item);

        var listed = Acts.Of(act).MayNot(item.State, person, day);
        var perform = () => Acts.Perform(act, item, day, Given.On(day, person));

        (listed?.Code ?? "").Should().Be(refusal, $"{description}（{article}）");
        perform.Should().BeAnsweredBy(refusal, $"{description}（{article}）");
        if (refusal.Length > 0) Acts.Snapshot(item).Should().Be(before, "what is refused changes nothing");
    }

    [Fact]
    public void Every_act_has_somebody_who_may_and_somebody_of_another_unit_or_role_who_may_not()
    {
        var rows = CaseTable.Rows("Petitions/Cases/actors.csv").Select(row => (Act: (string)row[3], Allowed: (string)row[5] == "")).ToList();

        foreach (var act in PetitionActs.All)
        {
            rows.Should().Contain((act.Code, true));
            if (act != PetitionActs.Extend && act != PetitionActs.Serve) rows.Should().Contain((act.Code, false));
        }
    }

    [Fact]
    [Trait("Covers", "XF2022-A28-P3")]
    public void A_recused_officer_may_take_no_step_and_loses_the_item()
    {
        var officer = Given.Person("wang", Role.Handler, Given.Bureau);
        var item = Given.Registered().Screened().Routed();
        item.Accept(Given.Day(Given.Accepted), Given.On(Given.Accepted, officer));
        item.Officer.Should().Be("wang");

        item.Recuse("wang", "系信访人近亲属", Given.On(Given.Accepted));

        item.Officer.Should().BeNull();
        foreach (var act in PetitionActs.All.Where(a => a.StateGuard(item.State, Given.Day(Given.Accepted)) is null && a.Permissions.Any(officer.May)))
        {
            var perform = () => Acts.Perform(act.Code, item, Given.Day(Given.Accepted), Given.On(Given.Accepted, officer));
            perform.Should().BeRefusedAs(PetitionRefusals.Recused, act.Code);
        }
    }

    [Fact]
    public void A_recusal_does_not_bind_the_colleague()
    {
        var item = Stages.Item("Routed");
        item.Recuse("wang", "系信访人近亲属", Given.On(Given.Routed));

        item.Accept(Given.Day(Given.Accepted), Given.On(Given.Accepted, Given.Person("li", Role.Handler, Given.Bureau)));

        item.Officer.Should().Be("li");
    }

    [Fact]
    [Trait("Covers", "XF2022-A28-P3")]
    public void A_recused_officer_cannot_be_named()
    {
        var item = Stages.Item("Accepted");
        item.Recuse("wang", "系信访人近亲属", Given.On(Given.Accepted));

        var name = () => item.NameOfficer("wang", Given.On(Given.Accepted));

        name.Should().BeRefusedAs(PetitionRefusals.OfficerOfOtherUnit).Field.Should().Be("officer");
    }

    [Fact]
    public void A_recusal_recorded_twice_stands_once_with_the_later_reason()
    {
        var item = Stages.Item("Accepted");
        item.Recuse("wang", "系信访人近亲属", Given.On(Given.Accepted));
        item.Recuse("wang", "系被反映单位原负责人", Given.On(Given.Replied));

        item.Recusals.Should().Equal(new Recusal("wang", "系被反映单位原负责人", Given.Day(Given.Replied)));
    }

    [Fact]
    public void A_machine_that_acts_for_all_units_becomes_nobodys_officer() => Stages.Item("Accepted").Officer.Should().BeNull();

    [Fact]
    public void Routing_elsewhere_takes_the_officer_off()
    {
        var item = Given.Registered();
        item.NameOfficer("zhao", Given.On(Given.Received));

        item.Screened().Routed().Officer.Should().BeNull();
    }
}
