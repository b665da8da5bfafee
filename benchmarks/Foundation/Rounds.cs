using System.Globalization;

namespace PetitionGovernance.Benchmarks.Foundation;

/// <summary>Subject and baseline in turns, and what their medians say: the machine is never equally fast twice.</summary>
internal sealed class Rounds(Stage stage, Plan plan)
{
    private const double RegistrationShare = 0.40;
    private const double ReadShare = 0.50;
    private const double SlowestAtEightClients = 100;

    // What the product still does when its slice is over is not to fall on the next one.
    private static readonly TimeSpan Settling = TimeSpan.FromMilliseconds(400);

    private readonly List<double> bareReads = [];
    private readonly List<double> baselineReads = [];
    private readonly List<double> baselineWrites = [];
    private readonly List<Measured> reads = [];
    private readonly List<Measured> writes = [];

    public static async Task<IReadOnlyList<Figure>> MeasureAsync(Stage stage, Plan plan, int clients)
    {
        var rounds = new Rounds(stage, plan);
        for (var round = 0; round < plan.Rounds; round++)
        {
            // Each goes first as often as last.
            Func<int, Task>[] slices = [rounds.BaselineWritesAsync, rounds.WritesAsync, rounds.BaselineReadsAsync, rounds.ReadsAsync, rounds.BareReadsAsync];
            foreach (var slice in round % 2 == 0 ? slices : slices.Reverse())
            {
                await slice(clients);
                await Task.Delay(Settling);
            }

            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{clients} clients, round {round + 1}: registrations {rounds.writes[^1].Rate:0}/s, pgbench {rounds.baselineWrites[^1]:0}/s; "
                + $"reads {rounds.reads[^1].Rate:0}/s, bare {rounds.bareReads[^1]:0}/s, pgbench {rounds.baselineReads[^1]:0}/s"));
        }

        return rounds.Figures(clients);
    }

    private IReadOnlyList<Figure> Figures(int clients)
    {
        double? slowest = clients == 8 ? SlowestAtEightClients : null;
        return
        [
            Share($"registrations, {clients} clients", writes, baselineWrites, "pgbench", RegistrationShare),
            Latency($"registration p99, {clients} clients", writes, slowest),
            Share($"reads by id, {clients} clients", reads, bareReads, "bare endpoint", ReadShare),
            Share($"reads by id, {clients} clients", reads, baselineReads, "pgbench", null),
            Latency($"read p99, {clients} clients", reads, slowest),
        ];
    }

    private static Figure Share(string what, List<Measured> subject, List<double> baseline, string name, double? atLeast) => new(
        what, $"{Median(subject.Select(m => m.Rate)):0}/s", $"{name} {Median(baseline):0}/s", Median(subject.Zip(baseline, (s, b) => s.Rate / b)), "", AtLeast: atLeast);

    private static Figure Latency(string what, List<Measured> subject, double? atMost) => new(
        what, string.Create(CultureInfo.InvariantCulture, $"p50 {Median(subject.Select(m => m.P50)):0.#} ms"), "—", Median(subject.Select(m => m.P99)), " ms", AtMost: atMost);

    private static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToList();
        return (sorted[(sorted.Count - 1) / 2] + sorted[sorted.Count / 2]) / 2;
    }

    public static async Task<Figure> StartAsync(string what, int starts, Func<Task<double>> start)
    {
        var seconds = new List<double>();
        for (var i = 0; i < starts; i++) seconds.Add(await start());
        return new(what, $"{starts} starts", "—", Median(seconds), " s", AtMost: 5);
    }

    private async Task BaselineWritesAsync(int clients) => baselineWrites.Add(await stage.Pgbench.RateAsync(stage.Registering, clients, plan.Slice));

    private async Task BaselineReadsAsync(int clients) => baselineReads.Add(await stage.Pgbench.RateAsync(stage.Reading, clients, plan.Slice));

    private Task WritesAsync(int clients) => Task.Run(() => writes.Add(HttpLoad.Run(stage.Address, clients, plan.Slice, _ => stage.NextLetter())));

    private Task ReadsAsync(int clients) => Task.Run(() => reads.Add(HttpLoad.Run(stage.Address, clients, plan.Slice, _ => stage.ReadingOf(AnyItem()))));

    private Task BareReadsAsync(int clients) => Task.Run(() => bareReads.Add(
        HttpLoad.Run(stage.BareAddress, clients, plan.Slice, _ => Stage.BareReadingOf(AnyItem())).Rate));

    private string AnyItem() => stage.Items[Random.Shared.Next(stage.Items.Count)];
}
