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

/// <summary>查阅一期评查通报，由其问题生成。</summary>
[Requires(Permission.ReadPetitions)]
public sealed record GetBulletin(Guid Id) : IQuery<BulletinView>;

internal sealed class GetBulletinHandler(IReadStore store) : IRequestHandler<GetBulletin, BulletinView>
{
    public async Task<BulletinView> Handle(GetBulletin request, CancellationToken cancellationToken)
    {
        var bulletin = await store.Query<InspectionBulletin>().FirstOrDefaultAsync(b => b.Id == request.Id, cancellationToken) ?? throw new NotFoundException("inspection-bulletin");
        var notSealed = store.Query<PetitionItem>().Where(p => !p.Sealed);
        var lines = await store.Query<InspectionFinding>()
            .Where(f => f.BulletinNo == bulletin.BulletinNo && (f.Item == null || notSealed.Any(p => p.Id == f.Item)))
            .GroupBy(f => new { f.OrgCode, f.Problem })
            .OrderBy(g => g.Key.OrgCode).ThenBy(g => g.Key.Problem)
            .Select(g => new BulletinLine(g.Key.OrgCode, g.Key.Problem, g.Count(), g.Count(f => f.ReturnedForRedoOn != null)))
            .ToListAsync(cancellationToken);
        return new BulletinView(bulletin.Id, bulletin.Version, bulletin.BulletinNo, bulletin.IssuedOn, lines);
    }
}
