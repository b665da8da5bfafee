using Microsoft.Extensions.Configuration;

namespace PetitionGovernance.Infrastructure.Integration;

/// <summary>What an installation may set about events and their delivery.</summary>
/// <param name="KeepEventsFor">How long an event can be read again.</param>
internal sealed record IntegrationSettings(TimeSpan KeepEventsFor)
{
    private const int DefaultRetentionDays = 90;
    private const int MostDays = 3650;

    public static IntegrationSettings From(IConfiguration configuration) => new(TimeSpan.FromDays(Number(configuration, "Events:RetentionDays", DefaultRetentionDays, MostDays)));

    private static int Number(IConfiguration configuration, string key, int otherwise, int most)
    {
        if (configuration[key] is not { } text) return otherwise;
        return int.TryParse(text, out var number) && number > 0 && number <= most ? number : throw new InvalidOperationException($"{key} must be 1 to {most}, not '{text}'.");
    }
}
