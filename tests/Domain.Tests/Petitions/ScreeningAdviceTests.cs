using PetitionGovernance.Domain.Petitions;
using PetitionGovernance.Domain.Tests.Shared;

namespace PetitionGovernance.Domain.Tests.Petitions;

public sealed class ScreeningAdviceTests
{
    [Theory]
    [MemberData(nameof(CaseTable.Rows), "Petitions/Cases/screening-advice.csv", MemberType = typeof(CaseTable))]
    public void A_decision_follows_the_advice_or_says_why_not_and_a_person_refuses(
        string description, string article, string advised, string advisedPath, string disposition, string path, string reason, string actor, string decidedBy, string refusal)
    {
        var item = Given.Registered();
        var before = Acts.Snapshot(item);
        var decided = Enum.Parse<Disposition>(disposition);
        var decision = new ScreeningDecision(decided, PetitionCategory.Appeal, Path(path), null, reason, ["XF2022-A22-P1-T"], Given.Day(Given.Screened), "screener")
        {
            DecidedBy = decidedBy,
            Advice = Advice(Path(advisedPath), [.. advised.Split('+', StringSplitOptions.RemoveEmptyEntries).Select(Enum.Parse<Disposition>)]),
        };

        var screen = () => item.Screen(decision, Given.On(Given.Screened, actor == "machine" ? Given.Anybody : Given.Person(actor)));

        screen.Should().BeAnsweredBy(refusal, $"{description}（{article}）");
        if (refusal.Length > 0) Acts.Snapshot(item).Should().Be(before, description);
        else item.Screenings.Should().ContainSingle().Which.Advice.Should().BeSameAs(decision.Advice, "what was advised stays beside what was decided");
    }

    [Fact]
    public void Of_a_decision_without_advice_nobody_can_say_that_it_overrides() =>
        new ScreeningDecision(Disposition.Guide, PetitionCategory.Appeal, null, null, null, [], Given.Day(Given.Screened), "screener").IsOverride.Should().BeNull();

    [Theory]
    [MemberData(nameof(CaseTable.Rows), "Petitions/Cases/stated-facts.csv", MemberType = typeof(CaseTable))]
    public void A_stated_fact_counts_until_it_is_stated_otherwise(string description, string article, string before, string stated, string after, string refusal)
    {
        var item = Given.Registered();
        if (before.Length > 0) item.StateFacts(Facts(before), Given.On(Given.Screened));
        var kept = item.StatedFacts;

        var state = () => item.StateFacts(Facts(stated), Given.On(Given.Routed, Given.Person("Screener@XFB")));

        state.Should().BeAnsweredBy(refusal, $"{description}（{article}）");
        string.Join(';', StatedFact.Standing(item.StatedFacts).Select(f => $"{f.Name}={f.Value}")).Should().Be(after, description);
        item.StatedFacts.Take(kept.Count).Should().Equal(kept, "earlier statements are never written over");
        item.StatedFacts.Skip(kept.Count).Where(f => (f.By, f.On) != ("screener-xfb", Given.Day(Given.Routed))).Should().BeEmpty("who and when stay on record");
    }

    private static Dictionary<string, string> Facts(string text) =>
        text.Split(';', StringSplitOptions.RemoveEmptyEntries).Select(pair => pair.Split('=')).ToDictionary(pair => pair[0], pair => pair[1]);

    private static int? Path(string text) => text.Length == 0 ? null : text[0] - '0';

    private static ScreeningAdvice Advice(int? path, IReadOnlyList<Disposition> dispositions) => new()
    {
        Fingerprint = "0000",
        AsOf = Given.Day(Given.Screened),
        Admission = "进入信访程序",
        Dispositions = dispositions,
        StatutoryPath = path,
        Rules = ["性质-申诉求决"],
        LegalBasis = ["XF2022-A22-P1-T"],
        NeedsHuman = [],
        RuleSetVersion = "default",
        CalendarVersion = "published",
        Facts = [new("category", "申诉求决", "事项登记")],
        Trace = "[]",
    };
}
