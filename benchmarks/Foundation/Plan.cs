namespace PetitionGovernance.Benchmarks.Foundation;

/// <summary>How long it is measured; a smoke run only shows that everything still works.</summary>
internal sealed record Plan(IReadOnlyList<int> Clients, int Rounds, TimeSpan Slice, int Starts, int ItemsBefore, bool IsSmoke)
{
    private const string Usage = "Foundation [--smoke] [--clients N] [--rounds N] [--seconds N]";

    private static readonly Plan Full = new([1, 8, 32], Rounds: 5, TimeSpan.FromSeconds(4), Starts: 3, ItemsBefore: 2000, IsSmoke: false);
    private static readonly Plan Smoke = new([8], Rounds: 1, TimeSpan.FromSeconds(1), Starts: 1, ItemsBefore: 50, IsSmoke: true);

    public static Plan From(string[] arguments)
    {
        var plan = arguments.Contains("--smoke") ? Smoke : Full;
        for (var i = 0; i < arguments.Length; i++)
        {
            plan = arguments[i] switch
            {
                "--smoke" => plan,
                "--clients" => plan with { Clients = [Number(arguments, ++i)] },
                "--rounds" => plan with { Rounds = Number(arguments, ++i) },
                "--seconds" => plan with { Slice = TimeSpan.FromSeconds(Number(arguments, ++i)) },
                _ => throw new ArgumentException(Usage),
            };
        }

        return plan;
    }

    private static int Number(string[] arguments, int at) =>
        at < arguments.Length && int.TryParse(arguments[at], out var number) && number > 0 ? number : throw new ArgumentException(Usage);
}
