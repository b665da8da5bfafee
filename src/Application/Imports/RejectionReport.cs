using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using PetitionGovernance.Application.Shared.Ports;

namespace PetitionGovernance.Application.Imports;

/// <summary>The rejected rows of an import as CSV, a page of rows at a time.</summary>
public sealed class RejectionReport(IReadStore store)
{
    private const int PageSize = 1_000;

    public async IAsyncEnumerable<string> LinesAsync(Guid job, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        yield return "file,line,column,value,reason";
        for (var last = 0; ;)
        {
            var from = last;
            var page = await store.Query<ImportRejection>().Where(r => r.JobId == job && r.Sequence > from).OrderBy(r => r.Sequence).Take(PageSize).ToListAsync(cancellationToken);
            foreach (var r in page) yield return string.Join(',', Cell(r.File), r.Line, Cell(r.Column), Cell(r.Value), Cell(r.Reason));
            if (page.Count < PageSize) yield break;
            last = page[^1].Sequence;
        }
    }

    // A value that a spreadsheet would take for a formula is shown as the text it is.
    private static string Cell(string text)
    {
        var plain = text.Length > 0 && text[0] is ('=' or '+' or '-' or '@') ? "'" + text : text;
        return plain.AsSpan().IndexOfAny(",\"\r\n") < 0 ? plain : $"\"{plain.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
