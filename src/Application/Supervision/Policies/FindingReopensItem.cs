using MediatR;
using PetitionGovernance.Application.Petitions;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Domain.Supervision;

namespace PetitionGovernance.Application.Supervision.Policies;

/// <summary>因巡查的问题退回重办的，事项另起一轮。</summary>
internal sealed class FindingReopensItem(IPetitionItems items, PetitionDesk desk) : INotificationHandler<Happened<FindingReturned>>
{
    public async Task Handle(Happened<FindingReturned> notification, CancellationToken cancellationToken)
    {
        var item = (await items.FindAsync(new PetitionRef(notification.Event.Item.ToString()), p => true, cancellationToken))!;
        item.ReturnForRedo($"网上巡查：{notification.Event.Problem}", notification.Event.On, await desk.OccasionAsync(cancellationToken));
    }
}
