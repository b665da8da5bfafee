using PetitionGovernance.Domain.Deadlines;
using PetitionGovernance.Domain.Organizations;
using PetitionGovernance.Domain.Petitions;
using PetitionGovernance.Domain.Tests.Shared;

namespace PetitionGovernance.Domain.Tests.Petitions;

public sealed class RecordedPetitionTests
{
    [Theory]
    [InlineData("2024-03-01", "2024-03-02", "2024-03-03", "2024-03-04", "2024-03-05", "")]
    [InlineData("2024-02-29", "2024-02-29", "2024-02-29", "2024-02-29", "2024-02-29", "")]
    [InlineData("2024-02-28", "2024-03-02", "2024-03-03", "2024-03-04", "2024-03-05", "history.day-too-early")]
    [InlineData("2024-03-01", "2024-02-29", "2024-03-03", "2024-03-04", "2024-03-05", "history.day-too-early")]
    [InlineData("2024-03-01", "2024-03-02", "2024-03-03", "2024-03-02", "2024-03-05", "history.day-too-early")]
    [InlineData("2024-03-01", "2024-03-02", "2024-03-03", "2024-03-04", "2024-03-03", "history.day-too-early")]
    [InlineData("2024-03-01", "2024-03-02", "2024-03-03", "2024-03-04", "2025-06-02", "history.day-in-future")]
    [InlineData("2024-03-01", "2024-03-02", "2024-03-03", null, "2024-03-05", "history.step-missing")]
    [InlineData("2024-03-01", "2024-03-02", null, "2024-03-04", null, "history.step-missing")]
    [InlineData(null, null, "2024-03-03", null, null, "history.step-missing")]
    public void Steps_follow_one_another(string? disposed, string? notified, string? accepted, string? replied, string? closed, string refusal)
    {
        Action record = () => Recorded(Course(disposed, notified, accepted, replied, closed));

        record.Should().BeAnsweredBy(refusal, $"{disposed} {notified} {accepted} {replied} {closed}");
    }

    [Theory]
    [InlineData(0, 6, null, "history.head-count-out-of-range")]
    [InlineData(1, 0, null, "history.path-out-of-range")]
    [InlineData(1, 7, null, "history.path-out-of-range")]
    [InlineData(1, 6, 0, "history.extension-out-of-range")]
    [InlineData(1, 6, 31, "")]
    [InlineData(1, 6, 366, "history.extension-out-of-range")]
    public void Numbers_are_such_as_can_have_been(int heads, int path, int? extended, string refusal)
    {
        Action record = () => Recorded(Course("2024-03-01", "2024-03-02", "2024-03-03", null, null) with { StatutoryPath = path, ExtendedDays = extended }, heads);

        record.Should().BeAnsweredBy(refusal, $"{heads} {path} {extended}");
    }

    [Theory]
    [InlineData("2024-03-15", false)]
    [InlineData("2024-03-18", true)]
    public void A_missed_deadline_is_recorded_as_missed(string disposed, bool missed)
    {
        var item = Recorded(Course(disposed, null, null, null, null));

        var deadline = item.Deadlines.Single(d => d.Code is PeriodCode.Dispose);
        (deadline.MetOn > deadline.LegalDue).Should().Be(missed, $"the last day is {deadline.LegalDue}");
    }

    [Fact]
    public void Of_a_registration_alone_nothing_waits_to_be_done()
    {
        var item = Recorded(new RecordedCourse { RegistrationOnly = true });

        (item.Status, item.NextDueOn, item.Deadlines.Count).Should().Be((PetitionStatus.Concluded, null, 0));
    }

    private static RecordedCourse Course(string? disposed, string? notified, string? accepted, string? replied, string? closed) => new()
    {
        Disposition = disposed is null ? null : Disposition.Transfer,
        StatutoryPath = disposed is null ? null : 6,
        ResponsibleOrgCode = "ZJW",
        DisposedOn = DayOf(disposed),
        NotifiedOn = DayOf(notified),
        AcceptedOn = DayOf(accepted),
        RepliedOn = DayOf(replied),
        ClosedOn = DayOf(closed),
    };

    private static DateOnly? DayOf(string? day) => day is null ? null : Given.Day(day);

    private static PetitionItem Recorded(RecordedCourse course, int heads = 1) => PetitionItem.Recorded(
        new Registration
        {
            Id = new PetitionItemId(Guid.NewGuid()),
            RegNo = "XF500230-2024-000001",
            QueryCode = "BCDF",
            ReceivingOrgCode = Given.Office,
            ReceivingOrgKind = OrganizationKind.PetitionOffice,
            RegisteredAt = new DateTimeOffset(2024, 2, 29, 9, 0, 0, TimeSpan.FromHours(8)),
            ReceivedOn = Given.Day("2024-02-29"),
            Channel = Channel.Letter,
            HeadCount = heads,
            Anonymous = false,
            Petitioners = [],
            Category = PetitionCategory.Appeal,
            Subject = "反映物业管理问题",
            Content = "电梯反复停运",
            Claims = ["请求维修"],
            FirstTime = true,
        },
        course,
        new Occasion(Domain.Identity.Actor.System, Given.Day("2025-06-01"), WorkingDayCalendar.Published));
}
