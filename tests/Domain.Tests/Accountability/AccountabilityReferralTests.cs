using PetitionGovernance.Domain.Accountability;
using PetitionGovernance.Domain.Deadlines;
using PetitionGovernance.Domain.Identity;
using PetitionGovernance.Domain.Organizations;
using PetitionGovernance.Domain.Tests.Petitions;
using PetitionGovernance.Domain.Tests.Shared;

namespace PetitionGovernance.Domain.Tests.Accountability;

public sealed class AccountabilityReferralTests
{
    private const string Today = "2025-06-10";

    private static readonly DateTimeOffset At = new(2025, 6, 10, 9, 0, 0, TimeSpan.FromHours(8));
    private static readonly UnlawfulAct Act = new(Given.Day("2025-06-09"), "县政府门口", "堵住大门两小时", "保安某甲", "录像", Given.Day("2025-06-09"), "当场劝阻、批评教育，不听");

    [Theory]
    [Trait("Covers", "XF2022-A42-I1")]
    [Trait("Covers", "XF2022-A42-I2")]
    [Trait("Covers", "XF2022-A42-I3")]
    [Trait("Covers", "XF2022-A42-I4")]
    [Trait("Covers", "XF2022-A46-I1")]
    [Trait("Covers", "XF2022-A46-I2")]
    [InlineData("XF2022-A42-I1", null, null, "accountability.no-consequence")]
    [InlineData("XF2022-A42-I1", "强拆引发集体访", null, "")]
    [InlineData("XF2022-A42-I2", "损失", null, "accountability.no-duty")]
    [InlineData("XF2022-A42-I2", "损失", "《安全生产法》第十条", "")]
    [InlineData("XF2022-A42-I3", " ", null, "accountability.no-consequence")]
    [InlineData("XF2022-A42-I3", "撤销后仍不改", null, "")]
    [InlineData("XF2022-A42-I4", null, null, "accountability.no-consequence")]
    [InlineData("XF2022-A42-I4", "三次不执行", null, "")]
    [InlineData("XF2022-A44-I2", null, null, "")]
    [InlineData("XF2022-A46-I1", null, null, "")]
    [InlineData("XF2022-A46-I2", null, null, "")]
    [InlineData("XF2022-A46", null, null, "accountability.ground-not-of-articles")]
    [InlineData("XF2022-A26-I1", null, null, "accountability.ground-not-of-articles")]
    [InlineData("XF2022-A40-P1", null, null, "accountability.ground-not-of-articles")]
    public void Misconduct_is_referred_by_item_with_what_the_item_asks_for(string clause, string? consequence, string? duty, string refusal)
    {
        Action draft = () => Misconduct(new ReferralGrounds([clause]) { Consequence = consequence, DutyBasis = duty });

        draft.Should().BeAnsweredBy(refusal, clause);
    }

    [Theory]
    [Trait("Covers", "XF2022-A47-P2")]
    [InlineData("whole", "")]
    [InlineData("no act", "accountability.no-act")]
    [InlineData("no place", "accountability.act-without-proof")]
    [InlineData("no proof", "accountability.act-without-proof")]
    [InlineData("witness only", "")]
    [InlineData("evidence only", "")]
    [InlineData("no warning", "accountability.no-warning")]
    [InlineData("no day of the warning", "accountability.no-warning")]
    [InlineData("tomorrow", "accountability.day-in-future")]
    public void The_police_need_an_act_a_place_a_proof_and_a_warning_before(string what, string refusal)
    {
        var act = what switch
        {
            "whole" => Act,
            "no act" => null,
            "no place" => Act with { Place = " " },
            "no proof" => Act with { Witness = null, Evidence = " " },
            "witness only" => Act with { Evidence = null },
            "evidence only" => Act with { Witness = null },
            "no warning" => Act with { Warning = "" },
            "no day of the warning" => Act with { WarnedOn = null },
            _ => Act with { OccurredOn = Given.Day("2025-06-11") },
        };

        Action draft = () => Unlawful(new ReferralGrounds(["XF2022-A26-I1", "XF2022-A47-P2"]) { Act = act });

        draft.Should().BeAnsweredBy(refusal, what);
    }

    [Fact]
    public void How_often_somebody_petitions_is_no_ground_and_the_refusal_says_so()
    {
        Action draft = () => Unlawful(new ReferralGrounds(["XF2022-A47-P2"]) { Act = Act with { Description = "一年信访四十次，坚持不走" } });

        draft.Should().BeRefusedAs(AccountabilityRefusals.NoAct);
        AccountabilityRefusals.NoAct.Basis.Select(b => b.ProvisionId).Should().Equal("XF2022-A26-I1", "XF2022-A47-P2");
    }

    [Theory]
    [Trait("Covers", "XF2022-A47-P3")]
    [InlineData(null, "accountability.falsehood-not-established")]
    [InlineData(" ", "accountability.falsehood-not-established")]
    [InlineData("（2025）某号认定书", "")]
    public void A_false_accusation_needs_an_established_finding(string? finding, string refusal)
    {
        Action draft = () => Unlawful(new ReferralGrounds(["XF2022-A47-P3"]) { Finding = finding });

        draft.Should().BeAnsweredBy(refusal, finding ?? "none");
    }

    [Theory]
    [InlineData(ReferralKind.OfficialMisconduct, OrganizationKind.PublicSecurity, false, "accountability.wrong-recipient")]
    [InlineData(ReferralKind.OfficialMisconduct, OrganizationKind.Department, false, "accountability.wrong-recipient")]
    [InlineData(ReferralKind.OfficialMisconduct, OrganizationKind.DisciplineSupervision, true, "accountability.recipient-concerned")]
    [InlineData(ReferralKind.OfficialMisconduct, OrganizationKind.DisciplineSupervision, false, "")]
    public void A_referral_goes_to_the_body_the_law_names_and_never_to_those_concerned(ReferralKind kind, OrganizationKind recipient, bool concerned, string refusal)
    {
        Action draft = () => Draft(kind, recipient, new ReferralGrounds(["XF2022-A46-I2"]), concerned);

        draft.Should().BeAnsweredBy(refusal, $"{kind} {recipient} {concerned}");
    }

    [Fact]
    public void Another_person_than_the_drafter_approves()
    {
        var referral = Misconduct();

        var own = () => referral.Decide(true, null, On("Screener@XFB"));
        own.Should().BeRefusedAs(AccountabilityRefusals.OwnDraft);
        var tooSoon = () => referral.Transfer("回执", Given.Day(Today), On("OfficeLead@XFB"));
        tooSoon.Should().BeRefusedAs(AccountabilityRefusals.OutOfOrder);
        referral.Decide(true, null, On("OfficeLead@XFB"));

        referral.Status.Should().Be(ReferralStatus.Approved);
    }

    [Fact]
    public void What_is_filed_is_closed_when_every_person_has_an_outcome_and_counts_those_held()
    {
        var referral = Transferred(persons: 2);
        var notYours = () => referral.FeedBackWith(true, null, Given.Day(Today), On("Handler@ZJJ"));
        notYours.Should().BeRefusedAs(AccountabilityRefusals.NotRecipient);
        referral.FeedBackWith(true, null, Given.Day(Today), On("Discipline@JW"));
        referral.RecordOutcome(1, ReferralOutcome.Admonition, "诫勉", Given.Day(Today), On("Discipline@JW"));
        var tooSoon = () => referral.Close(Given.Day(Today), On("Discipline@JW"));
        tooSoon.Should().BeRefusedAs(AccountabilityRefusals.OutcomesMissing);
        referral.RecordOutcome(2, ReferralOutcome.NotEstablished, null, Given.Day(Today), On("Discipline@JW"));

        referral.Close(Given.Day(Today), On("Discipline@JW"));

        (referral.Outcome, referral.PersonsHeld, referral.Status).Should().Be((ReferralOutcome.Admonition, 1, ReferralStatus.Closed));
    }

    [Fact]
    public void What_is_not_filed_needs_a_reason_and_holds_nobody()
    {
        var referral = Transferred();
        var without = () => referral.FeedBackWith(false, " ", Given.Day(Today), On("Discipline@JW"));
        without.Should().BeRefusedAs(AccountabilityRefusals.NotFiledWithoutReason);
        referral.FeedBackWith(false, "事实不清", Given.Day(Today), On("Discipline@JW"));

        referral.Close(Given.Day(Today), On("Discipline@JW"));

        (referral.Outcome, referral.PersonsHeld).Should().Be((ReferralOutcome.NotEstablished, 0));
    }

    [Theory]
    [InlineData("XS-1", ReferralKind.OfficialMisconduct, "2025-01-05", 2, "XF2022-A46", ReferralOutcome.Admonition, 2, "2025-02-05", "")]
    [InlineData("XS-1", ReferralKind.UnlawfulPetitioning, "2025-01-05", 1, "XF2022-A26", ReferralOutcome.NotEstablished, 0, "2025-02-05", "")]
    [InlineData("XS-1", ReferralKind.UnlawfulPetitioning, "2025-01-05", 1, "XF2022-A47", null, null, null, "")]
    [InlineData("XS-1", ReferralKind.UnlawfulPetitioning, "2025-01-05", 1, "XF2022-A46", null, null, null, "accountability.ground-not-of-articles")]
    [InlineData("XS-1", ReferralKind.OfficialMisconduct, "2025-01-05", 0, "XF2022-A46", null, null, null, "accountability.empty")]
    [InlineData("XS-1", ReferralKind.OfficialMisconduct, "2025-01-05", 1, "XF2022-A46", ReferralOutcome.Admonition, 2, "2025-02-05", "accountability.held-do-not-fit")]
    [InlineData("XS-1", ReferralKind.OfficialMisconduct, "2025-01-05", 1, "XF2022-A46", ReferralOutcome.Admonition, 0, "2025-02-05", "accountability.held-do-not-fit")]
    [InlineData("XS-1", ReferralKind.OfficialMisconduct, "2025-01-05", 1, "XF2022-A46", ReferralOutcome.NotEstablished, 1, "2025-02-05", "accountability.held-do-not-fit")]
    [InlineData("XS-1", ReferralKind.OfficialMisconduct, "2025-01-05", 1, "XF2022-A46", ReferralOutcome.Admonition, 1, "2025-01-04", "accountability.day-too-early")]
    [InlineData("XS-1", ReferralKind.OfficialMisconduct, "2025-01-05", 1, "XF2022-A46", ReferralOutcome.Admonition, 1, null, "accountability.conclusion-incomplete")]
    [InlineData("XS-1", ReferralKind.OfficialMisconduct, "2025-06-11", 1, "XF2022-A46", null, null, null, "accountability.day-in-future")]
    [InlineData(" ", ReferralKind.OfficialMisconduct, "2025-01-05", 1, "XF2022-A46", null, null, null, "accountability.empty")]
    public void A_referral_of_the_past_is_taken_as_it_was_unless_it_cannot_have_been(
        string no, ReferralKind kind, string on, int persons, string basis, ReferralOutcome? outcome, int? held, string? concluded, string refusal)
    {
        Action record = () => AccountabilityReferral.Recorded(
            new RecordedReferral(no, kind, "JW", Given.Day(on), persons, basis, outcome, held, concluded is null ? null : Given.Day(concluded)), At);

        record.Should().BeAnsweredBy(refusal, $"{no} {kind} {on} {persons} {basis} {outcome} {held} {concluded}");
    }

    private static AccountabilityReferral Transferred(int persons = 1)
    {
        var referral = Misconduct(persons: persons);
        referral.Decide(true, null, On("OfficeLead@XFB"));
        referral.Transfer("回执", Given.Day(Today), On("OfficeLead@XFB"));
        return referral;
    }

    private static AccountabilityReferral Misconduct(ReferralGrounds? grounds = null, int persons = 1) =>
        Draft(ReferralKind.OfficialMisconduct, OrganizationKind.DisciplineSupervision, grounds ?? new ReferralGrounds(["XF2022-A46-I2"]), persons: persons);

    private static AccountabilityReferral Unlawful(ReferralGrounds grounds) => Draft(ReferralKind.UnlawfulPetitioning, OrganizationKind.PublicSecurity, grounds);

    private static AccountabilityReferral Draft(ReferralKind kind, OrganizationKind recipient, ReferralGrounds grounds, bool concerned = false, int persons = 1) =>
        AccountabilityReferral.Draft(
            new NewReferral(
                kind, kind is ReferralKind.OfficialMisconduct ? "JW" : "GAJ", recipient, Given.Bureau, concerned, grounds, "事实", "证据",
                [.. Enumerable.Range(1, persons).Select(i => new ReferredPerson(i, "某甲", "科员"))]),
            At, On("Screener@XFB"));

    private static Occasion On(string actor) => Given.On(Today, Given.Person(actor));
}
