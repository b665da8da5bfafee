using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using MediatR;
using PetitionGovernance.Application.Reporting;
using PetitionGovernance.Application.Shared;

namespace PetitionGovernance.WebApi.CommandLine;

/// <remarks>Counts as the system: everything, sealed accusations too, as the office publishes it.</remarks>
internal sealed class ReportCommand() : HostCommand("report", "annual", "年度报告 --year Y [--division D] [--format text|json] / the annual report")
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly string[] Own = ["--year", "--division", "--format"];

    public override bool Takes(string[] arguments) => arguments is ["annual", ..] && Year(arguments) is not null && Option(arguments, "--format") is null or "text" or "json";

    public override async Task<int> RunAsync(string[] arguments, CancellationToken cancellationToken)
    {
        using var host = BuildHost([.. arguments.Skip(1).Where((a, i) => !IsOwn(arguments, i + 1))]);
        var asked = new GetAnnualReport { Year = Year(arguments)!.Value, Division = Option(arguments, "--division") };
        var report = await ActingAsSystem.DoAsync(async () =>
        {
            await using var scope = host.Services.CreateAsyncScope();
            return await scope.ServiceProvider.GetRequiredService<IMediator>().Send(asked, cancellationToken);
        });
        await Console.Out.WriteLineAsync(Option(arguments, "--format") is "json" ? JsonSerializer.Serialize(report, Json) : Text(report));
        return 0;
    }

    private static bool IsOwn(string[] arguments, int at) =>
        Own.Any(o => arguments[at] == o || arguments[at].StartsWith(o + "=", StringComparison.Ordinal)) || Own.Contains(arguments[at - 1]);

    private static string? Option(string[] arguments, string name)
    {
        var inline = arguments.FirstOrDefault(a => a.StartsWith(name + "=", StringComparison.Ordinal));
        if (inline is not null) return inline[(name.Length + 1)..];
        var at = Array.IndexOf(arguments, name);
        return at >= 0 && at + 1 < arguments.Length ? arguments[at + 1] : null;
    }

    private static int? Year(string[] arguments) => int.TryParse(Option(arguments, "--year"), NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? year : null;

    private static string Text(AnnualReport report) => string.Join(Environment.NewLine,
    [
        $"{report.Year} 年度报告{(report.Division is { } division ? $"（{division}）" : "")}",
        "",
        .. report.Metrics.Select(m => $"{m.Code,-44} {Number(m.Value),12} {m.Unit}  {m.Name}{Before(m)}"),
        "",
        .. report.Breakdowns.Select(b => $"{b.Code,-64} {b.Items,8} 件"),
    ]);

    private static string Before(MetricView m) => m.Previous is { } previous ? $"（上年 {Number(previous)}，{Change(m.ChangePercent)}）" : "（无从比较）";

    private static string Change(decimal? change) => change is { } percent ? $"{percent:+0.00;-0.00;0.00}%" : "无从比较";

    private static string Number(decimal? value) => value?.ToString("0.##", CultureInfo.InvariantCulture) ?? "—";
}
