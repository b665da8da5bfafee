using System.Net;
using Microsoft.Extensions.Configuration;
using PetitionGovernance.Domain.Integration;

namespace PetitionGovernance.Infrastructure.Integration;

/// <summary>What an installation may set about events and their delivery.</summary>
/// <param name="KeepEventsFor">How long an event can be read again.</param>
/// <param name="Timeout">How long a receiver may take.</param>
/// <param name="AllowHttp">Plain http is a target, too.</param>
/// <param name="Addresses">Which addresses are.</param>
internal sealed record IntegrationSettings(TimeSpan KeepEventsFor, TimeSpan Timeout, RetrySchedule Retries, bool AllowHttp, OutboundAddresses Addresses)
{
    private static readonly TimeSpan FirstRetry = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan LongestWait = TimeSpan.FromHours(6);

    public static IntegrationSettings From(IConfiguration configuration) => new(
        TimeSpan.FromDays(Number(configuration, "Events:RetentionDays", 90, 3650)),
        TimeSpan.FromSeconds(Number(configuration, "Webhooks:TimeoutSeconds", 15, 60)),
        new RetrySchedule(FirstRetry, LongestWait, Number(configuration, "Webhooks:MaxAttempts", 16, 100)),
        configuration.GetValue("Webhooks:AllowHttp", false),
        new OutboundAddresses(Networks(configuration["Webhooks:AllowedNetworks"])));

    private static int Number(IConfiguration configuration, string key, int otherwise, int most)
    {
        if (configuration[key] is not { } text) return otherwise;
        return int.TryParse(text, out var number) && number > 0 && number <= most ? number : throw new InvalidOperationException($"{key} must be 1 to {most}, not '{text}'.");
    }

    private static IReadOnlyList<IPNetwork> Networks(string? text) =>
    [
        .. (text ?? "").Split([',', ';', ' '], StringSplitOptions.RemoveEmptyEntries).Select(part => IPNetwork.TryParse(part, out var network)
            ? network
            : throw new InvalidOperationException($"Webhooks:AllowedNetworks must list networks such as 10.1.0.0/16, not '{part}'.")),
    ];
}
