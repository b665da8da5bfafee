using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using PetitionGovernance.Domain.Imports;
using PetitionGovernance.Domain.Petitions;
using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Application.Imports;

/// <summary>Reads one file a batch at a time, and writes each batch with the progress it makes.</summary>
internal sealed class SheetReading(Sheet sheet, ImportJob job, ImportContext context, IImportWriter writer)
{
    private const int BatchSize = 500;
    private const string Hidden = "***";

    private readonly HashSet<string> seen = [];
    private readonly List<ImportRejection> rejections = [];
    private SheetProgress progress = job.Sheets.FirstOrDefault(s => s.File == sheet.File) ?? SheetProgress.Begin(sheet.File, 0);

    public async Task ReadAsync(IImportFolder folder, Action<SheetProgress> pulse, CancellationToken cancellationToken)
    {
        if (progress.Finished) return;
        using var text = ImportText.Open(folder, sheet.File);
        var csv = new CsvReader(text.Reader);
        if (Header(csv, text.Note) is not { } columns)
        {
            await SaveAsync([], finished: true, cancellationToken);
            return;
        }

        Skip(csv, columns, progress.Rows);
        for (var finished = false; !finished;)
        {
            finished = !Take(csv, columns, out var rows);
            var records = await RecordsAsync(rows, cancellationToken);
            progress = progress with { BytesRead = text.BytesRead };
            await SaveAsync(records, finished, cancellationToken);
            pulse(progress);
        }
    }

    private Dictionary<string, int>? Header(CsvReader csv, string? encoding)
    {
        var header = csv.Read() ?? [];
        var columns = new Dictionary<string, int>();
        for (var i = 0; i < header.Count; i++) columns.TryAdd(header[i].Trim(), i);
        var missing = sheet.Columns.Where(column => !columns.ContainsKey(column)).ToList();
        foreach (var column in missing) Reject(1, column, "", "缺少这一列 / this column is missing");
        var unknown = columns.Keys.Where(column => !sheet.Columns.Contains(column)).ToList();
        var notes = new[] { encoding, unknown.Count == 0 ? null : $"不认得的列，不读 / unknown columns, not read: {string.Join(", ", unknown)}" };
        progress = progress with { Note = progress.Note ?? Joined(notes) };
        return missing.Count == 0 ? columns : null;
    }

    private void Skip(CsvReader csv, Dictionary<string, int> columns, int rows)
    {
        for (var i = 0; i < rows && csv.Read() is { } fields; i++)
        {
            if (fields.Count == columns.Count) seen.Add(fields[columns[sheet.Key]]);
        }
    }

    /// <returns>False at the end of the file.</returns>
    private bool Take(CsvReader csv, Dictionary<string, int> columns, out List<ImportRow> rows)
    {
        rows = [];
        for (var taken = 0; taken < BatchSize; taken++)
        {
            try
            {
                if (csv.Read() is not { } fields) return false;
                progress = progress with { Rows = progress.Rows + 1 };
                if (fields.Count != columns.Count) Reject(csv.Line, "", "", $"有 {fields.Count} 列，应为 {columns.Count} 列 / {fields.Count} columns instead of {columns.Count}");
                else if (!seen.Add(fields[columns[sheet.Key]])) Reject(csv.Line, sheet.Key, fields[columns[sheet.Key]], "编号在本文件中重复 / the key occurs twice in this file");
                else rows.Add(new ImportRow(columns, fields, csv.Line));
            }
            catch (RowRejectedException broken)
            {
                // Where a quote was never closed nothing after it can be told apart.
                Reject(csv.Line, broken.Column, broken.Value, broken.Message);
                return false;
            }
        }

        return true;
    }

    private async Task<List<AggregateRoot>> RecordsAsync(List<ImportRow> rows, CancellationToken cancellationToken)
    {
        var keys = rows.Select(KeyOf).OfType<string>().ToList();
        var known = keys.Count == 0 ? [] : (await sheet.Known(context.Store, keys).ToListAsync(cancellationToken)).ToHashSet();
        progress = progress with { Known = progress.Known + known.Count };
        var fresh = rows.Where(row => KeyOf(row) is not { } key || !known.Contains(key)).ToList();
        await context.KnowItemsAsync([.. fresh.SelectMany(ItemsOf).Distinct()], cancellationToken);
        await sheet.PrepareAsync(fresh, context, cancellationToken);
        return [.. fresh.Select(Record).OfType<AggregateRoot>()];
    }

    private string? KeyOf(ImportRow row)
    {
        try
        {
            return row.Text(sheet.Key);
        }
        catch (RowRejectedException)
        {
            return null;
        }
    }

    private IEnumerable<string> ItemsOf(ImportRow row)
    {
        try
        {
            return [.. sheet.ItemsOf(row)];
        }
        catch (RowRejectedException)
        {
            return [];
        }
    }

    private AggregateRoot? Record(ImportRow row)
    {
        try
        {
            var record = sheet.Read(row, context);
            progress = progress with { Imported = progress.Imported + 1 };
            if (job.DryRun && record is PetitionItem item) context.Remember(item);
            return record;
        }
        catch (RowRejectedException rejected)
        {
            Reject(row.Line, rejected.Column, rejected.Value, rejected.Message);
        }
        catch (RefusedException refused)
        {
            var column = refused.Refusal.Field is { } field ? JsonNamingPolicy.SnakeCaseLower.ConvertName(field) : "";
            Reject(row.Line, column, row.Rejected(column, "").Value, $"{refused.Refusal.Chinese} / {refused.Refusal.English}");
        }

        return null;
    }

    private void Reject(int line, string column, string value, string reason)
    {
        rejections.Add(new ImportRejection
        {
            JobId = job.Id,
            Sequence = job.Sheets.Where(s => s.File != sheet.File).Sum(s => s.Rejected) + progress.Rejected + 1,
            File = sheet.File,
            Line = line,
            Column = column,
            Value = sheet.Personal.Contains(column) && value.Length > 0 ? Hidden : Cut(value),
            Reason = Cut(reason),
        });
        progress = progress with { Rejected = progress.Rejected + 1 };
    }

    private async Task SaveAsync(List<AggregateRoot> records, bool finished, CancellationToken cancellationToken)
    {
        progress = progress with { Finished = finished };
        job.Advance(progress);
        await writer.WriteAsync(job, job.DryRun ? [] : records, rejections, cancellationToken);
        rejections.Clear();
    }

    private static string Cut(string text) => text.Length <= ImportRejection.MaxTextLength ? text : text[..ImportRejection.MaxTextLength];

    private static string? Joined(IEnumerable<string?> notes) => string.Join("；", notes.OfType<string>()) is { Length: > 0 } text ? text : null;
}
