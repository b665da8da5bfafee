using PetitionGovernance.Application.Integration;

namespace PetitionGovernance.WebApi.OpenApi.Examples;

/// <summary>Webhooks; the name is one no public address belongs to.</summary>
internal sealed class IntegrationExamples : IBodyExamples
{
    public IEnumerable<object> Bodies =>
    [
        new RegisterWebhook { Url = "https://hotline.example.com/petition-events", Types = ["petition-governance.petitions.*"], AreaCode = "500230" },
        new RotateWebhookSecret { OverlapHours = 24 },
        new ReplayDeadLetters(),
    ];
}
