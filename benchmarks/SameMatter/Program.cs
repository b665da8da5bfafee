using PetitionGovernance.Benchmarks.SameMatter;

const int LettersAround = 20_000;
const string Usage = "SameMatter [--smoke | --quality | --alternatives | --items N | --messages FILE [LABELS]]";

if (args is ["--messages", var messages]) return Messages.Show(messages);
var set = new LabelledSet();
var figures = new List<Figure>();
var smoke = args is ["--smoke"];
if (!smoke && args is not ["--messages", ..])
{
    var memory = new InMemory(Background.Letters(LettersAround).Concat(set.Letters));
    var quality = await Quality.OfAsync(set, letter => Task.FromResult(memory.Find(letter)));
    figures.AddRange(quality.Figures($"among {LettersAround:N0} in memory", limit: 95));
}

figures.AddRange(args switch
{
    ["--smoke"] => await new OnPostgres(items: 2_000, lookUps: 50, registrations: 20).MeasureAsync(set),
    ["--quality"] => [],
    ["--messages", var file, var labels] => new Messages(file).Figures(labels),
    ["--alternatives"] => await Alternatives.MeasureAsync(set, [.. Background.Letters(LettersAround), .. set.Letters]),
    ["--items", var number] when int.TryParse(number, out var items) && items > 0 => await new OnPostgres(items, lookUps: 2_000, registrations: 500).MeasureAsync(set),
    [] => await new OnPostgres(items: 1_000_000, lookUps: 2_000, registrations: 500).MeasureAsync(set),
    _ => throw new ArgumentException(Usage),
});

Console.WriteLine($"{set.Letters.Count} labelled letters, seed {LabelledSet.Seed}\n");
Console.WriteLine(Figure.Head);
foreach (var figure in figures) Console.WriteLine(figure.Row());
if (!smoke) return figures.TrueForAll(figure => figure.IsMet) ? 0 : 1;
Console.WriteLine("\nSmoke run: everything works; so short a run says nothing about limits.");
return 0;
