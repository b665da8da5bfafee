using FluentValidation;
using MediatR;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Application.Shared.Pipeline;
using PetitionGovernance.Application.Shared.Ports;
using PetitionGovernance.Domain.Identity;

namespace PetitionGovernance.Application.Audit;

/// <summary>查阅审计记录，新的在前。</summary>
/// <param name="Subject">Kind of the record, for example <c>petition</c>.</param>
/// <param name="From">Inclusive.</param>
/// <param name="To">Exclusive.</param>
/// <param name="Before">Last id of the page before; null for the first page.</param>
[Requires(Permission.ReadAudit)]
public sealed record ListAuditEntries(
    string? Subject, string? SubjectId, string? ActorId, DateTimeOffset? From, DateTimeOffset? To, Guid? Before = null, int PageSize = 50) : IQuery<AuditPage>;

/// <param name="Next"><see cref="ListAuditEntries.Before"/> of the next page; null on the last.</param>
public sealed record AuditPage(IReadOnlyList<AuditRecord> Entries, Guid? Next);

internal sealed class ListAuditEntriesValidator : AbstractValidator<ListAuditEntries>
{
    private const int LargestPage = 200;

    public ListAuditEntriesValidator()
    {
        RuleFor(q => q.PageSize).InclusiveBetween(1, LargestPage).Says($"每页须为 1 至 {LargestPage} 条。", $"A page has 1 to {LargestPage} entries.");
        RuleFor(q => q.To).GreaterThan(q => q.From).When(q => q is { From: not null, To: not null })
            .Says("截止时间须晚于起始时间。", "The end must be later than the start.");
        RuleFor(q => q.Subject).NotEmpty().When(q => q.SubjectId is not null)
            .Says("按标识查询时须同时给出对象种类。", "An identifier needs the kind of its subject.");
    }
}

internal sealed class ListAuditEntriesHandler(IAuditReader audit) : IRequestHandler<ListAuditEntries, AuditPage>
{
    public async Task<AuditPage> Handle(ListAuditEntries request, CancellationToken cancellationToken)
    {
        var filter = new AuditFilter(request.Subject, request.SubjectId, request.ActorId, request.From, request.To);
        var found = await audit.ListAsync(filter, request.Before, request.PageSize + 1, cancellationToken);
        return found.Count <= request.PageSize
            ? new(found, null)
            : new([.. found.Take(request.PageSize)], found[request.PageSize - 1].Id);
    }
}
