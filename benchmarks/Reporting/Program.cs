using PetitionGovernance.Benchmarks.Reporting;

const string Usage = "Reporting [--smoke | --items N]";

var figures = args switch
{
    [] => await new OnPostgres(items: 1_000_000, runs: 5).MeasureAsync(),
    ["--smoke"] => await new OnPostgres(items: 1_000, runs: 1).MeasureAsync(),
    ["--items", var number] => await new OnPostgres(int.Parse(number, System.Globalization.CultureInfo.InvariantCulture), runs: 5).MeasureAsync(),
    _ => throw new ArgumentException(Usage),
};

Console.WriteLine(PetitionGovernance.Benchmarks.SameMatter.Figure.Head);
foreach (var figure in figures) Console.WriteLine(figure.Row());
return args.Length > 0 || figures.All(figure => figure.IsMet) ? 0 : 1;
