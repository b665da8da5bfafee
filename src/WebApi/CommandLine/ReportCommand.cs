using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using MediatR;
using PetitionGovernance.Application.Reporting;
using PetitionGovernance.Application.Shared;

namespace PetitionGovernance.WebApi.CommandLine;

/// <remarks>Counts as the system: everything, sealed accusations too, as the office publishes it.</remarks>
internal sealed class ReportCommand() : HostCommand("report", "annual", "年度报告 annual（自查 lint）--year Y [--month M | --quarter Q | --half H] [--division D] [--org O] [--as-of DAY] [--format text|json|docx|xlsx] [--output FILE] / the annual report; lint: what is wrong with it")
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly string[] Own = ["--year", "--month", "--quarter", "--half", "--division", "--org", "--as-of", "--format", "--output"];

    public override bool Takes(string[] arguments) => arguments is ["annual" or "lint", ..] && Number(arguments, "--year") is not null && IsDay(Option(arguments, "--as-of")) && Option(arguments, "--format") is null or "text" or "json" or "docx" or "xlsx";

    public override async Task<int> RunAsync(string[] arguments, CancellationToken cancellationToken)
    {
        using var host = BuildHost([.. arguments.Skip(1).Where((a, i) => !IsOwn(arguments, i + 1))]);
        if (arguments[0] == "annual" && Option(arguments, "--format") is "docx" or "xlsx") return await WriteAsync(host, arguments, cancellationToken);
        var report = await SendAsync(host, Asked(arguments), cancellationToken);
        if (arguments[0] == "lint") return await LintAsync(report);
        await Console.Out.WriteLineAsync(Option(arguments, "--format") is "json" ? JsonSerializer.Serialize(report, Json) : Text(report));
        return 0;
    }

    private static async Task<int> WriteAsync(IHost host, string[] arguments, CancellationToken cancellationToken)
    {
        var (format, q) = (Option(arguments, "--format")!, Asked(arguments));
        var export = new ExportAnnualReport { Year = q.Year, Month = q.Month, Quarter = q.Quarter, Half = q.Half, Division = q.Division, Org = q.Org, AsOf = q.AsOf };
        var file = await SendAsync(host, export.As(format is "docx" ? ReportFormat.Docx : ReportFormat.Xlsx), cancellationToken);
        var path = Option(arguments, "--output") ?? $"{file.Name}.{format}";
        await File.WriteAllBytesAsync(path, file.Content, cancellationToken);
        await Console.Out.WriteLineAsync(path);
        return 0;
    }

    private static Task<T> SendAsync<T>(IHost host, IRequest<T> request, CancellationToken cancellationToken) => ActingAsSystem.DoAsync(async () =>
    {
        await using var scope = host.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<IMediator>().Send(request, cancellationToken);
    });

    private static async Task<int> LintAsync(AnnualReport report)
    {
        foreach (var remark in report.Remarks) await Console.Out.WriteLineAsync($"{remark.Code} {remark.Metric}: {remark.Text} {remark.TextEn}");
        await Console.Out.WriteLineAsync($"{report.Remarks.Count} 处 remarks");
        return 0;
    }

    private static GetAnnualReport Asked(string[] arguments) => new()
    {
        Year = Number(arguments, "--year"),
        Month = Number(arguments, "--month"),
        Quarter = Number(arguments, "--quarter"),
        Half = Number(arguments, "--half"),
        Division = Option(arguments, "--division"),
        Org = Option(arguments, "--org"),
        AsOf = Option(arguments, "--as-of") is { } day ? DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture) : null,
    };

    private static int? Number(string[] arguments, string name) =>
        int.TryParse(Option(arguments, name), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static bool IsDay(string? text) => text is null || DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    private static bool IsOwn(string[] arguments, int at) =>
        Own.Any(o => arguments[at] == o || arguments[at].StartsWith(o + "=", StringComparison.Ordinal)) || Own.Contains(arguments[at - 1]);

    private static string? Option(string[] arguments, string name)
    {
        var inline = arguments.FirstOrDefault(a => a.StartsWith(name + "=", StringComparison.Ordinal));
        if (inline is not null) return inline[(name.Length + 1)..];
        var at = Array.IndexOf(arguments, name);
        return at >= 0 && at + 1 < arguments.Length ? arguments[at + 1] : null;
    }

    private static string Text(AnnualReport report) => string.Join(Environment.NewLine,
    [
        $"{report.From:yyyy-MM-dd} 至 {report.To:yyyy-MM-dd} 报告（截至 {report.AsOf:yyyy-MM-dd}{(report.Division is { } division ? $"，{division}" : "")}{(report.Org is { } org ? $"，{org}" : "")}）",
        "",
        .. report.Metrics.Select(m => $"{m.Code,-44} {Number(m.Value),12} {m.Unit}  {m.Name}{Before(m)}"),
        "",
        .. report.Breakdowns.Select(b => $"{b.Code,-64} {b.Items,8} 件"),
    ]);

    private static string Before(MetricView m) => m.Previous is { } previous ? $"（上年 {Number(previous)}，{Change(m.ChangePercent)}）" : "（无从比较）";

    private static string Change(decimal? change) => change is { } percent ? $"{percent:+0.00;-0.00;0.00}%" : "无从比较";

    private static string Number(decimal? value) => value?.ToString("0.##", CultureInfo.InvariantCulture) ?? "—";
}
