using PetitionGovernance.Domain.CasePackages;
using PetitionGovernance.Domain.Tests.Shared;
using static PetitionGovernance.Domain.Tests.CasePackages.GivenPackage;
using static PetitionGovernance.Domain.Tests.Petitions.Given;

namespace PetitionGovernance.Domain.Tests.CasePackages;

public sealed class CaseFundTests
{
    private const string Today = "2025-03-10";

    [Theory]
    [InlineData("a", "b", "c", "")]
    [InlineData("a", "a", "c", "case-package.four-eyes")]
    [InlineData("a", "b", "a", "case-package.four-eyes")]
    [InlineData("a", "b", "b", "case-package.four-eyes")]
    public void Who_applies_who_approves_and_who_pays_are_three_people(string applicant, string approver, string payer, string refusal)
    {
        var package = Open();
        package.ApplyForFund(500_000, "补助", Day(Today), By(applicant, Today));

        Action settle = () =>
        {
            package.DecideFund(1, 500_000, null, Day(Today), By(approver, Today));
            package.PayFund(1, 500_000, "凭证1", Day(Today), By(payer, Today));
        };

        settle.Should().BeAnsweredBy(refusal, $"{applicant} {approver} {payer}");
    }

    [Theory]
    [InlineData(500_000, null, 500_000, "")]
    [InlineData(500_001, null, 1, "case-package.more-than-applied-for")]
    [InlineData(499_999, null, 1, "case-package.cut-without-reason")]
    [InlineData(499_999, "核减", 499_999, "")]
    [InlineData(499_999, "核减", 500_000, "case-package.more-than-approved")]
    [InlineData(0, null, 1, "case-package.cut-without-reason")]
    [InlineData(0, "不属于补助范围", 1, "case-package.fund-out-of-order")]
    public void No_more_is_approved_than_applied_for_nor_paid_than_approved(long approved, string? reason, long paid, string refusal)
    {
        var package = Open();
        package.ApplyForFund(500_000, "补助", Day(Today), By("a", Today));

        Action settle = () =>
        {
            package.DecideFund(1, approved, reason, Day(Today), By("b", Today));
            package.PayFund(1, paid, "凭证1", Day(Today), By("c", Today));
        };

        settle.Should().BeAnsweredBy(refusal, $"{approved} {paid}");
    }

    [Fact]
    public void Each_step_is_taken_once_and_in_its_order()
    {
        var package = Open();
        package.ApplyForFund(500_000, "补助", Day(Today), By("a", Today));

        ((Action)(() => package.PayFund(1, 1, "凭证1", Day(Today), By("c", Today)))).Should().BeRefusedAs(CasePackageRefusals.FundOutOfOrder);
        ((Action)(() => package.DecideFund(2, 1, "减", Day(Today), By("b", Today)))).Should().BeRefusedAs(CasePackageRefusals.NoSuchFund);
        package.DecideFund(1, 500_000, null, Day(Today), By("b", Today));
        ((Action)(() => package.DecideFund(1, 500_000, null, Day(Today), By("b", Today)))).Should().BeRefusedAs(CasePackageRefusals.FundOutOfOrder);
        ((Action)(() => package.PayFund(1, 500_000, "凭证1", Day("2025-03-09"), By("c", Today)))).Should().BeRefusedAs(CasePackageRefusals.DayTooEarly);
        package.PayFund(1, 400_000, "凭证1", Day(Today), By("c", Today));
        ((Action)(() => package.PayFund(1, 100_000, "凭证2", Day(Today), By("c", Today)))).Should().BeRefusedAs(CasePackageRefusals.FundOutOfOrder);

        package.Funds[0].PaidAmount.Should().Be(400_000);
    }
}
