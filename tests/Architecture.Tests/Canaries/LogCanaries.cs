using Microsoft.Extensions.Logging;

namespace PetitionGovernance.Architecture.Tests.Canaries;

internal static class TalkativeType
{
    public static void Tell(ILogger log, object request) => log.LogInformation("Handling {@Request}", request);
}
