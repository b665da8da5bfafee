using PetitionGovernance.Domain.Deadlines;
using PetitionGovernance.Domain.Legal;
using PetitionGovernance.Domain.Petitions;
using PetitionGovernance.Domain.Supervision;
using PetitionGovernance.Domain.Tests.Petitions;
using PetitionGovernance.Domain.Tests.Shared;

namespace PetitionGovernance.Domain.Tests.Supervision;

public sealed class InspectionFindingTests
{
    private const string Today = "2025-06-10";

    private static readonly DateTimeOffset At = new(2025, 6, 10, 9, 0, 0, TimeSpan.FromHours(8));

    [Fact]
    public void A_finding_is_explained_returned_and_checked_until_it_is_solved()
    {
        var finding = Find();
        finding.Explain("漏答", Given.Day(Today), On("Handler@ZJJ"));
        finding.ReturnForRedo(Given.Day(Today), On("OfficeLead@XFB"));

        finding.Check(false, "仍漏答", Given.Day(Today), On("OfficeLead@XFB"));
        finding.Status.Should().Be(FindingStatus.Open);
        finding.ReturnForRedo(Given.Day(Today), On("OfficeLead@XFB"));
        finding.Check(true, "逐条答复", Given.Day(Today), On("OfficeLead@XFB"));

        finding.Status.Should().Be(FindingStatus.Closed);
        var again = () => finding.ReturnForRedo(Given.Day(Today), On("OfficeLead@XFB"));
        again.Should().BeRefusedAs(SupervisionRefusals.OutOfOrder);
        finding.Events.OfType<FindingReturned>().Should().HaveCount(2);
    }

    [Theory]
    [InlineData("XC-1", "2025-05-01", "未告知复查权利", "2025-05-01", "")]
    [InlineData("XC-1", "2025-05-01", "别的问题", null, "")]
    [InlineData("XC-1", "2025-05-01", "未告知复查权利", "2025-04-30", "supervision.day-too-early")]
    [InlineData("XC-1", "2025-06-11", "未告知复查权利", null, "supervision.day-in-future")]
    [InlineData("XC-1", "2025-05-01", " ", null, "supervision.empty")]
    [InlineData("", "2025-05-01", "未告知复查权利", null, "supervision.empty")]
    public void A_finding_of_the_past_is_taken_as_it_was(string no, string found, string problem, string? returned, string refusal)
    {
        Action record = () => InspectionFinding.Recorded(
            new RecordedFinding(no, PetitionItemId.New(At), "XF500230-2025-000001", Given.Bureau, Given.Day(found), problem, "TB-2025-01", returned is null ? null : Given.Day(returned)), At);

        record.Should().BeAnsweredBy(refusal, $"{no} {found} {problem} {returned}");
    }

    [Theory]
    [InlineData("TB-2025-01", "2025-06-10", "")]
    [InlineData("TB-2025-01", "2025-06-11", "supervision.day-in-future")]
    [InlineData("", "2025-06-10", "supervision.empty")]
    public void A_bulletin_of_the_past_is_taken_as_it_was(string no, string issued, string refusal)
    {
        Action record = () => InspectionBulletin.Recorded(no, Given.Day(issued), At);

        record.Should().BeAnsweredBy(refusal, $"{no} {issued}");
    }

    [Fact]
    public void Bulletins_are_numbered_by_year_and_issue() =>
        InspectionBulletin.Issue(7, At, On("OfficeLead@XFB")).BulletinNo.Should().Be("TB-2025-07");

    [Fact]
    public void Every_point_of_the_checklist_cites_a_clause_and_has_a_code_of_its_own()
    {
        Checklist.All.Should().OnlyContain(p => Provisions.CanBeCited(p.Basis.ProvisionId));
        Checklist.All.Select(p => p.Code).Should().OnlyHaveUniqueItems();
    }

    [Fact]
    [Trait("Covers", "XF2022-A38-P1")]
    public void A_plan_keeps_seed_version_and_sample_and_only_supervisors_plan()
    {
        var items = Enumerable.Range(1, 50).Select(i => new SampledItem(new Guid(i, 0, 0, new byte[8]), Given.Bureau, 1)).ToList();
        var plan = new InspectionPlan("一季度", SamplingMethod.Random, 7, 5, Given.Day("2025-01-01"), Given.Day("2025-03-31"), []);

        var inspection = Inspection.Plan(plan, items, At, On("Inspector@XFB"));

        (inspection.Seed, inspection.AlgorithmVersion).Should().Be((7, Sampling.Version));
        inspection.Sample.Should().Equal(Sampling.Draw(items, SamplingMethod.Random, 7, 5));
        Action byHandler = () => Inspection.Plan(plan, items, At, On("Handler@ZJJ"));
        byHandler.Should().BeRefusedAs(SupervisionRefusals.NotSupervisor);
    }

    private static InspectionFinding Find() => InspectionFinding.Find(
        new SupervisedMatter(Given.Bureau, Item: PetitionItemId.New(At), RegNo: "XF500230-2025-000001"),
        new NewFinding(null, "claims-unanswered", "答复未逐条回应诉求", FindingSeverity.Grave, Given.Day(Today), "zhang"), At, On("OfficeLead@XFB"));

    private static Occasion On(string actor) => Given.On(Today, Given.Person(actor));
}
