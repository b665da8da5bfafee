using System.Globalization;
using Microsoft.Extensions.Configuration;
using PetitionGovernance.Application.Petitions;

namespace PetitionGovernance.Infrastructure.Petitions;

/// <summary>A21 ¶2 says "promptly" and gives no number, so the office does.</summary>
internal static class IntakeLimits
{
    private const string Key = "Petitions:EnterWithinDays";
    private const int Default = 1;

    /// <exception cref="InvalidOperationException">Not a number of days; the message says which key to set.</exception>
    public static IntakeSettings From(IConfiguration configuration) => configuration[Key] switch
    {
        null or "" => new(Default),
        "none" => new(null),
        var text when int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var days) => new(days),
        _ => throw new InvalidOperationException($"{Key} 须为日数或者 none / must be a number of days or none."),
    };
}
