using System.Diagnostics.Metrics;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PetitionGovernance.Domain.Integration;
using PetitionGovernance.Infrastructure.Persistence;

namespace PetitionGovernance.Infrastructure.Integration;

/// <summary>How deliveries fare: tried by outcome, from the event to its receipt, and how many wait.</summary>
internal sealed class WebhookMetrics : IDisposable
{
    public const string MeterName = "PetitionGovernance.Integration";

    private readonly Meter meter = new(MeterName);
    private readonly Counter<long> tried;
    private readonly Histogram<double> lag;

    public WebhookMetrics(IServiceScopeFactory scopes)
    {
        tried = meter.CreateCounter<long>("webhooks.deliveries", description: "Deliveries tried, by outcome");
        lag = meter.CreateHistogram<double>("webhooks.delivery.lag", "s", "From the event to its receipt");
        meter.CreateObservableGauge("webhooks.queue.depth", () => Depth(scopes, isDead: false), description: "Deliveries that wait");
        meter.CreateObservableGauge("webhooks.dead_letters", () => Depth(scopes, isDead: true), description: "Deliveries that were given up");
    }

    public void Sent(string? failure, TimeSpan since)
    {
        tried.Add(1, new KeyValuePair<string, object?>("outcome", failure ?? "delivered"));
        if (failure is null) lag.Record(since.TotalSeconds);
    }

    public void Dispose() => meter.Dispose();

    // Asked only when somebody measures.
    private static long Depth(IServiceScopeFactory scopes, bool isDead)
    {
        using var scope = scopes.CreateScope();
        return scope.ServiceProvider.GetRequiredService<PetitionDb>().Set<WebhookDelivery>().LongCount(d => d.IsDead == isDead);
    }
}
