using System.Text.Json;
using FluentValidation;
using MediatR;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Application.Shared.Ports;
using PetitionGovernance.Domain.Identity;

namespace PetitionGovernance.Application.Integration;

/// <summary>试送一个不涉及任何记录的事件，立即得到结果。</summary>
[Requires(Permission.ManageWebhooks)]
public sealed record TestWebhook : WebhookCommand, ICommand<TestedWebhook>;

/// <summary>试送的结果。</summary>
/// <param name="Delivered">对方是不是收下了（2xx）</param>
/// <param name="Failure">没有收下的原因</param>
public sealed record TestedWebhook(bool Delivered, string? Failure);

internal sealed class TestWebhookValidator : AbstractValidator<TestWebhook>
{
    public TestWebhookValidator() => RuleFor(r => r.Id).NotEmpty();
}

internal sealed class TestWebhookHandler(WebhookDesk desk, IWebhookSender sender, IAuditTrail audit) : IRequestHandler<TestWebhook, TestedWebhook>
{
    private const string Type = "petition-governance.integration.webhook-tested";

    public async Task<TestedWebhook> Handle(TestWebhook r, CancellationToken cancellationToken)
    {
        var webhook = await desk.TakeAsync(r, cancellationToken);
        var message = new CloudEvent
        {
            Id = Guid.CreateVersion7(desk.Now).ToString(),
            Type = Type,
            Subject = $"webhook/{webhook.Id}",
            Subjectversion = webhook.Version,
            Time = desk.Now,
            Data = JsonElement.Parse("{}"),
        };
        var failure = await sender.SendAsync(webhook, message, cancellationToken);
        audit.Note(new AuditNote("webhook.tested", "webhook", webhook.Id.ToString(), "试送推送地址"));
        return new TestedWebhook(failure is null, failure);
    }
}
