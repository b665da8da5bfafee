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

/// <summary>发出一期评查通报：编号接续，收入还没有通报的问题；封存事项的问题不收。</summary>
[Requires(Permission.Supervise)]
public sealed record IssueBulletin : ICreate<BulletinView>;

internal sealed class IssueBulletinValidator : AbstractValidator<IssueBulletin>;

internal sealed class IssueBulletinHandler(SupervisionDesk desk, IInspections inspections, IReadStore store) : IRequestHandler<IssueBulletin, BulletinView>
{
    public async Task<BulletinView> Handle(IssueBulletin r, CancellationToken cancellationToken)
    {
        var now = await desk.OccasionAsync(cancellationToken);
        var year = $"TB-{now.Today.Year}-";
        var last = await store.Query<InspectionBulletin>().Where(b => b.BulletinNo.StartsWith(year)).OrderByDescending(b => b.BulletinNo.Length).ThenByDescending(b => b.BulletinNo)
            .Select(b => b.BulletinNo).FirstOrDefaultAsync(cancellationToken);
        var issue = last is not null && int.TryParse(last[year.Length..], out var number) ? number + 1 : 1;
        var bulletin = InspectionBulletin.Issue(issue, desk.Now, now);
        inspections.Add(bulletin);
        return new BulletinView(bulletin.Id, bulletin.Version + 1, bulletin.BulletinNo, bulletin.IssuedOn, []);
    }
}
