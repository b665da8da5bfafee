using MediatR;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Application.Shared.Ports;
using PetitionGovernance.Domain.Petitions;
using PetitionGovernance.Domain.Supervision;

namespace PetitionGovernance.Application.Supervision.Policies;

/// <summary>通报发出时，收入还没有通报的问题；封存事项的不收，余下的等下一期。</summary>
internal sealed class BulletinTakesFindings(ISupervisionRecords records, IReadStore store) : INotificationHandler<Happened<BulletinIssued>>
{
    private const int Most = 500;

    public async Task Handle(Happened<BulletinIssued> notification, CancellationToken cancellationToken)
    {
        var notSealed = store.Query<PetitionItem>().Where(p => !p.Sealed);
        var ids = store.Query<InspectionFinding>().Where(f => f.BulletinNo == null && notSealed.Any(p => p.Id == f.Item)).OrderBy(f => f.Id).Select(f => f.Id).Take(Most).ToList();
        foreach (var finding in await records.ListAsync<InspectionFinding>(all => all.Where(f => ids.Contains(f.Id)), cancellationToken))
            finding.Publish(notification.Event.BulletinNo);
    }
}
