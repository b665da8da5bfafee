using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Application.Shared.Ports;
using PetitionGovernance.Domain.Identity;
using PetitionGovernance.Domain.Integration;

namespace PetitionGovernance.Application.Integration;

/// <summary>列出多次没有送达、不再自动重送的，旧的在前；哪一件、为什么。</summary>
[Requires(Permission.ManageWebhooks)]
public sealed record ListDeadLetters : PageRequest, IQuery<Page<DeadLetter>>
{
    internal Guid Webhook { get; init; }

    public ListDeadLetters Of(Guid webhook) => this with { Webhook = webhook };
}

/// <summary>一个没有送达的事件。</summary>
/// <param name="EventId">事件的标识，也是 webhook-id</param>
/// <param name="Type">事件类型</param>
/// <param name="Attempts">送过几次</param>
/// <param name="LastFailure">最后一次的原因</param>
public sealed record DeadLetter(Guid EventId, string Type, DateTimeOffset OccurredAt, int Attempts, string? LastFailure);

internal sealed class ListDeadLettersValidator : AbstractValidator<ListDeadLetters>
{
    public ListDeadLettersValidator() => Include(new PageRequestValidator());
}

internal sealed class ListDeadLettersHandler(WebhookDesk desk, IReadStore store) : IRequestHandler<ListDeadLetters, Page<DeadLetter>>
{
    public async Task<Page<DeadLetter>> Handle(ListDeadLetters q, CancellationToken cancellationToken)
    {
        if (!await desk.Visible.AnyAsync(w => w.Id == q.Webhook, cancellationToken)) throw new NotFoundException("webhook");
        var dead = store.Query<WebhookDelivery>().Where(d => d.WebhookId == q.Webhook && d.IsDead);
        if (q.After<DeadLetterKey>() is { Id: var last }) dead = dead.Where(d => d.Id > last);
        var rows = await dead.OrderBy(d => d.Id).Take(q.Wanted)
            .Join(store.Query<PublishedEvent>(), d => d.EventId, e => e.Id, (d, e) => new { d.Id, Letter = new DeadLetter(e.Id, e.Type, e.OccurredAt, d.Attempts, d.LastFailure) })
            .OrderBy(row => row.Id).ToListAsync(cancellationToken);
        return Page.Of(rows, q, row => new DeadLetterKey(row.Id)).Map(row => row.Letter);
    }
}

/// <summary>Where a page of dead letters ended.</summary>
internal sealed record DeadLetterKey(Guid Id);
