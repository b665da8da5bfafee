using FluentValidation;
using MediatR;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Application.Shared.Pipeline;
using PetitionGovernance.Application.Shared.Ports;
using PetitionGovernance.Domain.Identity;

namespace PetitionGovernance.Application.Audit;

/// <summary>查阅审计记录，新的在前。</summary>
[Requires(Permission.ReadAudit)]
public sealed record ListAuditEntries : PageRequest, IQuery<Page<AuditRecord>>
{
    /// <summary>对象种类，如 petition</summary>
    public string? Subject { get; init; }

    /// <summary>对象标识；须同时给出对象种类</summary>
    public string? SubjectId { get; init; }

    /// <summary>行为人标识</summary>
    public string? ActorId { get; init; }

    /// <summary>起始时间（含）</summary>
    public DateTimeOffset? From { get; init; }

    /// <summary>截止时间（不含）</summary>
    public DateTimeOffset? To { get; init; }
}

internal sealed class ListAuditEntriesValidator : AbstractValidator<ListAuditEntries>
{
    public ListAuditEntriesValidator()
    {
        Include(new PageRequestValidator());
        RuleFor(q => q.To).GreaterThan(q => q.From).When(q => q is { From: not null, To: not null })
            .Says("截止时间须晚于起始时间。", "The end must be later than the start.");
        RuleFor(q => q.Subject).NotEmpty().When(q => q.SubjectId is not null)
            .Says("按标识查询时须同时给出对象种类。", "An identifier needs the kind of its subject.");
    }
}

internal sealed class ListAuditEntriesHandler(IAuditReader audit, IEnumerable<ISealedSubjects> closed) : IRequestHandler<ListAuditEntries, Page<AuditRecord>>
{
    public async Task<Page<AuditRecord>> Handle(ListAuditEntries request, CancellationToken cancellationToken)
    {
        var filter = new AuditFilter(request.Subject, request.SubjectId, request.ActorId, request.From, request.To);
        var shown = new List<AuditRecord>();
        var last = request.After<AuditKey>()?.Id;
        bool more;
        do
        {
            var found = await audit.ListAsync(filter, last, request.Wanted, cancellationToken);
            shown.AddRange(await WithoutSealedAsync(found, cancellationToken));
            more = found.Count == request.Wanted;
            if (found.Count > 0) last = found[^1].Id;
        }
        while (more && shown.Count < request.Wanted);

        return Page.Of(shown[..Math.Min(shown.Count, request.Wanted)], request, entry => new AuditKey(entry.Id));
    }

    private async Task<IEnumerable<AuditRecord>> WithoutSealedAsync(IReadOnlyList<AuditRecord> found, CancellationToken cancellationToken)
    {
        var hidden = await closed.HiddenAsync(found.Select(e => (e.Subject, e.SubjectId)), cancellationToken);
        return found.Where(e => !hidden.Contains((e.Subject, e.SubjectId)));
    }
}

/// <summary>Where a page of the audit trail ended.</summary>
internal sealed record AuditKey(Guid Id);
