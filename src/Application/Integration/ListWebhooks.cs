using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Domain.Identity;

namespace PetitionGovernance.Application.Integration;

/// <summary>列出推送地址，新的在前：系统看自己的，管理员看全部。</summary>
[Requires(Permission.ManageWebhooks)]
public sealed record ListWebhooks : PageRequest, IQuery<Page<WebhookView>>;

internal sealed class ListWebhooksValidator : AbstractValidator<ListWebhooks>
{
    public ListWebhooksValidator() => Include(new PageRequestValidator());
}

internal sealed class ListWebhooksHandler(WebhookDesk desk) : IRequestHandler<ListWebhooks, Page<WebhookView>>
{
    public async Task<Page<WebhookView>> Handle(ListWebhooks q, CancellationToken cancellationToken)
    {
        var found = desk.Visible;
        if (q.After<WebhookKey>() is { Id: var last }) found = found.Where(w => w.Id < last);
        var rows = await found.OrderByDescending(w => w.Id).Select(WebhookView.Projection).Take(q.Wanted).ToListAsync(cancellationToken);
        return Page.Of(rows, q, row => new WebhookKey(row.Id));
    }
}

/// <summary>Where a page of webhooks ended.</summary>
internal sealed record WebhookKey(Guid Id);
