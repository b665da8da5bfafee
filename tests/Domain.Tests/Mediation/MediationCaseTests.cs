using PetitionGovernance.Domain.Deadlines;
using PetitionGovernance.Domain.Mediation;
using PetitionGovernance.Domain.Petitions;
using PetitionGovernance.Domain.Tests.Petitions;
using PetitionGovernance.Domain.Tests.Shared;
using static PetitionGovernance.Domain.Tests.Mediation.GivenMediation;
using static PetitionGovernance.Domain.Tests.Petitions.Given;

namespace PetitionGovernance.Domain.Tests.Mediation;

public sealed class MediationCaseTests
{
    [Fact]
    [Trait("Covers", "XF2022-A33-P1-S1")]
    public void A_side_that_refuses_ends_the_mediation_before_it_has_begun()
    {
        var mediation = Opened();
        mediation.Record(Consent(PartySide.Applicant), On(Today));
        var early = () => mediation.Hold(Session(), On(Today));
        early.Should().BeAnsweredBy("mediation.consent-missing", "one side only has consented");

        mediation.Record(Consent(PartySide.Respondent, given: false), On(Today));

        (mediation.Status, mediation.FailureReason).Should().Be((MediationStatus.NotAgreed, "对方不同意调解"));
        mediation.Events.OfType<MediationFailed>().Should().ContainSingle();
    }

    [Fact]
    [Trait("Covers", "XF2022-A33-P1-S2")]
    public void A_reconciliation_is_recorded_without_a_mediator_and_reminds_of_the_missing_signatures()
    {
        var mediation = Opened(MediationKind.Reconciliation);
        mediation.Hold(Session() with { Mediators = [], Participants = [] }, On(Today));
        mediation.Agree(Agreement() with { ConfirmedByBoth = false }, On(Today));

        mediation.Status.Should().Be(MediationStatus.Agreed);
        MediationPrompts.Of(mediation.State, Day(Today)).Should().Contain(MediationPrompts.AgreementUnconfirmed);
        MediationPrompts.Of(Settled(MediationKind.Reconciliation).State, Day(Today)).Should().NotContain(MediationPrompts.AgreementUnconfirmed);
    }

    [Fact]
    [Trait("Covers", "XF2022-A33-P1-S3")]
    public void An_agreement_needs_its_paper_term_by_term()
    {
        var bare = () => Consented().Agree(Agreement() with { Terms = [] }, On(Today));
        var unlawful = () => Consented().Agree(Agreement() with { Lawful = false }, On(Today));
        var past = () => Consented().Agree(Agreement("2025-04-13"), On(Today));

        bare.Should().BeAnsweredBy("mediation.no-agreement-paper", "no terms");
        unlawful.Should().BeAnsweredBy("mediation.agreement-unlawful", "against mandatory law");
        past.Should().BeAnsweredBy("mediation.day-too-early", "due before it was agreed");
    }

    [Fact]
    [Trait("Covers", "XF2022-A15-P2")]
    public void Who_takes_part_from_outside_is_kept_with_part_and_opinion()
    {
        var mediation = Consented();

        mediation.Hold(Session(), On(Today));

        mediation.Sessions.Single().Participants.Single().Should().Be(new SessionParticipant("律师", "孙八", "减收有合同依据"));
    }

    [Theory]
    [InlineData(MediationKind.People, true, "")]
    [InlineData(MediationKind.People, false, "mediation.not-a-mediation-body")]
    [InlineData(MediationKind.Administrative, false, "")]
    [InlineData(MediationKind.Judicial, false, "")]
    [InlineData(MediationKind.Reconciliation, false, "")]
    [Trait("Covers", "XF2022-A37-P1")]
    public void Each_kind_of_mediation_has_who_may_conduct_it(MediationKind kind, bool organization, string refusal)
    {
        Action open = () => MediationCase.Open(New(kind) with { Organization = organization ? Organization : BureauNode }, At, On(Today));

        open.Should().BeAnsweredBy(refusal, kind.ToString());
    }

    [Fact]
    public void What_cannot_be_opened_is_refused()
    {
        Func<NewMediation, Action> open = m => () => MediationCase.Open(m, At, On(Today));

        open(New(MediationKind.Administrative) with { WithinDiscretion = false }).Should().BeAnsweredBy("mediation.outside-discretion", "no discretion");
        open(New() with { Parties = [new(PartySide.Applicant, "张三")] }).Should().BeAnsweredBy("mediation.one-sided", "one side");
        open(New() with { KeyDispute = true }).Should().BeAnsweredBy("mediation.key-without-dispute", "no number");
        open(New() with { StartedOn = Day("2025-06-03") }).Should().BeAnsweredBy("mediation.day-in-future", "tomorrow");
        open(New() with { Organization = Organization with { SuccessorCode = "YTW" } }).Should().BeAnsweredBy("mediation.body-abolished", "abolished");
    }

    [Theory]
    [InlineData("2025-05-13", "")]
    [InlineData("2025-05-14", "")]
    [InlineData("2025-05-15", "mediation.confirmation-too-late")]
    public void Judicial_confirmation_is_applied_for_within_thirty_days_of_the_agreement_taking_effect(string on, string refusal)
    {
        var mediation = Settled();
        mediation.ConfirmBy.Should().Be(Day("2025-05-14"));

        var apply = () => mediation.ApplyForConfirmation(Court, jointly: true, Day(on), On(Today));

        apply.Should().BeAnsweredBy(refusal, on);
    }

    [Fact]
    public void Only_people_s_mediation_is_confirmed_by_a_court_and_only_at_both_sides_request()
    {
        var apply = (MediationCase m, bool jointly, string on) => () => m.ApplyForConfirmation(Court, jointly, Day(on), On(Today));

        apply(Settled(MediationKind.Administrative), true, "2025-04-20").Should().BeAnsweredBy("mediation.not-confirmable", "administrative");
        apply(Settled(MediationKind.Reconciliation), true, "2025-04-20").Should().BeAnsweredBy("mediation.not-confirmable", "reconciliation");
        apply(Settled(), false, "2025-04-20").Should().BeAnsweredBy("mediation.not-joint", "one side");
        var elsewhere = () => Settled().ApplyForConfirmation(BureauNode, jointly: true, Day("2025-04-20"), On(Today));
        elsewhere.Should().BeAnsweredBy("mediation.not-a-court", "a bureau");
        var answered = Settled();
        answered.ApplyForConfirmation(Court, jointly: true, Day("2025-04-20"), On(Today));
        answered.AnswerConfirmation(confirmed: false, Day("2025-04-30"), null, "内容不明确", On(Today));
        answered.Confirmation!.Confirmed.Should().BeFalse();
        apply(answered, true, "2025-05-01").Should().BeAnsweredBy("mediation.applied-already", "asked once");
    }

    [Theory]
    [InlineData("2025-05-01", "mediation.not-due-yet")]
    [InlineData("2025-05-02", "mediation.not-due-yet")]
    [InlineData("2025-05-03", "")]
    public void A_term_is_breached_only_after_its_last_day(string on, string refusal)
    {
        var mediation = Settled(MediationKind.People, "2025-05-02", "2025-06-30");
        mediation.NextTermOn.Should().Be(Day("2025-05-02"));

        var breach = () => mediation.Settle(1, performed: false, Day(on), "没有付款", On(Today));

        breach.Should().BeAnsweredBy(refusal, on);
        mediation.Performance.Should().Be(refusal.Length == 0 ? Performance.Breached : Performance.Pending);
    }

    [Fact]
    public void A_breach_is_healed_by_late_performance_and_the_agreement_is_performed_when_every_term_is()
    {
        var mediation = Settled(MediationKind.People, "2025-05-02", "2025-05-20");
        mediation.Settle(1, performed: false, Day("2025-05-03"), "没有付款", On(Today));
        mediation.NextTermOn.Should().Be(Day("2025-05-20"));
        mediation.Settle(1, performed: true, Day("2025-05-10"), null, On(Today));
        mediation.Performance.Should().Be(Performance.Pending);

        mediation.Settle(2, performed: true, Day("2025-05-20"), null, On(Today));

        (mediation.Performance, mediation.NextTermOn).Should().Be((Performance.Performed, null));
        var again = () => mediation.Settle(2, performed: true, Day("2025-05-21"), null, On(Today));
        again.Should().BeAnsweredBy("mediation.performed-already", "twice");
        var unknown = () => mediation.Settle(3, performed: true, Day("2025-05-21"), null, On(Today));
        unknown.Should().BeAnsweredBy("mediation.unknown-term", "no third term");
    }

    [Fact]
    public void A_breach_says_what_happened()
    {
        var breach = () => Settled().Settle(1, performed: false, Day(Today), " ", On(Today));

        breach.Should().BeAnsweredBy("mediation.breach-without-note", "no note");
    }

    [Fact]
    [Trait("Covers", "XF2022-A33-P1-S1")]
    public void Mediation_neither_stops_a_period_of_the_item_nor_closes_it()
    {
        var item = Accepted();
        var due = item.State.Running(PeriodCode.Handle)!.LegalDue;

        item.BeginMediation(Day("2025-03-11"));
        PetitionPrompts.Of(PromptFacts.Of(item)).Should().Contain(PetitionPrompts.MediationRunning);
        item.EndMediation(agreed: true, Day("2025-03-31"));

        item.State.Running(PeriodCode.Handle)!.LegalDue.Should().Be(due, "article 33 leaves nothing out");
        (item.Status, item.SubstantiveStatus).Should().Be((PetitionStatus.Accepted, SubstantiveStatus.Unresolved));
        item.LastMediation.Should().Be(new ItemMediation(MediationStanding.Agreed, Day("2025-03-11"), Day("2025-03-31")));
        PetitionPrompts.Of(PromptFacts.Of(item)).Should().Contain(PetitionPrompts.SettledNotClosed).And.NotContain(PetitionPrompts.MediationRunning);
    }

    [Fact]
    public void An_item_is_mediated_once_at_a_time_and_an_accusation_never()
    {
        var item = Accepted();
        item.BeginMediation(Day("2025-03-11"));
        Action again = () => Opened(item: item);
        again.Should().BeAnsweredBy("petition.under-mediation", "running");
        item.EndMediation(agreed: false, Day("2025-03-20"));
        Opened(item: item).Source.Should().Be(MediationSource.Petition);

        Action accusation = () => Opened(item: Registered(Registration() with { Category = PetitionCategory.Accusation }));
        accusation.Should().BeAnsweredBy("petition.accusation-not-mediated", "accusation");
    }

    private static PetitionItem Accepted() => Given.Registered().Screened().Routed().Accepted();
}
