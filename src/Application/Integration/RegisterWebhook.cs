using FluentValidation;
using MediatR;
using PetitionGovernance.Application.Identity;
using PetitionGovernance.Application.Organizations;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Application.Shared.Pipeline;
using PetitionGovernance.Domain.Identity;
using PetitionGovernance.Domain.Integration;

namespace PetitionGovernance.Application.Integration;

/// <summary>登记推送地址：此后发生的、该系统看得见的事件推送到那里。</summary>
/// <remarks>Not an <see cref="ICreate"/>: the answer holds a secret and must not be remembered.</remarks>
[Requires(Permission.ManageWebhooks)]
public sealed record RegisterWebhook : ICommand<RegisteredWebhook>
{
    /// <summary>推送到的地址，https</summary>
    public required string Url { get; init; }

    /// <summary>事件类型，以 .* 结尾的为同一开头的全部类型；不写为全部</summary>
    public IReadOnlyList<string>? Types { get; init; }

    /// <summary>只要这个地方（含下级）的事项</summary>
    public string? AreaCode { get; init; }

    /// <summary>只要涉及这个单位的</summary>
    public string? OrgCode { get; init; }

    /// <summary>哪个对接系统；系统自己登记的不写，管理员代为登记的必填</summary>
    public string? ClientId { get; init; }
}

/// <summary>登记好的推送地址。</summary>
/// <param name="Id">标识</param>
/// <param name="Secret">签名的密钥，只显示这一次</param>
public sealed record RegisteredWebhook(Guid Id, string Secret);

internal sealed class RegisterWebhookValidator : AbstractValidator<RegisterWebhook>
{
    public RegisterWebhookValidator()
    {
        RuleFor(r => r.Url).AtMost(Webhook.MaxUrlLength);
        RuleFor(r => r.Types).AreEventTypes();
        RuleFor(r => r.AreaCode).AreaCode();
        RuleFor(r => r.OrgCode).IsOrganizationCode();
    }
}

internal sealed class RegisterWebhookHandler(WebhookDesk desk, IWebhooks webhooks, IWebhookSender sender, IWebhookSecrets secrets, IMachineClients clients)
    : IRequestHandler<RegisterWebhook, RegisteredWebhook>
{
    public async Task<RegisteredWebhook> Handle(RegisterWebhook r, CancellationToken cancellationToken)
    {
        EnsureTarget(r.Url);
        var client = await ClientAsync(r.ClientId, cancellationToken);
        var webhook = Webhook.Register(client, r.Url, new WebhookFilter(r.Types ?? [], r.AreaCode, r.OrgCode), secrets.New(), desk.Now);
        await webhooks.AddAsync(webhook, cancellationToken);
        return new RegisteredWebhook(webhook.Id, webhook.Secret);
    }

    private void EnsureTarget(string text)
    {
        var why = Uri.TryCreate(text, UriKind.Absolute, out var url)
            ? sender.WhyNot(url)
            : new FieldError("应为完整的网址，例如 https://hotline.example.gov.cn/events。", "Give a whole address, such as https://hotline.example.gov.cn/events.");
        if (why is not null) throw new InvalidRequestException("url", why.Chinese, why.English);
    }

    private async Task<string> ClientAsync(string? named, CancellationToken cancellationToken)
    {
        if (desk.OwnClient is { } own)
        {
            if (named is null || named == own) return own;
        }
        else if (named is not null && await clients.FindAsync(named, cancellationToken) is { Revoked: false } client)
        {
            return client.ClientId;
        }

        throw new InvalidRequestException("clientId", "应为一个没有撤销的对接系统；系统只能登记自己的。", "Name a system that is not revoked; a system registers its own only.");
    }
}
