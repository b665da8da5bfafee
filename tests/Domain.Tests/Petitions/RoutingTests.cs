using PetitionGovernance.Domain.Deadlines;
using PetitionGovernance.Domain.Petitions;
using PetitionGovernance.Domain.Tests.Shared;
using static PetitionGovernance.Domain.Petitions.Disposition;

namespace PetitionGovernance.Domain.Tests.Petitions;

public sealed class RoutingTests
{
    [Theory]
    [MemberData(nameof(CaseTable.Rows), "Petitions/Cases/routing.csv", MemberType = typeof(CaseTable))]
    [Trait("Covers", "XF2022-A14-P1-I1")]
    [Trait("Covers", "XF2022-A22-P1-I2")]
    [Trait("Covers", "XF2022-A22-P1-I3")]
    [Trait("Covers", "XF2022-A22-P2-S1")]
    [Trait("Covers", "XF2022-A22-P2-S3")]
    [Trait("Covers", "XF2022-A24-P2-S1")]
    [Trait("Covers", "XF2022-A30-P3")]
    public void A_routing_is_lawful_or_names_why_not(
        string description, string article, string stage, string disposition, string target, string flags, string disposedOn, string reportBackOn, string refusal, string field)
    {
        var item = Screened(stage);
        var before = Acts.Snapshot(item);
        var to = target.Length == 0 ? null : Given.Target(target, isAccused: flags == "accused", isAbolished: flags == "abolished", isUnderReceiver: flags != "foreign");
        var routing = new Routing(
            disposition.Length == 0 ? null : Enum.Parse<Disposition>(disposition), to, Given.Day(disposedOn), Given.DayOrNone(reportBackOn), null, null);
        var because = $"{description}（{article}）";

        var route = () => item.Route(routing, Given.On(disposedOn));

        if (refusal.Length == 0)
        {
            route.Should().NotThrow(because);
            item.DisposedOn.Should().Be(Given.Day(disposedOn), because);
            return;
        }
        route.Should().BeRefusedAs(refusal, because).Field.Should().Be(field, because);
        Acts.Snapshot(item).Should().Be(before, because);
    }

    [Fact]
    public void An_assignment_runs_to_the_day_its_letter_sets_and_is_met_by_the_closure()
    {
        var item = Stages.Item("Assigned");
        item.Deadline(PeriodCode.Assign).LegalDue.Should().Be(new DateOnly(2025, 4, 30));

        item.Accepted().Replied().Closed();

        item.Deadline(PeriodCode.Assign).MetOn.Should().Be(Given.Day(Given.Closed));
    }

    [Fact]
    public void A_transfer_sets_no_day_to_report_back() =>
        Stages.Item("Routed").State.Deadlines.Should().NotContain(d => d.Code == PeriodCode.Assign);

    [Fact]
    public void The_letter_and_the_instruction_are_kept()
    {
        var item = Stages.Item("Assigned");

        item.Papers.Should().Equal(new IssuedPaper(PaperKind.AssignmentLetter, "信转〔2025〕1号", Given.Day(Given.Routed), null));
        item.Notes.Should().Equal(new CaseNote("instruction", "请依法办理", Given.Day(Given.Routed), Given.Anybody.Name));
    }

    [Fact]
    public void A_letter_to_discipline_or_to_the_political_legal_bodies_is_kept_with_its_number()
    {
        Given.Accusation().Screened(disposition: ForwardToDiscipline).Routed(to: Given.Discipline)
            .Papers.Should().Equal(new IssuedPaper(PaperKind.ForwardingLetter, "信转〔2025〕1号", Given.Day(Given.Routed), null));
        Given.Registered().Screened(disposition: Guide).Routed(to: null).Papers.Should().BeEmpty();
    }

    [Theory]
    [InlineData(NotAccept, PetitionStatus.NotAccepted)]
    [InlineData(NoLongerAccept, PetitionStatus.NoLongerAccepted)]
    [InlineData(Guide, PetitionStatus.Redirected)]
    [InlineData(ImportIntoStatutoryProcedure, PetitionStatus.Redirected)]
    public void Each_disposition_without_a_handling_body_ends_in_its_status_and_leaves_no_duty_running(Disposition disposition, PetitionStatus status)
    {
        var item = Given.Registered().Screened(disposition: disposition).Routed(to: null);

        item.Status.Should().Be(status);
        item.NextDueOn.Should().BeNull();
    }

    private static PetitionItem Screened(string stage) => stage switch
    {
        "Assign" => Given.Registered().Screened(disposition: Assign),
        "NotAccept" => Given.Registered().Screened(disposition: NotAccept),
        "Guide" => Given.Registered().Screened(disposition: Guide),
        "PoliticalLegal" => Given.Registered().Screened(disposition: ForwardToPoliticalLegal),
        "Accusation" => Given.Accusation().Screened(disposition: ForwardToDiscipline),
        "DepartmentScreened" => Given.Registered(Given.Registration(receiver: Given.Bureau)).Screened(),
        _ => Stages.Item(stage),
    };
}
