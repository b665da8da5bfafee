using Microsoft.EntityFrameworkCore;
using PetitionGovernance.Application.Integration;
using PetitionGovernance.Infrastructure.Persistence;

namespace PetitionGovernance.Infrastructure.Integration;

internal sealed class EventFeed(PetitionDb db) : IEventFeed
{
    public Task<long> PrunedThroughAsync(CancellationToken cancellationToken) =>
        db.Set<EventFeedHead>().Select(h => h.PrunedThrough).SingleAsync(cancellationToken);
}
