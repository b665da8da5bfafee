using PetitionGovernance.Domain.Petitions;
using PetitionGovernance.Domain.Tests.Shared;

namespace PetitionGovernance.Domain.Tests.Petitions;

/// <summary>An act may be recorded late, but is never dated before the step it follows, nor after today.</summary>
public sealed class ActDateTests
{
    private static readonly string[] Undated = ["screening/facts", "satisfaction", "recusal", "officer"];

    [Theory]
    [MemberData(nameof(CaseTable.Rows), "Petitions/Cases/act-dates.csv", MemberType = typeof(CaseTable))]
    public void An_act_is_dated_from_the_step_before_it_until_today(string description, string article, string stage, string act, string field, string earliest)
    {
        var because = $"{description}（{article}）";
        var first = Given.Day(earliest);
        var today = Stages.Day(stage).AddDays(2);

        Performed(first).Should().NotThrow(because);
        Performed(today, on: today).Should().NotThrow(because);
        Performed(first.AddDays(-1)).Should().BeRefusedAs(PetitionRefusals.DateBeforeEarlierStep, because).Field.Should().Be(field, because);
        Performed(today.AddDays(1), on: today).Should().BeRefusedAs(PetitionRefusals.DateInFuture, because).Field.Should().Be(field, because);

        Action Performed(DateOnly dated, DateOnly? on = null) => () =>
        {
            var item = Stages.Item(stage);
            var before = Acts.Snapshot(item);
            try
            {
                Acts.Perform(act, item, dated, Given.On(on ?? today));
            }
            catch
            {
                Acts.Snapshot(item).Should().Be(before, "what is refused changes nothing");
                throw;
            }
        };
    }

    [Fact]
    public void Every_dated_act_has_its_row() =>
        CaseTable.Rows("Petitions/Cases/act-dates.csv").Select(row => row[3]).Distinct()
            .Should().BeEquivalentTo(PetitionActs.All.Select(act => act.Code).Except(Undated));

    [Theory]
    [InlineData("2025-03-31", true)]
    [InlineData("2025-04-01", false)]
    [InlineData("2025-04-03", false)]
    [InlineData("2025-04-04", true)]
    public void The_reason_of_an_extension_is_told_from_its_approval_until_today(string toldOn, bool refused)
    {
        var item = Stages.Item("Accepted");
        var before = Acts.Snapshot(item);

        var extend = () => item.Extend(new Extension(10, "情况复杂", "李局长", new(2025, 4, 1)) { ReasonToldOn = Given.Day(toldOn) }, Given.On("2025-04-03"));

        if (!refused)
        {
            extend.Should().NotThrow();
            item.Papers[^1].Should().Be(new IssuedPaper(PaperKind.ExtensionNotice, null, Given.Day(toldOn), null));
            return;
        }
        extend.Should().Throw<Domain.Shared.RefusedException>().Which.Refusal.Field.Should().Be("reasonToldOn");
        Acts.Snapshot(item).Should().Be(before);
    }

    [Theory]
    [InlineData("2025-04-09", "petition.date-before-earlier-step")]
    [InlineData("2025-04-10", "")]
    [InlineData("2025-04-12", "")]
    [InlineData("2025-04-13", "petition.date-in-future")]
    public void A_reply_served_on_an_impossible_day_is_not_recorded_at_all(string servedOn, string refusal)
    {
        var item = Stages.Item("Accepted");
        var before = Acts.Snapshot(item);
        var answer = Acts.AnswerTo(item, Given.Day(Given.Replied)) with { Service = new Service(Given.Day(servedOn), ServiceMethod.InPerson, "签收") };

        var reply = () => item.Reply(answer, Given.On("2025-04-12"));

        reply.Should().BeAnsweredBy(refusal, servedOn);
        if (refusal.Length > 0) Acts.Snapshot(item).Should().Be(before);
        else (item.RepliedOn, item.ServedOn).Should().Be((Given.Day(Given.Replied), Given.Day(servedOn)));
    }
}
