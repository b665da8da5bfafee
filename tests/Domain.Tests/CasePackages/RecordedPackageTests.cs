using PetitionGovernance.Domain.CasePackages;
using PetitionGovernance.Domain.Tests.Shared;
using static PetitionGovernance.Domain.Tests.CasePackages.GivenPackage;
using static PetitionGovernance.Domain.Tests.Petitions.Given;

namespace PetitionGovernance.Domain.Tests.CasePackages;

public sealed class RecordedPackageTests
{
    private static readonly DateTimeOffset ImportedAt = new(2026, 3, 10, 9, 0, 0, TimeSpan.FromHours(8));

    private static readonly RecordedPackage Row = new(
        "BA-2024-001", "不动产登记积案", "许光", "县委书记", "500230207", "朱红军", Day("2024-02-15"), Day("2024-06-14"), [Item()], PackageStatus.Resolved, Day("2024-03-19"));

    [Fact]
    public void A_package_of_an_earlier_year_is_kept_as_it_was()
    {
        var package = LeaderCasePackage.Recorded(Row, ImportedAt);

        (package.PackageNo, package.Status, package.ClosedOn, package.WatchUntil).Should().Be(("BA-2024-001", PackageStatus.Resolved, Day("2024-03-19"), null));
        (package.Charge.LeaderPost, package.Charge.DispatcherName, package.Charge.TargetOn).Should().Be(("县委书记", "朱红军", Day("2024-06-14")));
        package.Items.Should().ContainSingle(i => !i.Held && i.AddedOn == Day("2024-02-15"));
    }

    [Fact]
    public void A_target_missed_long_ago_is_missed_and_raises_nothing_today()
    {
        var open = LeaderCasePackage.Recorded(Row with { Status = PackageStatus.InProgress, ResolvedOn = null }, ImportedAt);
        open.Escalate(Day("2026-03-10")).Should().Be(0);
        open.Items.Should().OnlyContain(i => i.Held);

        LeaderCasePackage.Recorded(Row with { ResolvedOn = Day("2024-12-31") }, ImportedAt).ClosedOn.Should().Be(Day("2024-12-31"));
    }

    public static TheoryData<string, RecordedPackage, string> Impossible => new()
    {
        { "closed before opened", Row with { ResolvedOn = Day("2024-02-14") }, "case-package.day-too-early" },
        { "closed the day it was opened", Row with { ResolvedOn = Day("2024-02-15") }, "" },
        { "closed tomorrow", Row with { ResolvedOn = Day("2026-03-11") }, "case-package.day-in-future" },
        { "opened tomorrow", Row with { OpenedOn = Day("2026-03-11"), TargetOn = Day("2026-06-11"), Status = PackageStatus.InProgress, ResolvedOn = null }, "case-package.day-in-future" },
        { "aimed at a day before", Row with { TargetOn = Day("2024-02-14") }, "case-package.day-too-early" },
        { "resolved on no day", Row with { ResolvedOn = null }, "case-package.resolved-without-day" },
        { "in progress and resolved", Row with { Status = PackageStatus.InProgress }, "case-package.resolved-without-day" },
        { "of nothing", Row with { Items = [] }, "case-package.no-items" },
        { "of one thing twice", Row with { Items = [Item(), Item()] }, "case-package.item-twice" },
    };

    [Theory, MemberData(nameof(Impossible))]
    public void What_cannot_have_been_is_refused(string why, RecordedPackage row, string refusal) =>
        ((Action)(() => LeaderCasePackage.Recorded(row, ImportedAt))).Should().BeAnsweredBy(refusal, why);
}
