using MediatR;
using Microsoft.EntityFrameworkCore;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Domain.Identity;

namespace PetitionGovernance.Application.Imports;

/// <summary>一次导入的进度：各文件读了多少、记入多少、退回多少。</summary>
[Requires(Permission.ImportRecords)]
public sealed record GetImport(Guid Id) : IQuery<ImportView>;

internal sealed class GetImportHandler(ImportDesk desk) : IRequestHandler<GetImport, ImportView>
{
    public async Task<ImportView> Handle(GetImport q, CancellationToken cancellationToken) =>
        await desk.Visible.Where(job => job.Id == q.Id).Select(ImportView.Projection).FirstOrDefaultAsync(cancellationToken) ?? throw new NotFoundException("import");
}
