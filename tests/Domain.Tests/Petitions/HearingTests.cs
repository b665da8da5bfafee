using PetitionGovernance.Domain.Deadlines;
using PetitionGovernance.Domain.Petitions;
using PetitionGovernance.Domain.Tests.Shared;

namespace PetitionGovernance.Domain.Tests.Petitions;

public sealed class HearingTests
{
    [Theory]
    [InlineData(StatementForm.InPerson)]
    [InlineData(StatementForm.Telephone)]
    [InlineData(StatementForm.Online)]
    [InlineData(StatementForm.Written)]
    [InlineData(StatementForm.NotGiven)]
    [Trait("Covers", "XF2022-A31-I6-S1")]
    public void No_handling_opinion_is_issued_before_the_petitioner_was_heard_or_asked(StatementForm form)
    {
        var item = Stages.Item("AcceptedUnheard");
        Action reply = () => item.Replied();
        reply.Should().BeRefusedAs(PetitionRefusals.StatementMissing);

        item.Hear(new PetitionerStatement(Given.Day("2025-03-20"), form, "水管漏水三个月", "handler"), Given.On("2025-03-20"));

        reply.Should().NotThrow();
        item.Statements.Should().ContainSingle(s => s.Form == form && s.Record == "水管漏水三个月");
    }

    [Theory]
    [InlineData("2025-03-17", "2025-03-21")]
    [InlineData("2025-03-20", "2025-03-20")]
    [Trait("Covers", "XF2022-A31-I6-S2")]
    public void A_hearing_is_recorded_with_its_days_people_and_conclusion_and_leaves_the_sixty_days_as_they_were(string first, string last)
    {
        var item = Stages.Item("Accepted");
        var before = item.Deadline(PeriodCode.Handle);

        item.HoldHearing(Acts.HearingOn(Given.Day(first), Given.Day(last)), Given.On("2025-03-21"));

        item.Deadline(PeriodCode.Handle).Should().BeEquivalentTo(before);
        item.Hearings.Should().ContainSingle(h => h.FirstDay == Given.Day(first) && h.LastDay == Given.Day(last) && h.Participants.Count == 1);
    }

    [Theory]
    [InlineData("2025-03-09", "2025-03-17", "2025-03-17", "hearing.noticeOn")]
    [InlineData("2025-03-18", "2025-03-17", "2025-03-17", "hearing.firstDay")]
    [InlineData("2025-03-12", "2025-03-17", "2025-03-16", "hearing.lastDay")]
    [InlineData("2025-03-12", "2025-03-17", "2025-03-22", "hearing.lastDay")]
    public void A_hearing_is_noticed_then_held_and_recorded_once_it_is_over(string notice, string first, string last, string field)
    {
        var item = Stages.Item("Accepted");
        var before = Acts.Snapshot(item);
        var hearing = Acts.HearingOn(Given.Day(first), Given.Day(last)) with { NoticeOn = Given.Day(notice) };

        var record = () => item.HoldHearing(hearing, Given.On("2025-03-21"));

        record.Should().Throw<Domain.Shared.RefusedException>().Which.Refusal.Field.Should().Be(field);
        Acts.Snapshot(item).Should().Be(before);
    }
}
