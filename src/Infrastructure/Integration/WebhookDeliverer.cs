using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace PetitionGovernance.Infrastructure.Integration;

/// <summary>Delivers what is due, a few at a time. Several instances share the work; one that dies leaves its deliveries to the others when its lease ends.</summary>
internal sealed class WebhookDeliverer(IServiceScopeFactory scopes, IntegrationSettings settings, EventSignal signal, TimeProvider time, ILogger<WebhookDeliverer> log)
    : BackgroundService
{
    // All of a claim are sent at once, so that none waits behind another until its lease is over.
    private const int AtOnce = 8;

    private static readonly TimeSpan Polling = TimeSpan.FromSeconds(2);

    /// <summary>Delivers until nothing is due.</summary>
    /// <returns>How many deliveries were tried.</returns>
    public async Task<int> DeliverDueAsync(CancellationToken cancellationToken)
    {
        var total = 0;
        while (true)
        {
            var isMore = await FanOutAsync(cancellationToken);
            var tried = await DeliverSomeAsync(cancellationToken);
            if (!isMore && tried == 0) return total;
            total += tried;
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        try
        {
            while (true)
            {
                await signal.WaitForPublicationAsync(Polling, stoppingToken);
                await TryDeliverAsync(stoppingToken);
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // What was being sent is sent again after its lease, under the same id.
        }
    }

    private async Task TryDeliverAsync(CancellationToken cancellationToken)
    {
        try
        {
            await DeliverDueAsync(cancellationToken);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            log.LogError("Webhooks could not be delivered; they wait: {Failure}.", failure.GetType().Name);
        }
    }

    private async Task<bool> FanOutAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<WebhookFanOut>().RunAsync(cancellationToken);
    }

    private async Task<int> DeliverSomeAsync(CancellationToken cancellationToken)
    {
        var (lease, now) = (Guid.NewGuid(), time.GetUtcNow());
        IReadOnlyList<Guid> claimed;
        await using (var scope = scopes.CreateAsyncScope())
            claimed = await scope.ServiceProvider.GetRequiredService<IDeliveryQueue>().ClaimAsync(lease, now, now + (2 * settings.Timeout), AtOnce, cancellationToken);
        await Task.WhenAll(claimed.Select(id => SendAsync(id, lease, cancellationToken)));
        return claimed.Count;
    }

    private async Task SendAsync(Guid id, Guid lease, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<WebhookDispatch>().SendAsync(id, lease, cancellationToken);
    }
}
