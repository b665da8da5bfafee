using PetitionGovernance.Domain.Petitions;
using PetitionGovernance.Domain.Tests.Shared;

namespace PetitionGovernance.Domain.Tests.Petitions;

public sealed class AnswerTests
{
    [Theory]
    [MemberData(nameof(CaseTable.Rows), "Petitions/Cases/answers.csv", MemberType = typeof(CaseTable))]
    [Trait("Covers", "XF2022-A29-P1-S2")]
    [Trait("Covers", "XF2022-A32-P1-H")]
    [Trait("Covers", "XF2022-A32-P1-I3")]
    public void A_reply_answers_each_claim_as_its_kind_requires(string description, string article, string stage, string claims, string refusal, string field)
    {
        var item = Stages.Item(stage);
        var before = Acts.Snapshot(item);
        var answers = Claims(claims);
        var outcome = answers.TryGetValue(1, out var first) ? first.Outcome : ReplyOutcome.Supported;
        var because = $"{description}（{article}）";

        var reply = () => item.Reply(new Answer(outcome, answers, Given.Day(Given.Replied), "意见1号", null), Given.On(Given.Replied));

        if (refusal.Length > 0)
        {
            reply.Should().BeRefusedAs(refusal, because).Field.Should().Be(field, because);
            Acts.Snapshot(item).Should().Be(before, because);
            return;
        }
        reply.Should().NotThrow(because);
        item.Claims.Select(c => c.Answer).Should().Equal(answers[1], answers[2]);
        item.Rounds[^1].Claims.Should().Equal(item.Claims, because);
    }

    [Fact]
    public void The_overall_outcome_fits_the_kind_too()
    {
        var item = Stages.Item("Accepted");

        var reply = () => item.Reply(Acts.AnswerTo(item, Given.Day(Given.Replied)) with { Outcome = ReplyOutcome.Adopted }, Given.On(Given.Replied));

        reply.Should().BeRefusedAs(PetitionRefusals.OutcomeNotOfCategory);
    }

    [Theory]
    [InlineData("Accepted", PaperKind.HandlingOpinion)]
    [InlineData("AcceptedSuggestion", PaperKind.ReplyLetter)]
    [InlineData("AcceptedAccusation", PaperKind.ReplyLetter)]
    [InlineData("AcceptedPath5", PaperKind.ReplyLetter)]
    [Trait("Covers", "XF2022-A29-P1-S1")]
    [Trait("Covers", "XF2022-A30-P1")]
    public void Only_an_appeal_in_the_ordinary_procedure_gets_a_handling_opinion(string stage, PaperKind paper) =>
        Stages.Item(stage).Replied().Papers[^1].Kind.Should().Be(paper);

    [Theory]
    [InlineData(ReplyOutcome.Supported, "2025-04-10", "")]
    [InlineData(ReplyOutcome.Supported, "2025-04-09", "petition.execution-before-reply")]
    [InlineData(ReplyOutcome.Explained, "2025-05-10", "petition.execution-of-nothing")]
    [InlineData(ReplyOutcome.NotSupported, "2025-05-10", "petition.execution-of-nothing")]
    [Trait("Covers", "XF2022-A32-P1-I1")]
    public void What_is_supported_names_who_carries_it_out_by_when(ReplyOutcome outcome, string by, string refusal)
    {
        var item = Stages.Item("Accepted");
        var answer = Acts.AnswerTo(item, Given.Day(Given.Replied));
        var claims = answer.Claims.ToDictionary(c => c.Key, c => c.Value with { Outcome = outcome, Execution = new ExecutionPlan(Given.OtherBureau, Given.Day(by)) });

        var reply = () => item.Reply(answer with { Outcome = outcome, Claims = claims }, Given.On(Given.Replied));

        reply.Should().BeAnsweredBy(refusal, by);
        PetitionPrompts.ExecutionUnplanned.Applies(PromptFacts.Of(item)).Should().BeFalse();
    }

    [Fact]
    public void An_accusation_handled_by_the_body_itself_is_answered_like_an_appeal_without_an_opinion()
    {
        var item = Given.Accusation(accused: Given.Bureau, receiver: Given.Discipline).Screened(disposition: Disposition.Accept).Accepted();

        item.Reply(
            new Answer(ReplyOutcome.Supported, Claims("1:Supported:;2:NotSupported:"), Given.Day(Given.Replied), null, null), Given.On(Given.Replied));

        item.Status.Should().Be(PetitionStatus.Replied);
    }

    // ordinal:outcome:parts, where 事 are facts and reasons, 理 the opinion, 据 its legal basis
    private static Dictionary<int, ClaimAnswer> Claims(string text) => text.Length == 0 ? [] : text.Split(';').Select(claim => claim.Split(':')).ToDictionary(
        parts => parts[0][0] - '0',
        parts => new ClaimAnswer(Enum.Parse<ReplyOutcome>(parts[1]), Part(parts[2], "事"), Part(parts[2], "理"), Part(parts[2], "据")));

    private static string Part(string parts, string part) => parts.Contains(part, StringComparison.Ordinal) ? "已写明" : " ";
}
