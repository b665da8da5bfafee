using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Application.Shared.Ports;
using PetitionGovernance.Domain.Reception;
using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Application.Reception;

/// <summary>公布的接访安排：今天起、没有取消的，先到的在前；不需登录。</summary>
[Anonymous]
public sealed record ListReceptionDays : PageRequest, IQuery<Page<ReceptionDayView>>;

internal sealed class ListReceptionDaysValidator : AbstractValidator<ListReceptionDays>
{
    public ListReceptionDaysValidator() => Include(new PageRequestValidator());
}

internal sealed class ListReceptionDaysHandler(IReadStore store, TimeProvider time) : IRequestHandler<ListReceptionDays, Page<ReceptionDayView>>
{
    public async Task<Page<ReceptionDayView>> Handle(ListReceptionDays q, CancellationToken cancellationToken)
    {
        var today = time.Today();
        var found = store.Query<ReceptionDay>().Where(d => d.PublishedOn != null && d.CancelledOn == null && d.HeldOn >= today);
        if (q.After<ReceptionDayKey>() is { } last) found = found.Where(d => d.HeldOn > last.HeldOn || (d.HeldOn == last.HeldOn && d.Id > last.Id));
        var rows = await found.OrderBy(d => d.HeldOn).ThenBy(d => d.Id).Select(ReceptionDayView.Projection).Take(q.Wanted).ToListAsync(cancellationToken);
        return Page.Of(rows, q, d => new ReceptionDayKey(d.HeldOn, d.Id));
    }
}

/// <summary>Where a page of reception days ended.</summary>
internal sealed record ReceptionDayKey(DateOnly HeldOn, Guid Id);
