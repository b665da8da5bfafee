using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Domain.Identity;

namespace PetitionGovernance.Application.Imports;

/// <summary>列出历次导入，新的在前：自己请求的；可以查阅封存事项的，全部。</summary>
[Requires(Permission.ImportRecords)]
public sealed record ListImports : PageRequest, IQuery<Page<ImportView>>;

internal sealed class ListImportsValidator : AbstractValidator<ListImports>
{
    public ListImportsValidator() => Include(new PageRequestValidator());
}

internal sealed class ListImportsHandler(ImportDesk desk) : IRequestHandler<ListImports, Page<ImportView>>
{
    public async Task<Page<ImportView>> Handle(ListImports q, CancellationToken cancellationToken)
    {
        var found = desk.Visible;
        if (q.After<ImportKey>() is { Id: var last }) found = found.Where(job => job.Id < last);
        var rows = await found.OrderByDescending(job => job.Id).Select(ImportView.Projection).Take(q.Wanted).ToListAsync(cancellationToken);
        return Page.Of(rows, q, row => new ImportKey(row.Id));
    }
}

/// <summary>Where a page of imports ended.</summary>
internal sealed record ImportKey(Guid Id);
