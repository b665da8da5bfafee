using System.Linq.Expressions;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using PetitionGovernance.Domain.Petitions;
using PetitionGovernance.Domain.Reporting;

namespace PetitionGovernance.Application.Reporting;

/// <summary>How the items of a scope spread over channels, natures, fields and dispositions; what is not known has no row.</summary>
internal static class Breakdowns
{
    public static async Task<IReadOnlyList<BreakdownView>> CountAsync(ReportScope scope, CancellationToken cancellationToken) =>
    [
        .. await OfAsync(scope, "channel", p => p.Channel, Word, cancellationToken),
        .. await OfAsync(scope, "category", p => p.Category, Word, cancellationToken),
        .. await OfAsync(scope, "field", p => p.Field, field => field, cancellationToken),
        .. await OfAsync(scope, "disposition", p => p.DisposedOn <= scope.AsOf ? p.Disposition : null, disposition => disposition is { } known ? Word(known) : null, cancellationToken),
    ];

    private static async Task<List<BreakdownView>> OfAsync<T>(
        ReportScope scope, string dimension, Expression<Func<PetitionItem, T>> by, Func<T, string?> word, CancellationToken cancellationToken)
    {
        var now = await CellsAsync(scope, by, word, cancellationToken);
        var before = await CellsAsync(scope.Before, by, word, cancellationToken);
        return [.. now.Keys.Union(before.Keys).Order(StringComparer.Ordinal).Select(key => Cell(dimension, key, now.GetValueOrDefault(key), before.TryGetValue(key, out var n) ? n : null))];
    }

    private static BreakdownView Cell(string dimension, string key, int now, int? before) =>
        new($"breakdown.{dimension}.{key}", dimension, key, now, before, YearOnYear.Change(now, before));

    private static async Task<Dictionary<string, int>> CellsAsync<T>(
        ReportScope scope, Expression<Func<PetitionItem, T>> by, Func<T, string?> word, CancellationToken cancellationToken)
    {
        var cells = await scope.Received.GroupBy(by).Select(g => new { g.Key, Items = g.Count() }).ToListAsync(cancellationToken);
        return cells.Select(c => (Key: word(c.Key), c.Items)).Where(c => c.Key is not null).ToDictionary(c => c.Key!, c => c.Items);
    }

    private static string Word<T>(T value) where T : struct, Enum => JsonNamingPolicy.SnakeCaseLower.ConvertName(value.ToString());
}
