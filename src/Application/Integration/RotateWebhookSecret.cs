using FluentValidation;
using MediatR;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Application.Shared.Pipeline;
using PetitionGovernance.Domain.Identity;

namespace PetitionGovernance.Application.Integration;

/// <summary>更换签名的密钥；旧密钥在重叠期内同时签名，接收方从容更换。</summary>
[Requires(Permission.ManageWebhooks)]
public sealed record RotateWebhookSecret : WebhookCommand, ICommand<RegisteredWebhook>
{
    /// <summary>重叠的小时数，0 至 168，不写为 24；0 为旧密钥立即作废</summary>
    public int? OverlapHours { get; init; }
}

internal sealed class RotateWebhookSecretValidator : AbstractValidator<RotateWebhookSecret>
{
    public RotateWebhookSecretValidator() => RuleFor(r => r.OverlapHours).InclusiveBetween(0, 168).Says("应为 0 至 168 的整数。", "Give an integer from 0 to 168.");
}

internal sealed class RotateWebhookSecretHandler(WebhookDesk desk, IWebhookSecrets secrets) : IRequestHandler<RotateWebhookSecret, RegisteredWebhook>
{
    private const int UsualOverlap = 24;

    public async Task<RegisteredWebhook> Handle(RotateWebhookSecret r, CancellationToken cancellationToken)
    {
        var webhook = await desk.TakeAsync(r, cancellationToken);
        webhook.RotateSecret(secrets.New(), TimeSpan.FromHours(r.OverlapHours ?? UsualOverlap), desk.Now);
        return new RegisteredWebhook(webhook.Id, webhook.Secret);
    }
}
