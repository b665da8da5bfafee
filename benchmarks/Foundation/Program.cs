using PetitionGovernance.Benchmarks.Foundation;

if (Environment.GetEnvironmentVariable(BareEndpoint.Variable) is { Length: > 0 } database)
{
    await BareEndpoint.RunAsync(args, database);
    return 0;
}

var plan = Plan.From(args);
await using var stage = await Stage.SetAsync(plan.ItemsBefore);
var figures = new List<Figure>
{
    await Rounds.StartAsync("first 200 of /healthz, production", plan.Starts, stage.SecondsToStartAsync),
    await Rounds.StartAsync("first 200 of /healthz, trial's first start", plan.Starts, Stage.SecondsToStartTrialAsync),
};
foreach (var clients in plan.Clients) figures.AddRange(await Rounds.MeasureAsync(stage, plan, clients));
figures.Add(new("resident memory, most ever", "after all of the above", "—", stage.PeakMemory, " MB", AtMost: 250));

Console.WriteLine();
Console.WriteLine(Figure.Table(figures));
Console.WriteLine();
if (plan.IsSmoke)
{
    Console.WriteLine("Smoke run: everything works; so short a run says nothing about limits.");
    return 0;
}

var missed = figures.Count(figure => !figure.IsMet);
Console.WriteLine(missed == 0 ? "All limits are met." : $"{missed} limits are missed.");
return missed == 0 ? 0 : 1;
