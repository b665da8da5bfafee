using PetitionGovernance.Domain.Petitions;
using PetitionGovernance.Domain.Tests.Shared;

namespace PetitionGovernance.Domain.Tests.Petitions;

public sealed class PromptTests
{
    [Theory]
    [MemberData(nameof(CaseTable.Rows), "Petitions/Cases/prompts.csv", MemberType = typeof(CaseTable))]
    [Trait("Covers", "XF2022-A17-P2")]
    [Trait("Covers", "XF2022-A19-P1-S1")]
    [Trait("Covers", "XF2022-A19-P1-S2")]
    [Trait("Covers", "XF2022-A19-P2")]
    [Trait("Covers", "XF2022-A21-P2-S1")]
    [Trait("Covers", "XF2022-A23-P2-S3")]
    [Trait("Covers", "XF2022-A28-P1")]
    [Trait("Covers", "XF2022-A32-P1-I1")]
    [Trait("Covers", "XF2022-A34-P1-S3")]
    [Trait("Covers", "XF2022-A37-P2-S1")]
    [Trait("Covers", "XF2022-A37-P2-S2")]
    public void What_is_still_owed_is_prompted_until_it_is_done(string description, string article, string item, string prompt, string elements)
    {
        var facts = PromptFacts.Of(Item(item));
        var codes = PetitionPrompts.Of(facts).Select(p => p.Code).ToList();
        var because = $"{description}（{article}）";

        if (prompt.Length == 0) codes.Should().BeEmpty(because);
        else if (prompt[0] == '-') codes.Should().NotContain(prompt[1..], because);
        else codes.Should().Contain(prompt, because);
        if (elements.Length == 0) return;
        var named = PetitionPrompts.All.Single(p => p.Code == prompt).Elements!(facts);
        string.Join(';', named).Should().Be(elements, because);
    }

    [Fact]
    public void A_prompt_has_a_code_of_its_own_speaks_both_languages_and_is_in_the_list()
    {
        var declared = typeof(PetitionPrompts).GetFields().Select(f => f.GetValue(null)).OfType<PetitionPrompt>();

        PetitionPrompts.All.Should().BeEquivalentTo(declared);
        PetitionPrompts.All.Select(p => p.Code).Should().OnlyHaveUniqueItems();
        PetitionPrompts.All.Should().OnlyContain(p => p.Chinese.EndsWith('。') && p.English.EndsWith('.'));
    }

    [Fact]
    public void Every_prompt_is_called_up_by_a_row_and_kept_away_by_another()
    {
        var prompts = CaseTable.Rows("Petitions/Cases/prompts.csv").Select(row => (string)row[3]).ToHashSet();

        foreach (var prompt in PetitionPrompts.All) prompts.Should().Contain([prompt.Code, "-" + prompt.Code]);
    }

    [Fact]
    public void A_prompt_hinders_nothing() => Item("everythingMissing").Screened().Routed().Accepted().Status.Should().Be(PetitionStatus.Accepted);

    private static PetitionItem Item(string name)
    {
        var r = Given.Registration();
        var intake = IntakeDetails.Plain;
        return name switch
        {
            "plain" => Given.Registered(r),
            "noRequest" => Given.Registered(r with { Intake = intake with { RequestStated = false } }),
            "unnamed" => Given.Registered(r with { Petitioners = [Given.Citizen(name: null, address: null)] }),
            "noFacts" => Given.Registered(r with { Intake = intake with { Lacking = [StatementElement.Reasons, StatementElement.Facts] } }),
            "anonymous" => Given.Anonymous(),
            "anonymousNoRequest" => Given.Registered(r with { Anonymous = true, Petitioners = [], Intake = intake with { RequestStated = false } }),
            "oral" => Given.Registered(r with { Channel = Channel.Telephone, Intake = intake with { Oral = true, RecordedBy = "registrar" } }),
            "oralConfirmed" => Given.Registered(r with { Channel = Channel.Telephone, Intake = intake with { Oral = true, RecordedBy = "registrar", ConfirmedByPetitioner = true } }),
            "online" => Given.Registered(r with { Channel = Channel.Online }),
            "onlineTruthful" => Given.Registered(r with { Channel = Channel.Online, Intake = intake with { TruthConfirmed = true } }),
            "enteredAfter1" => EnteredAfter(1, limit: 1),
            "enteredAfter2" => EnteredAfter(2, limit: 1),
            "enteredAfter3" => EnteredAfter(3, limit: 1),
            "enteredAfter3Unlimited" => EnteredAfter(3, limit: null),
            "committee" => Given.Registered(r with { Petitioners = [Committee] }),
            "committeeContact" => Given.Registered(r with { Petitioners = [Committee with { Contact = "王五" }] }),
            "nameOnly" => Given.Registered(r with { Petitioners = [Given.Citizen(address: null)] }),
            "addressOnly" => Given.Registered(r with { Petitioners = [Given.Citizen(name: null)] }),
            "sentBack1" => SentBack(1),
            "sentBack2" => SentBack(2),
            "sentBack3" => SentBack(3),
            "objectionsRejected" => Stages.Item("ObjectionRejected").Objected("2025-03-10").Decided(upheld: false, "2025-03-10").Objected("2025-03-11").Decided(upheld: false, "2025-03-11"),
            "adopted" => Suggestion(ReplyOutcome.Adopted),
            "adoptedServed" => Suggestion(ReplyOutcome.Adopted).Served(),
            "suggestionExplained" => Suggestion(ReplyOutcome.Explained),
            "extended" => Extended(Given.Registered(r), told: null),
            "extendedTold" => Extended(Given.Registered(r), told: "2025-04-01"),
            "extendedAnonymous" => Extended(Given.Anonymous(), told: null),
            "supportedUnresolved" => Stages.Item("Replied").Closed(result: SubstantiveStatus.Unresolved),
            "supportedResolved" => Stages.Item("Closed"),
            "notSupported" => NotSupported(),
            "hardship" => Given.Registered(r with { Intake = intake with { Hardship = true } }),
            "hardshipLitigation" => Given.Registered(r with { Intake = intake with { Hardship = true } }).Screened(disposition: Disposition.ForwardToPoliticalLegal).Routed(to: Given.Police),
            "litigation" => Given.Registered(r).Screened(disposition: Disposition.ForwardToPoliticalLegal).Routed(to: Given.Police),
            "inHand" => Stages.Item("Accepted"),
            "mediated" => Mediated(agreed: null),
            "settled" => Mediated(agreed: true),
            "notSettled" => Mediated(agreed: false),
            "everythingMissing" => Given.Registered(r with
            {
                Channel = Channel.Online,
                Petitioners = [Given.Citizen(name: null, address: null)],
                Intake = new([StatementElement.Facts, StatementElement.Reasons], Oral: true, "registrar", false, false, RequestStated: false, Hardship: true, 0),
            }),
            _ => throw new ArgumentException(name, nameof(name)),
        };
    }

    private static PetitionerDetails Committee => Given.Citizen(name: "某小区业主委员会") with { Kind = PetitionerKind.OtherOrganization };

    private static PetitionItem EnteredAfter(int days, int? limit)
    {
        var r = Given.Registration();
        return PetitionItem.Register(
            r with { RegisteredAt = r.RegisteredAt.AddDays(days), Intake = IntakeDetails.Plain with { EnterWithinDays = limit } }, Given.On(r.ReceivedOn.AddDays(days)));
    }

    private static PetitionItem SentBack(int times)
    {
        var item = Given.Registered().Screened();
        for (var i = 0; i < times; i++) item.Routed(Given.Accepted, i % 2 == 0 ? Given.Bureau : Given.OtherBureau).Objected(Given.Accepted).Decided(upheld: true, Given.Accepted);
        return item;
    }

    private static PetitionItem Suggestion(ReplyOutcome outcome)
    {
        var item = Stages.Item("AcceptedSuggestion");
        var claims = item.Claims.ToDictionary(c => c.Ordinal, _ => new ClaimAnswer(outcome, null, "经研究论证，可行", null));
        item.Reply(new Answer(outcome, claims, Given.Day(Given.Replied), null, null), Given.On(Given.Replied));
        return item;
    }

    private static PetitionItem NotSupported()
    {
        var item = Stages.Item("Accepted");
        var answer = Acts.AnswerTo(item, Given.Day(Given.Replied));
        var claims = answer.Claims.ToDictionary(c => c.Key, c => c.Value with { Outcome = ReplyOutcome.NotSupported });
        item.Reply(answer with { Outcome = ReplyOutcome.NotSupported, Claims = claims }, Given.On(Given.Replied));
        return item;
    }

    private static PetitionItem Mediated(bool? agreed)
    {
        var item = Stages.Item("Accepted");
        item.BeginMediation(Given.Day(Given.Accepted));
        if (agreed is { } reached) item.EndMediation(reached, Given.Day(Given.Accepted));
        return item;
    }

    private static PetitionItem Extended(PetitionItem item, string? told)
    {
        item.Screened().Routed().Accepted().Extend(new Extension(10, "须鉴定", "李局长", Given.Day("2025-04-01")) { ReasonToldOn = told is null ? null : Given.Day(told) }, Given.On("2025-04-01"));
        return item;
    }
}
