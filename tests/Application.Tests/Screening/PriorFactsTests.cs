using PetitionGovernance.Application.Reviews.Contracts;
using PetitionGovernance.Application.Screening;
using PetitionGovernance.Domain.Organizations;
using PetitionGovernance.Domain.Petitions;
using PetitionGovernance.Domain.Screening;

namespace PetitionGovernance.Application.Tests.Screening;

public sealed class PriorFactsTests
{
    private static readonly OrganizationTree Tree = new(
    [
        new("XFB", "县信访办", OrganizationKind.PetitionOffice, OrganizationLevel.County, null, "500230"),
        new("ZJW", "县住建委", OrganizationKind.Department, OrganizationLevel.County, null, "500230"),
        new("SFH", "市复核委", OrganizationKind.ReviewBody, OrganizationLevel.City, null, "500000"),
    ]);

    [Theory]
    [InlineData(PetitionStatus.Registered, null, null, "已登记待转", "下级登记", "2025-03-03")]
    [InlineData(PetitionStatus.Screened, null, null, "已登记待转", "下级登记", "2025-03-03")]
    [InlineData(PetitionStatus.Routed, null, null, "已转送待告知", "下级登记", "2025-03-03")]
    [InlineData(PetitionStatus.Accepted, null, null, "已受理在办", "受理", "2025-03-10")]
    [InlineData(PetitionStatus.Replied, null, 6, "处理意见未送达", "处理意见作出", "2025-04-10")]
    [InlineData(PetitionStatus.Closed, "2025-04-11", 6, "处理意见已送达", "处理意见送达", "2025-04-11")]
    [InlineData(PetitionStatus.Concluded, "2025-04-11", 6, "处理意见已送达", "处理意见送达", "2025-04-11")]
    [InlineData(PetitionStatus.Closed, "2025-04-11", 5, "履职答复已送达", null, null)]
    [InlineData(PetitionStatus.Withdrawn, null, null, "已撤回", "书面撤回", "2025-03-20")]
    [InlineData(PetitionStatus.NotAccepted, null, null, null, null, null)]
    [InlineData(PetitionStatus.Redirected, null, null, null, null, null)]
    [InlineData(PetitionStatus.ReferredToDiscipline, null, null, null, null, null)]
    public void The_state_of_a_linked_item_says_how_far_the_matter_has_come(PetitionStatus status, string? servedOn, int? path, string? state, string? keyEvent, string? keyDate)
    {
        var facts = Gathered(Linked(Prior(1, status, servedOn, path)));

        (facts.GetValueOrDefault("priorState"), facts.GetValueOrDefault("keyEvent"), facts.GetValueOrDefault("keyDate")).Should().Be((state, keyEvent, keyDate));
        facts.GetValueOrDefault("sameFactsAndReasons").Should().Be(state is null ? null : "是");
        facts.GetValueOrDefault("priorBodyLevel").Should().Be(state is null ? null : "县");
    }

    [Theory]
    [InlineData(ReviewStep.ReviewAccepted, 1, "复查已受理", "收到复查请求", "市")]
    [InlineData(ReviewStep.ReviewServed, 1, "复查意见已送达", "复查意见送达", "市")]
    [InlineData(ReviewStep.FinalReviewAccepted, 1, "复核已受理", "收到复核请求", "市")]
    [InlineData(ReviewStep.FinalReviewServed, 1, "复核意见已送达", "复核意见送达", "市")]
    [InlineData(ReviewStep.FinalReviewServed, 0, "处理意见已送达", "处理意见送达", "县")]
    public void The_review_of_the_present_round_says_how_far_the_matter_has_come_and_no_other(ReviewStep step, int round, string state, string keyEvent, string level)
    {
        var item = Prior(1, PetitionStatus.Closed, "2025-04-11", 6) with
        {
            Rounds = [new(1, "ZJW", new(2025, 3, 10)) { Extension = new(30, "情况复杂", "office-lead", new(2025, 4, 1)) }],
        };

        var facts = Gathered(Linked(item.With(new ReviewStage(round, step, new(2025, 4, 20), "SFH"))));

        facts.Should().Contain("priorState", state).And.Contain("keyEvent", keyEvent).And.Contain("priorBodyLevel", level);
        facts.Should().Contain("keyDate", round == 1 ? "2025-04-20" : "2025-04-11");
        facts.ContainsKey("extensionDays").Should().Be(round == 0, "the extension was of the handling, not of the review");
    }

    [Theory]
    [InlineData(ReviewStep.FinalReviewAccepted, 3, "3")]
    [InlineData(ReviewStep.ReviewAccepted, 3, "3")]
    [InlineData(ReviewStep.FinalReviewAccepted, 0, null)]
    [InlineData(ReviewStep.FinalReviewServed, 3, null)]
    public void The_hearing_days_of_a_review_that_runs_are_gathered(ReviewStep step, int days, string? gathered)
    {
        var item = Prior(1, PetitionStatus.Closed, "2025-04-11", 6) with { Rounds = [new(1, "ZJW", new(2025, 3, 10))] };

        var facts = Gathered(Linked(item.With(new ReviewStage(1, step, new(2025, 4, 20), "SFH") { HearingDays = days })));

        facts.GetValueOrDefault("hearingDays").Should().Be(gathered);
    }

    [Fact]
    public void An_opinion_that_did_not_tell_of_the_right_to_a_review_says_so() =>
        Gathered(Linked(Prior(1, PetitionStatus.Closed, "2025-04-11", 6) with { RightInformed = false })).Should().Contain("keyEvent", "处理意见送达(未写复查权利)");

    [Fact]
    public void Nothing_linked_and_nothing_alike_is_none_unless_the_registrar_noted_a_repeat()
    {
        Gathered(new([], [], [], new HashSet<PetitionItemId>(), IsRepeat: false)).Should().Contain("priorState", "无").And.Contain("sameFactsAndReasons", "不适用");
        Gathered(new([], [], [], new HashSet<PetitionItemId>(), IsRepeat: true)).Should().BeEmpty();
    }

    [Fact]
    public void A_candidate_gives_its_state_and_leaves_open_whether_it_is_the_same()
    {
        var candidate = Prior(1, PetitionStatus.Accepted);

        var facts = Gathered(new([], [candidate], [], Ids(candidate), IsRepeat: false));

        facts.Should().Contain("priorState", "已受理在办").And.NotContainKey("sameFactsAndReasons");
    }

    [Fact]
    public void The_latest_item_counts_and_one_taken_back_only_where_there_is_no_other()
    {
        var (early, late, taken) = (Prior(1, PetitionStatus.Closed, "2025-04-11", 6), Prior(2, PetitionStatus.Accepted), Prior(3, PetitionStatus.Withdrawn));

        Gathered(Linked(early, late, taken)).Should().Contain("priorState", "已受理在办");
        Gathered(Linked(taken)).Should().Contain("priorState", "已撤回");
    }

    [Fact]
    public void An_item_the_reader_may_not_see_gives_the_plain_fact_and_neither_its_number_nor_its_body()
    {
        var sheet = new FactSheet();

        PriorFacts.Gather(sheet, new([Prior(7, PetitionStatus.Accepted)], [], [], new HashSet<PetitionItemId>(), IsRepeat: false), Tree);

        sheet.Facts.Should().NotBeEmpty().And.OnlyContain(fact => fact.Source == PriorFacts.NotYours);
        string.Concat(sheet.Facts).Should().NotContain("XF500230").And.NotContain("ZJW");
    }

    private static Dictionary<string, string> Gathered(PriorItems priors)
    {
        var sheet = new FactSheet();
        PriorFacts.Gather(sheet, priors, Tree);
        return sheet.Facts.ToDictionary(fact => fact.Name, fact => fact.Value);
    }

    private static PriorItems Linked(params PriorItem[] items) => new(items, [], [], Ids(items), IsRepeat: true);

    private static HashSet<PetitionItemId> Ids(params PriorItem[] items) => [.. items.Select(item => item.Id)];

    private static PriorItem Prior(int number, PetitionStatus status, string? servedOn = null, int? path = null) => new()
    {
        Id = new(new Guid(number, 0, 0, new byte[8])),
        RegNo = $"XF500230-2025-00000{number}",
        ReceivedOn = new(2025, 3, 2 + number),
        RegisteredAt = new(2025, 3, 2 + number, 1, 0, 0, TimeSpan.Zero),
        Status = status,
        StatutoryPath = path,
        BodyCode = "ZJW",
        AcceptedOn = new(2025, 3, 10),
        RepliedOn = new(2025, 4, 10),
        ServedOn = servedOn is null ? null : DateOnly.Parse(servedOn),
        WithdrawnOn = new(2025, 3, 20),
        Rounds = [],
    };
}
