using PetitionGovernance.Benchmarks.Ledger;

const string Usage = "Ledger [--smoke | --keep FILE]";

var figures = args switch
{
    [] => await new OnPostgres(packages: 10_000, runs: 7).MeasureAsync(),
    ["--smoke"] => await new OnPostgres(packages: 100, runs: 1).MeasureAsync(),
    // A table of a size to be looked at.
    ["--keep", var file] => await new OnPostgres(packages: 60, runs: 1).MeasureAsync(file),
    _ => throw new ArgumentException(Usage),
};

Console.WriteLine(PetitionGovernance.Benchmarks.SameMatter.Figure.Head);
foreach (var figure in figures) Console.WriteLine(figure.Row());
return args.Length > 0 || figures.All(figure => figure.IsMet) ? 0 : 1;
