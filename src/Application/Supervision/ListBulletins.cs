using System.Linq.Expressions;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using PetitionGovernance.Application.Organizations;
using PetitionGovernance.Application.Petitions;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Application.Shared.Pipeline;
using PetitionGovernance.Application.Shared.Ports;
using PetitionGovernance.Domain.Identity;
using PetitionGovernance.Domain.Petitions;
using PetitionGovernance.Domain.Shared;
using PetitionGovernance.Domain.Supervision;

namespace PetitionGovernance.Application.Supervision;

/// <summary>列出评查通报，新的在前。</summary>
[Requires(Permission.ReadPetitions)]
public sealed record ListBulletins : PageRequest, IQuery<Page<BulletinView>>;

internal sealed class ListBulletinsValidator : AbstractValidator<ListBulletins>
{
    public ListBulletinsValidator() => Include(new PageRequestValidator());
}

internal sealed class ListBulletinsHandler(IReadStore store) : IRequestHandler<ListBulletins, Page<BulletinView>>
{
    public async Task<Page<BulletinView>> Handle(ListBulletins q, CancellationToken cancellationToken)
    {
        var found = store.Query<InspectionBulletin>();
        if (q.After<SupervisionKey>() is { Id: var last }) found = found.Where(b => b.Id < last);
        var rows = await found.OrderByDescending(b => b.Id).Select(b => new { b.Id, b.Version, b.BulletinNo, b.IssuedOn }).Take(q.Wanted).ToListAsync(cancellationToken);
        return Page.Of(rows.ConvertAll(b => new BulletinView(b.Id, b.Version, b.BulletinNo, b.IssuedOn, [])), q, row => new SupervisionKey(row.Id));
    }
}
