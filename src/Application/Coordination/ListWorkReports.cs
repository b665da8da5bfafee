using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Application.Shared.Pipeline;
using PetitionGovernance.Application.Shared.Ports;
using PetitionGovernance.Domain.Coordination;
using PetitionGovernance.Domain.Identity;

namespace PetitionGovernance.Application.Coordination;

/// <summary>列出汇报和会议，新登记的在前；各条件同时满足。</summary>
[Requires(Permission.ReadPetitions)]
public sealed record ListWorkReports : PageRequest, IQuery<Page<WorkReportView>>
{
    /// <summary>编号</summary>
    public string? ReportNo { get; init; }

    /// <summary>向谁汇报，什么会议</summary>
    public MeetingKind? Body { get; init; }

    /// <summary>日期不早于（含）</summary>
    public DateOnly? HeldFrom { get; init; }

    /// <summary>日期不晚于（含）</summary>
    public DateOnly? HeldTo { get; init; }
}

internal sealed class ListWorkReportsValidator : AbstractValidator<ListWorkReports>
{
    public ListWorkReportsValidator()
    {
        Include(new PageRequestValidator());
        RuleFor(q => q.ReportNo).AtMost(WorkReport.MaxNoLength);
        RuleFor(q => q.Body).Known();
        RuleFor(q => q.HeldTo).Must((q, to) => to is null || q.HeldFrom is null || to >= q.HeldFrom).Says("不能早于 heldFrom。", "Cannot be before heldFrom.");
    }
}

internal sealed class ListWorkReportsHandler(IReadStore store) : IRequestHandler<ListWorkReports, Page<WorkReportView>>
{
    public async Task<Page<WorkReportView>> Handle(ListWorkReports q, CancellationToken cancellationToken)
    {
        var found = store.Query<WorkReport>();
        if (q.ReportNo is { } number) found = found.Where(w => w.ReportNo == number);
        if (q.Body is { } body) found = found.Where(w => w.Body == body);
        if (q.HeldFrom is { } from) found = found.Where(w => w.HeldOn >= from);
        if (q.HeldTo is { } to) found = found.Where(w => w.HeldOn <= to);
        if (q.After<WorkReportKey>() is { Id: var last }) found = found.Where(w => w.Id < last);
        var rows = await found.OrderByDescending(w => w.Id).Select(WorkReportView.Projection).Take(q.Wanted).ToListAsync(cancellationToken);
        return Page.Of(rows, q, row => new WorkReportKey(row.Id));
    }
}

/// <summary>Where a page of reports ended.</summary>
internal sealed record WorkReportKey(Guid Id);
