using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using PetitionGovernance.Application.Organizations;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Application.Shared.Pipeline;
using PetitionGovernance.Application.Shared.Ports;
using PetitionGovernance.Domain.Identity;
using PetitionGovernance.Domain.Integration;
using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Application.Integration;

/// <summary>自游标起依次读取事件，旧的在前；总是给出 nextCursor，读完的以它等候以后的。</summary>
[Requires(Permission.ReadEvents)]
public sealed record ListEvents : PageRequest, IQuery<Page<CloudEvent>>
{
    /// <summary>事件类型，可以多个；以 .* 结尾的为同一开头的全部类型</summary>
    public IReadOnlyList<string>? Type { get; init; }

    /// <summary>事项发生地的行政区划代码，含下级</summary>
    public string? AreaCode { get; init; }

    /// <summary>所涉单位的代码</summary>
    public string? OrgCode { get; init; }

    internal IQueryable<PublishedEvent> Apply(IQueryable<PublishedEvent> all)
    {
        if (Type is { Count: > 0 })
        {
            var types = Type.SelectMany(EventCatalogue.Matching).ToHashSet();
            all = all.Where(e => types.Contains(e.Type));
        }

        if (AreaCode is { } area) all = all.Where(e => e.AreaCode != null && e.AreaCode.StartsWith(area));
        if (OrgCode is { } org) all = all.Where(e => e.OrgCodes.Contains(";" + org + ";"));
        return all;
    }
}

internal sealed class ListEventsValidator : AbstractValidator<ListEvents>
{
    public ListEventsValidator()
    {
        Include(new PageRequestValidator());
        RuleFor(q => q.Type).AreEventTypes();
        RuleFor(q => q.AreaCode).AreaCode();
        RuleFor(q => q.OrgCode).IsOrganizationCode();
    }
}

internal sealed class ListEventsHandler(IReadStore store, IEventFeed feed, IEventCursors cursors, EventSight sight) : IRequestHandler<ListEvents, Page<CloudEvent>>
{
    private const int BatchSize = 500;

    // A reader who may see little waits no longer for it: the next page goes on from here.
    private const int MostBatches = 4;

    public async Task<Page<CloudEvent>> Handle(ListEvents q, CancellationToken cancellationToken)
    {
        var position = await StartAsync(q.Cursor, cancellationToken);
        var seen = new List<PublishedEvent>();
        for (var (batches, isMore) = (0, true); isMore && seen.Count < q.PageSize && batches < MostBatches; batches++)
        {
            var batch = await q.Apply(store.Query<PublishedEvent>()).Where(e => e.Position > position).OrderBy(e => e.Position).Take(BatchSize).ToListAsync(cancellationToken);
            seen.AddRange(await sight.OfAsync(batch, cancellationToken));
            isMore = batch.Count == BatchSize;
            if (batch.Count > 0) position = batch[^1].Position;
        }

        if (seen.Count > q.PageSize) position = seen[q.PageSize - 1].Position;
        return new Page<CloudEvent>([.. seen.Take(q.PageSize).Select(CloudEvent.Of)], cursors.Write(position));
    }

    private async Task<long> StartAsync(string? cursor, CancellationToken cancellationToken)
    {
        if (cursor is null) return 0;
        var position = cursors.Read(cursor);
        Lawful.Ensure(position < await feed.PrunedThroughAsync(cancellationToken) ? IntegrationRefusals.CursorExpired : null);
        return position;
    }
}
