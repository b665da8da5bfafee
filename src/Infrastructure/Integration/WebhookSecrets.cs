using System.Security.Cryptography;
using PetitionGovernance.Application.Integration;

namespace PetitionGovernance.Infrastructure.Integration;

internal sealed class WebhookSecrets : IWebhookSecrets
{
    private const int Bytes = 32;

    public string New() => WebhookSignature.SecretPrefix + Convert.ToBase64String(RandomNumberGenerator.GetBytes(Bytes));
}
