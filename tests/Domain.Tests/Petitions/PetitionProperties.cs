using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using CsCheck;
using PetitionGovernance.Domain.Deadlines;
using PetitionGovernance.Domain.Identity;
using PetitionGovernance.Domain.Petitions;
using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Domain.Tests.Petitions;

/// <summary>What holds on every way through an item's life; a failure prints the seed to repeat it with.</summary>
public sealed partial class PetitionProperties
{
    private const int Walks = 300;

    private static readonly string[] Markers = ["标甲", "11010519491231002X", "13900001234", "标乙路", "标丙", "标丁", "标戊"];

    private static readonly Actor[] Actors =
    [
        Given.Anybody, Given.Anybody, Given.Anybody,
        Given.Person("Screener@XFB"), Given.Person("OfficeLead@XFB"), Given.Person("Registrar@XFB"), Given.Person("Inspector@XFB"),
        Given.Person("Handler@ZJJ"), Given.Person("Handler@SLJ"), Given.Person("Discipline@JW"), Given.Person("Leader@XFB"),
        Given.Person("officer-0", Role.Handler, Given.Bureau), Given.Person("Administrator@XFB"),
    ];

    private static readonly HashSet<PeriodCode> Duties =
        [PeriodCode.Dispose, PeriodCode.DisposeAgain, PeriodCode.Notify, PeriodCode.NotifyAfterTransfer, PeriodCode.Handle, PeriodCode.Duty, PeriodCode.Assign];

    // The end of both tiers, and what is taken up after it was concluded, lie too deep for a walk of any acts; ReviewEffectTests goes there.
    private static readonly string[] EventNames =
        [.. typeof(PetitionItem).Assembly.GetTypes().Where(t => t.Namespace == typeof(PetitionItem).Namespace && t.IsAssignableTo(typeof(IDomainEvent))).Select(t => t.Name)
            .Except([nameof(ItemsHandedOver), nameof(DeadlinesRecomputed), nameof(FinalReviewEnded), nameof(PetitionResumed), nameof(PathBound), nameof(PetitionRecorded), nameof(MediationBegan), nameof(MediationEnded)])];

    private static readonly PetitionAct[] Rare = [PetitionActs.Withdraw, PetitionActs.Recuse, PetitionActs.AssignOfficer];

    // Where the item goes no further by itself. A concluded one is out of everybody's hands, and says so by having no next due day.
    private static readonly HashSet<PetitionStatus> Ends =
    [
        PetitionStatus.Closed, PetitionStatus.NotAccepted, PetitionStatus.NoLongerAccepted, PetitionStatus.Redirected, PetitionStatus.ReferredToDiscipline,
        PetitionStatus.Withdrawn,
    ];

    private static readonly Gen<Registration> Registrations = Gen.Select(
        Gen.Enum<PetitionCategory>(), Gen.Int[0, 3], Gen.Bool, Gen.Int[0, 900], Gen.Int[1, 3],
        (category, people, office, day, claims) => Given.Registration(receiver: office ? Given.Office : Given.Bureau) with
        {
            Category = category,
            ReceivedOn = new DateOnly(2024, 1, 2).AddDays(day),
            Anonymous = people == 0,
            Petitioners = people == 0 ? [] : [Given.Citizen("标甲某", people == 1 ? null : "13900001234", people == 1 ? null : "标乙路1号", "11010519491231002X")],
            RespondentOrgCode = Given.Police,
            Subject = "标丙标题",
            Content = "标丁内容",
            Claims = [.. Enumerable.Range(1, claims).Select(i => $"标戊诉求{i}")],
        });

    private static readonly Gen<Step[]> Steps = Gen.Select(
        Gen.Int[0, 99], Gen.Int[0, 99], Gen.Int[0, Actors.Length - 1], Gen.Int[0, 6], Gen.Int[0, 59], (kind, choice, actor, days, variant) => new Step(kind, choice, actor, days, variant))
        .Array[30];

    [Fact]
    public void What_is_listed_succeeds_with_lawful_arguments_and_what_is_not_is_refused_for_the_reason_listed() => Walk((item, step, today) =>
    {
        var actor = Actors[step.Actor];
        var act = Choose(item, step, actor, today);
        var listed = act.MayNot(item.State, actor, today);
        var (before, events) = (Acts.Snapshot(item), item.Events.Count);

        var refused = Try(() => Acts.Perform(act.Code, item, Dated(act, item, today), Given.On(today, actor), step.Variant, "标戊理由"));

        (refused?.Code).Should().Be(listed?.Code, $"{act.Code} of {item.Status} by {actor.Name}");
        if (listed is not null) Acts.Snapshot(item).Should().Be(before, $"{act.Code} was refused");
        else item.Events.Count.Should().BeGreaterThan(events, $"{act.Code} leaves an event");
    });

    [Fact]
    public void No_event_ever_tells_who_the_petitioner_is_or_what_is_petitioned() => Walk(Advance, item =>
    {
        var told = Acts.EventsOf(item);
        foreach (var marker in Markers) told.Should().NotContain(marker);
        Acts.Snapshot(item).Should().Contain("标丁", "the marker is there to be found");
    });

    [Fact]
    public void Every_event_describes_itself_in_Chinese_without_a_word_of_the_code() => Walk(Advance, item =>
    {
        foreach (var happened in item.Events)
        {
            happened.Describe().Should().MatchRegex("[一-龥]{2}", happened.GetType().Name);
            CodeWord().Matches(Known().Replace(happened.Describe(), "")).Select(m => m.Value).Should().BeEmpty(happened.GetType().Name);
        }
    });

    [Fact]
    public void The_next_due_day_is_the_first_open_duty_of_an_item_that_goes_on() => Walk((item, step, today) =>
    {
        Advance(item, step, today);
        var duties = item.State.Deadlines.Where(d => d.IsOpen && Duties.Contains(d.Code)).ToList();
        DateOnly? first = duties.Count == 0 || item.Status is PetitionStatus.Concluded ? null : duties.Min(d => d.LegalDue ?? d.NominalDue);
        item.NextDueOn.Should().Be(first, $"in {item.Status}");
        if (first is not null) duties.Where(d => (d.LegalDue ?? d.NominalDue) == first).Should().Contain(d => d.DueSoonFrom == item.NextWarnOn && d.LegalDue != null == item.NextDueIsOfficial);
    });

    [Fact]
    public void No_duty_is_left_that_nobody_can_do_any_more() => Walk((item, step, today) =>
    {
        Advance(item, step, today);
        if (!Ends.Contains(item.Status)) return;
        var (state, open) = (item.State, item.Deadlines.Where(d => d.IsOpen && Duties.Contains(d.Code)).Select(d => d.Code));
        open.Where(code => !PetitionActs.All.Any(act => act.Period.Contains(code) && act.StateGuard(state, today) is null)).Should().BeEmpty($"in {item.Status}");
    });

    [Fact]
    public void Sealed_is_what_is_an_accusation_and_it_goes_nowhere_but_to_discipline() => Walk((item, step, today) =>
    {
        Advance(item, step, today);
        item.Sealed.Should().Be(item.Category is PetitionCategory.Accusation);
        if (item is { Sealed: true, DisposedOn: not null }) item.ResponsibleOrgCode.Should().Be(Given.Discipline);
    });

    [Fact]
    public void Nothing_that_happened_is_ever_lost() => Walk((item, step, today) =>
    {
        var (rounds, deadlines, screenings, papers) = (item.Rounds, item.Deadlines.Count, item.Screenings, item.Papers);
        Advance(item, step, today);
        item.Screenings.Take(screenings.Count).Should().Equal(screenings);
        item.Papers.Take(papers.Count).Should().Equal(papers);
        item.Deadlines.Count.Should().BeGreaterThanOrEqualTo(deadlines);
        item.Rounds.Count.Should().BeGreaterThanOrEqualTo(rounds.Count);
        if (item.Rounds.Count > rounds.Count) item.Rounds.Take(rounds.Count).Should().Equal(rounds);
    });

    [Fact]
    public void The_walks_get_everywhere()
    {
        var reached = new ConcurrentDictionary<string, int>();
        string[] everywhere = [.. Enum.GetNames<PetitionStatus>(), .. EventNames];

        // A walk is random, and some events are rare: more are taken until all is seen, and it is a failure when many do not get there.
        for (var taken = 0; taken < 20 && !everywhere.All(reached.ContainsKey); taken++)
        {
            Walk((item, step, today) =>
            {
                Advance(item, step, today);
                reached.AddOrUpdate(item.Status.ToString(), 1, (_, n) => n + 1);
            }, item =>
            {
                foreach (var happened in item.Events) reached.AddOrUpdate(happened.GetType().Name, 1, (_, n) => n + 1);
            });
        }

        reached.Keys.Should().Contain(everywhere);
    }

    private static void Walk(Action<PetitionItem, Step, DateOnly> each, Action<PetitionItem>? atTheEnd = null) => Gen.Select(Registrations, Steps).Sample(
        (registration, steps) =>
        {
            var item = Given.Registered(registration);
            var today = registration.ReceivedOn;
            foreach (var step in steps)
            {
                today = today.AddDays(step.Days);
                if (step.Kind is >= 30 and < 60) ItemReviews.Advance(item, step.Variant, today);
                if (step.Kind >= 95) item.ConcludeIfLapsed(Given.On(today.AddDays(40)));
                else each(item, step, today);
            }
            atTheEnd?.Invoke(item);
        },
        iter: Walks);

    private static void Advance(PetitionItem item, Step step, DateOnly today)
    {
        var act = Choose(item, step, Given.Anybody, today);
        if (act.MayNot(item.State, Given.Anybody, today) is null)
            Acts.Perform(act.Code, item, Dated(act, item, today), Given.On(today), step.Variant, "标戊理由");
    }

    // Three of four steps are lawful ones, or a walk would seldom get beyond registration; those that lead nowhere or to the end are rare.
    private static PetitionAct Choose(PetitionItem item, Step step, Actor actor, DateOnly today)
    {
        if (step.Kind < 25) return PetitionActs.All[step.Choice % PetitionActs.All.Count];
        var lawful = PetitionActs.All.Where(act => (step.Kind >= 90 || !Rare.Contains(act)) && act.MayNot(item.State, actor, today) is null).ToList();
        return lawful.Count == 0 ? PetitionActs.All[step.Choice % PetitionActs.All.Count] : lawful[step.Choice % lawful.Count];
    }

    // An extension is approved within the running period.
    private static DateOnly Dated(PetitionAct act, PetitionItem item, DateOnly today) =>
        act == PetitionActs.Extend && item.State.Running(PeriodCode.Handle) is { } handle && (handle.LegalDue ?? handle.NominalDue) is var due && due < today ? due : today;

    private static Refusal? Try(Action act)
    {
        try
        {
            act();
            return null;
        }
        catch (RefusedException refused)
        {
            return refused.Refusal;
        }
    }

    // What may stand in Latin letters: registration numbers, codes of bodies, login names, the version of a calendar.
    [GeneratedRegex(@"XF[0-9-]+|XFB|ZJJ|SLJ|JW|GAJ|officer-\d|colleague-\d")]
    private static partial Regex Known();

    [GeneratedRegex("[A-Za-z]+")]
    private static partial Regex CodeWord();

    private sealed record Step(int Kind, int Choice, int Actor, int Days, int Variant);
}
