using PetitionGovernance.Domain.Identity;
using PetitionGovernance.Domain.Mediation;
using PetitionGovernance.Domain.Petitions;
using PetitionGovernance.Domain.Tests.Petitions;
using PetitionGovernance.Domain.Tests.Shared;
using static PetitionGovernance.Domain.Tests.Mediation.GivenMediation;
using static PetitionGovernance.Domain.Tests.Petitions.Given;

namespace PetitionGovernance.Domain.Tests.Mediation;

/// <summary>Every act × every status: what is listed is what is enforced.</summary>
public sealed class MediationActTests
{
    private const string Table = "Mediation/Cases/acts.csv";

    public static IEnumerable<object[]> ActsAndStatuses =>
        from row in CaseTable.Rows(Table)
        from status in Enum.GetValues<MediationStatus>()
        select new[] { row[0], row[1], row[2], status.ToString(), row[3 + (int)status] };

    [Theory]
    [MemberData(nameof(ActsAndStatuses))]
    public void An_act_is_listed_and_allowed_or_refused_by_the_state(string description, string article, string act, string status, string refusal)
    {
        var mediation = In(Enum.Parse<MediationStatus>(status));
        var because = $"{description}（{article}）：{status} → {act}";

        var listed = MediationActs.All.Single(a => a.Code == act).MayNot(mediation.State, Anybody);
        var perform = () => Perform(act, mediation, On(Today));

        (listed?.Code ?? "").Should().Be(refusal, because);
        perform.Should().BeAnsweredBy(refusal, because);
    }

    [Fact]
    public void Every_act_has_its_row_and_every_status_its_column()
    {
        File.ReadLines(Path.Combine(AppContext.BaseDirectory, Table)).First().TrimEnd().Split(',')[3..].Should().Equal(Enum.GetNames<MediationStatus>());
        CaseTable.Rows(Table).Select(row => row[2]).Should().BeEquivalentTo(MediationActs.All.Select(act => act.Code));
    }

    [Theory]
    [InlineData(Studio, "")]
    [InlineData(Office, "")]
    [InlineData(Bureau, "mediation.not-your-case")]
    public void Only_the_organization_that_has_the_case_and_the_centre_act(string unit, string refusal)
    {
        var mediation = Opened();

        var act = () => mediation.Record(Consent(PartySide.Applicant), By(Mediator(unit)));

        act.Should().BeAnsweredBy(refusal, unit);
    }

    [Fact]
    public void Who_may_not_mediate_does_not()
    {
        var act = () => Opened().Record(Consent(PartySide.Applicant), On(Today, Person("l", Role.Leader, Studio)));

        act.Should().BeAnsweredBy("mediation.no-permission", "a leader only reads");
    }

    /// <summary>Any acts in any order: a case never holds a session or an agreement without the consent of both, and what has ended stays ended.</summary>
    [Fact]
    public void However_the_acts_follow_nothing_is_mediated_without_the_consent_of_both()
    {
        const int seed = 20250407;
        var dice = new Random(seed);
        for (var walk = 0; walk < 300; walk++)
        {
            var mediation = Opened(dice.Next(4) == 0 ? MediationKind.Judicial : MediationKind.People);
            for (var step = 0; step < 12; step++)
            {
                var before = mediation.ConcludedOn;
                try
                {
                    Perform(MediationActs.All[dice.Next(MediationActs.All.Count)].Code, mediation, On(Today), given: dice.Next(5) > 0);
                }
                catch (Domain.Shared.RefusedException)
                {
                    // Most orders are unlawful; what matters is what is left.
                }

                var both = Enum.GetValues<PartySide>().All(side => mediation.Consents.Any(c => c.Side == side && c.Given));
                (mediation.Sessions.Count == 0 && mediation.Agreement is null || both).Should().BeTrue($"seed {seed}, walk {walk}, step {step}");
                if (before is not null) mediation.ConcludedOn.Should().Be(before, "what has ended stays ended");
                (mediation.Status is MediationStatus.Agreed).Should().Be(mediation.Agreement is not null);
            }
        }
    }

    private static MediationCase In(MediationStatus status)
    {
        if (status is MediationStatus.AwaitingConsent) return Opened();
        if (status is MediationStatus.Agreed) return Settled();
        var mediation = status is MediationStatus.InProgress ? Opened() : Consented();
        if (status is MediationStatus.NotAgreed) mediation.Fail("差距过大", Day(Agreed), On(Today));
        return status is MediationStatus.InProgress ? InProgress() : mediation;
    }

    // A reconciliation is in progress from the start, so that a side's will can still be recorded.
    private static MediationCase InProgress() => Opened(MediationKind.Reconciliation);

    private static void Perform(string act, MediationCase mediation, Domain.Deadlines.Occasion now, bool given = true)
    {
        switch (act)
        {
            case "assignment": mediation.Assign(mediation.Kind is MediationKind.People ? Organization : BureauNode, ["钱七"], now); break;
            case "consent":
                var side = mediation.Consents.Any(c => c.Side is PartySide.Applicant) ? PartySide.Respondent : PartySide.Applicant;
                mediation.Record(Consent(side, given), now);
                break;
            case "sessions": mediation.Hold(Session(), now); break;
            case "agreement": mediation.Agree(Agreement(), now); break;
            case "failure": mediation.Fail("差距过大", Day(Agreed), now); break;
            case "performance": mediation.Settle(1, performed: true, Day(Today), null, now); break;
            case "confirmation": mediation.ApplyForConfirmation(Court, jointly: true, Day("2025-04-20"), now); break;
            case "confirmation/answer": mediation.AnswerConfirmation(confirmed: true, Day("2025-05-06"), "民特1号", null, now); break;
            default: throw new ArgumentOutOfRangeException(nameof(act), act, "Not an act.");
        }
    }
}
