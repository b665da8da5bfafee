using PetitionGovernance.Domain.Petitions;
using PetitionGovernance.Domain.Tests.Shared;

namespace PetitionGovernance.Domain.Tests.Petitions;

public sealed class ScreeningTests
{
    [Theory]
    [MemberData(nameof(CaseTable.Rows), "Petitions/Cases/screening-decisions.csv", MemberType = typeof(CaseTable))]
    public void A_decision_is_lawful_or_names_why_not(
        string description, string article, string category, string decided, string disposition, string path, string reason, string basis, string refusal)
    {
        var item = Given.Registered(Given.Registration() with { Category = Enum.Parse<PetitionCategory>(category) });
        var before = Acts.Snapshot(item);
        var decision = Decision(Enum.Parse<Disposition>(disposition), Enum.Parse<PetitionCategory>(decided)) with
        {
            StatutoryPath = path.Length == 0 ? null : path[0] - '0',
            Reason = reason,
            Basis = basis.Length == 0 ? [] : [basis],
        };

        var screen = () => item.Screen(decision, Given.On(Given.Screened));

        screen.Should().BeAnsweredBy(refusal, $"{description}（{article}）");
        if (refusal.Length > 0) Acts.Snapshot(item).Should().Be(before, description);
        else item.Screenings.Should().ContainSingle().Which.Should().Be(decision, description);
    }

    [Fact]
    public void Every_screening_is_kept_and_the_last_one_counts()
    {
        var item = Given.Registered().Screened().Screened(on: Given.Routed, disposition: Disposition.Accept, path: 5);

        item.Screenings.Select(s => s.Disposition).Should().Equal(Disposition.Transfer, Disposition.Accept);
        (item.Disposition, item.StatutoryPath, item.ScreenedOn).Should().Be((Disposition.Accept, 5, Given.Day(Given.Routed)));
    }

    [Fact]
    public void What_is_accepted_here_becomes_the_receivers_own()
    {
        Stages.Item("ScreenedToAccept").ResponsibleOrgCode.Should().Be(Given.Office);
        Stages.Item("ScreenedToAccept").Screened().ResponsibleOrgCode.Should().BeNull("it is to be passed on after all");
    }

    [Fact]
    public void An_accusation_is_sealed_from_its_registration() => Given.Accusation().Sealed.Should().BeTrue();

    [Fact]
    public void An_appeal_is_not_sealed() => Given.Registered().Sealed.Should().BeFalse();

    [Fact]
    public void What_screening_finds_to_be_an_accusation_is_sealed_then_and_open_again_when_it_was_none()
    {
        var item = Given.Registered().Screened(disposition: Disposition.ForwardToDiscipline, category: PetitionCategory.Accusation);
        (item.Sealed, item.Category).Should().Be((true, PetitionCategory.Accusation));

        item.Screened(on: Given.Routed, category: PetitionCategory.Appeal);
        (item.Sealed, item.Category).Should().Be((false, PetitionCategory.Appeal));
    }

    [Fact]
    public void The_accused_body_cannot_keep_the_accusation_for_itself()
    {
        var item = Given.Accusation(accused: Given.Bureau, receiver: Given.Bureau);

        var accept = () => item.Screen(Decision(Disposition.Accept, PetitionCategory.Accusation), Given.On(Given.Screened));
        var name = () => Given.Accusation(accused: Given.Bureau).Screen(
            Decision(Disposition.AskForClarification, PetitionCategory.Accusation) with { ResponsibleOrgCode = Given.Bureau }, Given.On(Given.Screened));

        accept.Should().BeRefusedAs(PetitionRefusals.AccusationToAccused);
        name.Should().BeRefusedAs(PetitionRefusals.AccusationToAccused);
    }

    private static ScreeningDecision Decision(Disposition disposition, PetitionCategory category) =>
        new(disposition, category, null, null, null, [], Given.Day(Given.Screened), "screener") { DecidedBy = "screener" };
}
