using System.Diagnostics;
using System.Runtime.CompilerServices;
using PetitionGovernance.Benchmarks.ScreeningSpeed;
using PetitionGovernance.Domain.Deadlines;
using PetitionGovernance.Domain.Screening;

const double LeastPerSecond = 100_000;
const double MostOfAnEqualShare = 1.0;
const int Rounds = 11;

var smoke = args.Contains("--smoke");
var cases = Cases.Read();
var rules = ScreeningRules.All.Count;
var larger = new RuleSet("加倍");
ref var current = ref Rules(larger);
current = [.. current, .. Enumerable.Range(1, rules).Select(number => new AddedRule(number))];

var turns = smoke ? 10 : 4_000;
foreach (var set in new[] { RuleSet.Default, larger }) Screen(set, smoke ? 1 : 1_000);

// In turns, so that a busy moment meets both.
List<double> asIs = [], doubled = [];
for (var round = 0; round < (smoke ? 1 : Rounds); round++)
{
    asIs.Add(Screen(RuleSet.Default, turns));
    doubled.Add(Screen(larger, turns));
}

var allocated = GC.GetAllocatedBytesForCurrentThread();
Screen(RuleSet.Default, 10);
allocated = (GC.GetAllocatedBytesForCurrentThread() - allocated) / (10 * cases.Length);

var rate = Median(asIs);
var share = Median([.. asIs.Zip(doubled, (one, two) => (one / two) - 1)]);
var (fast, fair) = (rate >= LeastPerSecond, share <= MostOfAnEqualShare);
Console.WriteLine($"{cases.Length} gathered cases, {rules} rules, one core; medians of {asIs.Count} rounds of {turns * cases.Length:N0} opinions");
Console.WriteLine();
Console.WriteLine("| what | figure | limit | met |\n| --- | --- | --- | --- |");
Console.WriteLine($"| opinions a second | {rate:N0} ({rate / LeastPerSecond:0.0} of the limit) | ≥ {LeastPerSecond:N0} | {(fast ? "yes" : "**no**")} |");
Console.WriteLine($"| {rules} rules added: time of an opinion more by | {share:0.00} of what it was | ≤ {MostOfAnEqualShare:0.00} | {(fair ? "yes" : "**no**")} |");
Console.WriteLine($"| allocated by an opinion | {allocated:N0} bytes | — | — |");
return smoke || (fast && fair) ? 0 : 1;

// Verdict, due day and whether a person must look: what a screening needs; sentences are made when somebody reads them.
double Screen(RuleSet ruleSet, int times)
{
    var calendar = WorkingDayCalendar.Published;
    long sum = 0;
    var started = Stopwatch.GetTimestamp();
    for (var turn = 0; turn < times; turn++)
        foreach (var (facts, asOf) in cases)
        {
            var opinion = ScreeningEngine.Screen(facts, asOf, ruleSet, calendar);
            sum += (int)opinion.Admission + (opinion.NeedsHuman ? 1 : 0) + (opinion.Due?.DayNumber ?? 0);
        }

    var seconds = Stopwatch.GetElapsedTime(started).TotalSeconds;
    return sum == 0 ? throw new InvalidOperationException("Nothing was screened.") : times * cases.Length / seconds;
}

static double Median(List<double> values) => values.Order().ElementAt(values.Count / 2);

[UnsafeAccessor(UnsafeAccessorKind.Field, Name = "current")]
static extern ref ScreeningRule[] Rules(RuleSet ruleSet);
