using PetitionGovernance.Domain.Deadlines;
using PetitionGovernance.Domain.Petitions;
using PetitionGovernance.Domain.Tests.Shared;

namespace PetitionGovernance.Domain.Tests.Petitions;

/// <summary>Closing the procedure is not solving the problem.</summary>
public sealed class ClosureTests
{
    [Theory]
    [MemberData(nameof(CaseTable.Rows), "Petitions/Cases/settlements.csv", MemberType = typeof(CaseTable))]
    [Trait("Covers", "XF2022-A27-P1")]
    public void The_substantive_status_follows_from_each_claim_and_its_evidence(string description, string article, string claims, string refusal, string overall)
    {
        var item = Stages.Item("Replied");
        var before = Acts.Snapshot(item);
        var results = claims.Split(';')
            .Select((text, i) => (Ordinal: i + 1, Result: new ClaimResult(Enum.Parse<SubstantiveStatus>(text.TrimEnd('!')), text.EndsWith('!') ? " " : "照片")))
            .ToDictionary(c => c.Ordinal, c => c.Result);

        var close = () => item.Close(new Settlement(Given.Day(Given.Closed), results), Given.On(Given.Closed));

        close.Should().BeAnsweredBy(refusal, $"{description}（{article}）");
        if (refusal.Length > 0) Acts.Snapshot(item).Should().Be(before, description);
        else item.SubstantiveStatus.ToString().Should().Be(overall, description);
    }

    [Theory]
    [MemberData(nameof(CaseTable.Rows), "Petitions/Cases/closing-records.csv", MemberType = typeof(CaseTable))]
    [Trait("Covers", "XF2022-A32-P1-I2")]
    [Trait("Covers", "XF2022-A32-P2-S2")]
    public void Who_was_not_given_what_he_asked_was_talked_with_before_the_closure(
        string description, string article, string stage, string outcome, string result, string evidence, string refusal)
    {
        var item = Stages.Item(stage);
        var answer = Acts.AnswerTo(item, Given.Day(Given.Replied));
        var given = Enum.Parse<ReplyOutcome>(outcome);
        item.Reply(answer with { Outcome = given, Claims = answer.Claims.ToDictionary(c => c.Key, c => c.Value with { Outcome = given }) }, Given.On(Given.Replied));

        var close = () => item.Close(Acts.SettlementOf(item, Given.Day(Given.Closed), Enum.Parse<SubstantiveStatus>(result), evidence), Given.On(Given.Closed));

        close.Should().BeAnsweredBy(refusal, $"{description}（{article}）");
    }

    [Fact]
    public void A_claim_that_is_another_than_asked_is_not_settled()
    {
        var results = new Dictionary<int, ClaimResult> { [1] = new(SubstantiveStatus.Resolved, "照片"), [3] = new(SubstantiveStatus.Resolved, "照片") };

        var close = () => Stages.Item("Replied").Close(new Settlement(Given.Day(Given.Closed), results), Given.On(Given.Closed));

        close.Should().BeRefusedAs(PetitionRefusals.ClaimsNotAllSettled).Field.Should().Be("claims");
    }

    [Fact]
    public void A_redo_begins_a_new_round_and_keeps_the_earlier_answers_and_results()
    {
        var item = Stages.Item("Accepted").Extended().Replied().Served().Closed(result: SubstantiveStatus.PartlyResolved).Rated();
        var (first, answered) = (item.Rounds[0], item.Claims);

        item.Redone();

        item.Rounds.Should().HaveCount(2);
        item.Rounds[0].Should().Be(first);
        item.Rounds[0].Claims.Should().Equal(answered);
        item.Rounds[0].Should().Match<HandlingRound>(r => r.Outcome == ReplyOutcome.Supported && r.Result == SubstantiveStatus.PartlyResolved && r.Service != null && r.Extension != null);
        item.Rounds[1].Should().Match<HandlingRound>(r => r.Number == 2 && r.Cause == "事实没有查清" && r.AcceptedOn == new DateOnly(2025, 4, 20) && r.RepliedOn == null);
        item.Claims.Should().OnlyContain(c => c.Answer == null && c.Evidence == null && c.Result == SubstantiveStatus.Unresolved);
        (item.RepliedOn, item.ServedOn, item.ClosedOn, item.Outcome, item.Satisfied, item.IsExtended, item.SubstantiveStatus)
            .Should().Be((null, null, null, null, null, false, SubstantiveStatus.Unresolved));
    }

    [Fact]
    public void A_redo_has_sixty_days_of_its_own_and_takes_the_review_of_the_old_reply_away()
    {
        var item = Stages.Item("Redone");

        item.State.Running(PeriodCode.Handle)!.Should().Match<DeadlineState>(d => d.StartOn == new DateOnly(2025, 4, 20) && d.ExtensionDays == 0);
        item.Deadline(PeriodCode.ReviewAsk).LapsedOn.Should().Be(new DateOnly(2025, 4, 20));
    }

    [Fact]
    public void The_second_round_is_answered_and_closed_beside_the_first()
    {
        var item = Stages.Item("RedoneReplied").Closed("2025-04-28", SubstantiveStatus.Unresolved);

        item.Rounds.Select(r => (r.ClosedOn, r.Result)).Should().Equal(
            (Given.Day(Given.Closed), SubstantiveStatus.Resolved), (new DateOnly(2025, 4, 28), SubstantiveStatus.Unresolved));
    }

    [Theory]
    [InlineData("2025-05-11", false)]
    [InlineData("2025-05-12", false)]
    [InlineData("2025-05-13", true)]
    public void An_item_is_concluded_only_when_the_right_to_ask_for_review_has_lapsed(string today, bool concluded)
    {
        var item = Stages.Item("ServedClosed");

        item.ConcludeIfLapsed(Given.On(today)).Should().Be(concluded);

        item.Status.Should().Be(concluded ? PetitionStatus.Concluded : PetitionStatus.Closed);
        if (concluded) item.Events[^1].Should().Be(new PetitionConcluded(item.Id, Given.Day(today)));
    }

    [Theory]
    [InlineData("Closed", "the reply was never served, so the right has not begun")]
    [InlineData("Replied", "it is not closed")]
    [InlineData("Withdrawn", "it ended otherwise")]
    public void It_is_not_concluded_as_long_as(string stage, string because)
    {
        var item = Stages.Item(stage);
        var before = Acts.Snapshot(item);

        item.ConcludeIfLapsed(Given.On("2026-05-13")).Should().BeFalse(because);

        Acts.Snapshot(item).Should().Be(before);
    }

    [Theory]
    [InlineData(SubstantiveStatus.Unresolved, false)]
    [InlineData(SubstantiveStatus.PartlyResolved, true)]
    [InlineData(SubstantiveStatus.ExplainedNotSupported, true)]
    [InlineData(SubstantiveStatus.Resolved, true)]
    public void What_is_not_solved_is_never_concluded(SubstantiveStatus result, bool concluded) =>
        Stages.Item("Served").Closed(result: result).ConcludeIfLapsed(Given.On("2026-05-13")).Should().Be(concluded);

    [Theory]
    [InlineData(SubstantiveStatus.Resolved, true)]
    [InlineData(SubstantiveStatus.Unresolved, false)]
    public void Where_there_is_no_review_the_item_is_concluded_once_solved(SubstantiveStatus result, bool concluded) =>
        Stages.Item("AcceptedSuggestion").Replied().Closed(result: result).ConcludeIfLapsed(Given.On(Given.Closed)).Should().Be(concluded);

    [Fact]
    public void A_right_whose_last_day_cannot_be_told_does_not_lapse()
    {
        var item = Given.Registered(Given.Registration("2026-12-01")).Screened("2026-12-01").Routed("2026-12-01").Accepted("2026-12-02")
            .Replied("2026-12-03").Served("2026-12-20").Closed("2026-12-21");

        item.ConcludeIfLapsed(Given.On("2027-12-31")).Should().BeFalse();
    }
}
