using System.Globalization;
using PetitionGovernance.Domain.Deadlines;
using PetitionGovernance.Domain.Petitions;
using PetitionGovernance.Domain.Tests.Shared;

namespace PetitionGovernance.Domain.Tests.Petitions;

public sealed class ExtensionTests
{
    [Theory]
    [MemberData(nameof(CaseTable.Rows), "Petitions/Cases/extensions.csv", MemberType = typeof(CaseTable))]
    [Trait("Covers", "XF2022-A34-P1-S2")]
    public void An_extension_is_approved_in_time_for_at_most_thirty_days(
        string description, string article, string acceptedOn, string days, string approvedOn, string approvedBy, string refusal, string field, string due)
    {
        var item = Accepted(acceptedOn);
        var before = Acts.Snapshot(item);
        var extension = new Extension(int.Parse(days, CultureInfo.InvariantCulture), "情况复杂", approvedBy, Given.Day(approvedOn));
        var because = $"{description}（{article}）";

        var extend = () => item.Extend(extension, Given.On(approvedOn));

        if (refusal.Length > 0)
        {
            extend.Should().BeRefusedAs(refusal, because).Field.Should().Be(field.Length == 0 ? null : field, because);
            Acts.Snapshot(item).Should().Be(before, because);
            return;
        }
        extend.Should().NotThrow(because);
        item.State.Running(PeriodCode.Handle)!.LegalDue.Should().Be(Given.DayOrNone(due), because);
        item.Rounds[^1].Extension.Should().Be(extension, because);
    }

    [Fact]
    public void A_second_extension_is_refused_even_within_thirty_days_altogether()
    {
        var item = Accepted(Given.Accepted).Extended(days: 10);

        var again = () => { item.Extended(days: 10); };

        again.Should().BeRefusedAs(DeadlineRefusals.SecondExtension);
    }

    [Fact]
    public void An_extension_whose_reason_is_told_issues_the_notice_and_one_not_told_stands_all_the_same()
    {
        Accepted(Given.Accepted).Extended(toldOn: "2025-04-01").Papers[^1].Kind.Should().Be(PaperKind.ExtensionNotice);

        var untold = Accepted(Given.Accepted).Extended();

        (untold.IsExtended, untold.Rounds[^1].Extension!.ReasonToldOn).Should().Be((true, null));
        untold.Papers.Should().NotContain(paper => paper.Kind == PaperKind.ExtensionNotice);
    }

    private static PetitionItem Accepted(string on) => Given.Registered(Given.Registration(on)).Screened(on).Routed(on).Accepted(on);
}
