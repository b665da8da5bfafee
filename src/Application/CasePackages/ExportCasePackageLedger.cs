using FluentValidation;
using MediatR;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Application.Shared.Ports;
using PetitionGovernance.Domain.Identity;

namespace PetitionGovernance.Application.CasePackages;

/// <summary>一表的 XLSX，可以直接打印；至多 20000 行。</summary>
[Requires(Permission.ReadPetitions)]
public sealed record ExportCasePackageLedger : LedgerConditions, IQuery<LedgerWorkbook>;

/// <param name="AsOf">哪一日的一表</param>
/// <param name="Content">XLSX</param>
public sealed record LedgerWorkbook(DateOnly AsOf, byte[] Content);

internal sealed class ExportCasePackageLedgerValidator : AbstractValidator<ExportCasePackageLedger>
{
    public ExportCasePackageLedgerValidator(TimeProvider time) => Include(new LedgerConditionsValidator(time));
}

internal sealed class ExportCasePackageLedgerHandler(PackageLedger ledger, ISpreadsheets sheets) : IRequestHandler<ExportCasePackageLedger, LedgerWorkbook>
{
    private const int MostRows = 20_000;

    public async Task<LedgerWorkbook> Handle(ExportCasePackageLedger q, CancellationToken cancellationToken)
    {
        var asOf = ledger.DayOf(q);
        var lines = await ledger.LinesAsync(q, cancellationToken);
        var rows = await ledger.RowsAsync(lines.Take(MostRows + 1), asOf, cancellationToken);
        if (rows.Count > MostRows)
            throw new InvalidRequestException("openedFrom", $"一张表至多 {MostRows} 行；请用 openedFrom、openedTo 等条件分次导出。", $"A sheet holds {MostRows} rows; narrow the conditions.");
        return new LedgerWorkbook(asOf, sheets.Write(LedgerSheet.Layout(asOf, rows), rows.Select(LedgerSheet.Cells)));
    }
}
