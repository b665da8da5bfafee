using PetitionGovernance.Domain.Deadlines;
using PetitionGovernance.Domain.Shared;
using PetitionGovernance.Domain.Tests.Shared;
using static PetitionGovernance.Domain.Tests.Deadlines.Given;

namespace PetitionGovernance.Domain.Tests.Deadlines;

public sealed class HandlingExtensionTests
{
    [Theory]
    [MemberData(nameof(CaseTable.Rows), "Deadlines/Cases/extension-approvals.csv", MemberType = typeof(CaseTable))]
    public void An_extension_is_approved_once_in_time_and_within_the_limit(
        string description, string article, string days, string approvedOn, string approvedBy, string alreadyExtended, string refusal)
    {
        var handling = Due("Handle", "2024-08-05");

        var answer = HandlingExtension.MayApprove(handling, Number(days), Date(approvedOn), approvedBy, alreadyExtended == "是");

        (answer?.Code ?? "").Should().Be(refusal, $"{description}（{article}）");
    }

    [Fact]
    public void While_the_calendar_is_missing_only_the_nominal_end_proves_an_approval_timely()
    {
        var handling = Due("Handle", "2026-12-01");

        HandlingExtension.MayApprove(handling, 30, handling.Nominal, "张局长", alreadyExtended: false).Should().BeNull();
        HandlingExtension.MayApprove(handling, 30, handling.Nominal.AddDays(1), "张局长", alreadyExtended: false)
            .Should().BeEquivalentTo(DeadlineRefusals.CalendarMissing(2027));
    }

    [Theory]
    [InlineData(31, "deadline.extension-too-long")]
    [InlineData(-1, "deadline.extension-not-positive")]
    public void An_unlawful_extension_is_not_computed(int days, string refusal)
    {
        var compute = () => Due("Handle", "2024-08-05", days);

        compute.Should().Throw<RefusedException>().Which.Refusal.Code.Should().Be(refusal);
    }

    [Fact]
    public void An_extension_by_itself_needs_its_days()
    {
        var compute = () => Due("Extend", "2024-10-04");

        compute.Should().Throw<RefusedException>().Which.Refusal.Code.Should().Be("deadline.extension-not-positive");
    }

    [Fact]
    public void Only_the_handling_period_can_be_extended()
    {
        foreach (var code in Given.TableCodes.Except([PeriodCode.Handle, PeriodCode.Extend]))
        {
            var compute = () => DeadlineCalculator.Compute(new(code, new(2024, 8, 5), 10, SetDay: new(2024, 9, 5)), Calendar);

            compute.Should().Throw<RefusedException>().Which.Refusal.Code.Should().Be("deadline.extension-not-provided-for");
        }
    }
}
