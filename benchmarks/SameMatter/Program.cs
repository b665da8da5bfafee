using PetitionGovernance.Benchmarks.SameMatter;

const int LettersAround = 20_000;
const double LeastRecall = 0.95, LeastPrecision = 0.95;

var set = new LabelledSet();
var memory = new InMemory(Background.Letters(LettersAround).Concat(set.Letters));
var quality = await Quality.OfAsync(set, letter => Task.FromResult(memory.Find(letter)));

Console.WriteLine($"{set.Letters.Count} labelled letters among {LettersAround} others, {memory.KeysPerLetter:0.0} keys a letter, seed {LabelledSet.Seed}");
Console.WriteLine();
Console.WriteLine("| what | figure | limit | met |\n| --- | --- | --- | --- |");
foreach (var row in quality.Rows()) Console.WriteLine(row);
Console.WriteLine($"| recall at {Quality.At}, all | {quality.Recall:P1} | ≥ {LeastRecall:P0} | {(quality.Recall >= LeastRecall ? "yes" : "NO")} |");
Console.WriteLine($"| 'very likely' right, all | {quality.Precision:P1} of {quality.VeryLikely} | ≥ {LeastPrecision:P0} | {(quality.Precision >= LeastPrecision ? "yes" : "NO")} |");
return quality.Recall >= LeastRecall && quality.Precision >= LeastPrecision ? 0 : 1;
