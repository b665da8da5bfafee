using MediatR;
using Microsoft.EntityFrameworkCore;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Domain.Identity;

namespace PetitionGovernance.Application.Imports;

/// <summary>一次导入退回的行：文件、行、列、值和理由，CSV。</summary>
[Requires(Permission.ImportRecords)]
public sealed record GetImportRejections(Guid Id) : IQuery<ImportRejections>;

/// <param name="Lines">A page of rows at a time, however many there are.</param>
public sealed record ImportRejections(Guid Id, IAsyncEnumerable<string> Lines);

internal sealed class GetImportRejectionsHandler(ImportDesk desk, RejectionReport report) : IRequestHandler<GetImportRejections, ImportRejections>
{
    public async Task<ImportRejections> Handle(GetImportRejections q, CancellationToken cancellationToken)
    {
        if (!await desk.Visible.AnyAsync(job => job.Id == q.Id, cancellationToken)) throw new NotFoundException("import");
        return new ImportRejections(q.Id, report.LinesAsync(q.Id, cancellationToken));
    }
}
