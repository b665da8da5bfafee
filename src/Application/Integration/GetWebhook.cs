using MediatR;
using Microsoft.EntityFrameworkCore;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Domain.Identity;

namespace PetitionGovernance.Application.Integration;

/// <summary>查阅一个推送地址；密钥不显示。</summary>
[Requires(Permission.ManageWebhooks)]
public sealed record GetWebhook(Guid Id) : IQuery<WebhookView>;

internal sealed class GetWebhookHandler(WebhookDesk desk) : IRequestHandler<GetWebhook, WebhookView>
{
    public async Task<WebhookView> Handle(GetWebhook q, CancellationToken cancellationToken) =>
        await desk.Visible.Where(w => w.Id == q.Id).Select(WebhookView.Projection).FirstOrDefaultAsync(cancellationToken) ?? throw new NotFoundException("webhook");
}
