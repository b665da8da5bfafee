using MediatR;
using PetitionGovernance.Application.Petitions;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Domain.Mediation;
using PetitionGovernance.Domain.Petitions;

namespace PetitionGovernance.Application.Mediation.Policies;

/// <summary>调解（和解）的开始和结果记在事项上：期限不停止，事项不因此办结（第三十三条）。</summary>
internal sealed class MediationShowsOnItem(IPetitionItems items) :
    INotificationHandler<Happened<MediationOpened>>, INotificationHandler<Happened<AgreementReached>>,
    INotificationHandler<Happened<MediationFailed>>, INotificationHandler<Happened<MediationRecorded>>
{
    public async Task Handle(Happened<MediationOpened> notification, CancellationToken cancellationToken) =>
        (await ItemAsync(notification.Event.Item, cancellationToken))?.BeginMediation(notification.Event.StartedOn);

    public async Task Handle(Happened<AgreementReached> notification, CancellationToken cancellationToken) =>
        (await ItemAsync(notification.Event.Item, cancellationToken))?.EndMediation(agreed: true, notification.Event.On);

    public async Task Handle(Happened<MediationFailed> notification, CancellationToken cancellationToken) =>
        (await ItemAsync(notification.Event.Item, cancellationToken))?.EndMediation(agreed: false, notification.Event.On);

    // What was over long before it was entered changes nothing about the item today.
    public async Task Handle(Happened<MediationRecorded> notification, CancellationToken cancellationToken)
    {
        if (notification.Event.ConcludedOn is null) (await ItemAsync(notification.Event.Item, cancellationToken))?.BeginMediation(notification.Event.StartedOn);
    }

    private async Task<PetitionItem?> ItemAsync(PetitionItemId? id, CancellationToken cancellationToken) =>
        id is { } item ? (await items.ListAsync(all => all.Where(p => p.Id == item), cancellationToken)).Single() : null;
}
