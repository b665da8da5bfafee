using PetitionGovernance.Domain.Organizations;
using PetitionGovernance.Domain.Petitions;
using PetitionGovernance.Domain.Screening;

namespace PetitionGovernance.Domain.Tests.Screening;

/// <summary>Every combination of the facts that decide about refusals, tried out.</summary>
public sealed class OverlapTests
{
    private static readonly DateOnly AsOf = new(2025, 6, 16);

    [Fact]
    public void Two_refusals_that_differ_always_have_a_declared_order()
    {
        var undeclared = new HashSet<string>();
        foreach (var opinion in Opinions())
        {
            if (opinion.HumanReasons.All(reason => reason.Code != "human.conflict")) continue;
            undeclared.Add(string.Join(" / ", opinion.Findings.Where(f => f.Verdict is { IsAdverse: true }).Select(f => f.Rule.Code)));
        }

        undeclared.Should().BeEmpty();
    }

    [Fact]
    public void What_no_rule_decides_is_always_left_to_a_person() =>
        Opinions().Where(opinion => !opinion.NeedsHuman && opinion.Parts.Any(part => part.Verdict is null)).Should().BeEmpty();

    [Fact]
    public void A_refusal_fires_somewhere_for_every_refusing_rule() =>
        Opinions().SelectMany(opinion => opinion.Findings.Where(f => f.Decides && f.Verdict!.IsAdverse).Select(f => f.Rule.Code)).ToHashSet()
            .Should().BeEquivalentTo(ScreeningRules.All.Where(rule => rule.IsAdverse).Select(rule => rule.Code));

    private static IEnumerable<ScreeningOpinion> Opinions() =>
        from channel in new[] { Channel.Visit, Channel.Letter }
        from competent in new[] { OrganizationLevel.Township, OrganizationLevel.City }
        from request in new[] { RequestType.Complaint, RequestType.Review, RequestType.FinalReview }
        from route in new[] { LegalRoute.None, LegalRoute.CivilSuit, LegalRoute.AdministrativeReconsideration }
        from state in Enum.GetValues<RouteState>()
        where route is LegalRoute.None == state is RouteState.NotApplicable
        from prior in Enum.GetValues<PriorState>()
        from same in new[] { SameFacts.Yes, SameFacts.No, SameFacts.Partly }
        from cause in new[] { JustCause.Absent, JustCause.Present }
        from keyDate in new[] { AsOf.AddDays(-10), AsOf.AddDays(-200) }
        select Given.Screen(
            new ScreeningFacts
            {
                ReceiverKind = ReceiverKind.PetitionOffice,
                ReceiverLevel = OrganizationLevel.City,
                CompetentLevel = competent,
                Channel = channel,
                Category = ClaimNature.Appeal,
                RequestType = request,
                PetitionerKind = PetitionerStanding.NamedPerson,
                HeadCount = 1,
                LegalRoute = route,
                RouteState = state,
                PriorState = prior,
                PriorBodyLevel = OrganizationLevel.County,
                SameFactsAndReasons = same,
                ReceivedOn = AsOf,
                KeyEvent = StartOf(prior),
                KeyDate = keyDate,
                JustCause = cause,
            },
            AsOf);

    private static KeyEvent? StartOf(PriorState prior) => prior switch
    {
        PriorState.InHand => KeyEvent.Accepted,
        PriorState.OpinionServed => KeyEvent.OpinionServed,
        PriorState.ReviewInHand => KeyEvent.ReviewRequestReceived,
        PriorState.ReviewOpinionServed => KeyEvent.ReviewOpinionServed,
        PriorState.FinalReviewInHand => KeyEvent.FinalReviewRequestReceived,
        PriorState.FinalReviewOpinionServed => KeyEvent.FinalReviewOpinionServed,
        _ => null,
    };
}
