using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Application.Shared.Pipeline;
using PetitionGovernance.Application.Shared.Ports;
using PetitionGovernance.Domain.Identity;
using PetitionGovernance.Domain.Outreach;

namespace PetitionGovernance.Application.Outreach;

/// <summary>列出宣讲和培训，新登记的在前；各条件同时满足。</summary>
[Requires(Permission.ReadPetitions)]
public sealed record ListOutreach : PageRequest, IQuery<Page<OutreachView>>
{
    /// <summary>编号</summary>
    public string? EventNo { get; init; }

    /// <summary>怎样宣讲</summary>
    public OutreachKind? Kind { get; init; }

    /// <summary>地方的行政区划代码</summary>
    public string? AreaCode { get; init; }

    /// <summary>日期不早于（含）</summary>
    public DateOnly? HeldFrom { get; init; }

    /// <summary>日期不晚于（含）</summary>
    public DateOnly? HeldTo { get; init; }
}

internal sealed class ListOutreachValidator : AbstractValidator<ListOutreach>
{
    public ListOutreachValidator()
    {
        Include(new PageRequestValidator());
        RuleFor(q => q.EventNo).AtMost(OutreachEvent.MaxNoLength);
        RuleFor(q => q.Kind).Known();
        RuleFor(q => q.AreaCode).AreaCode();
        RuleFor(q => q.HeldTo).Must((q, to) => to is null || q.HeldFrom is null || to >= q.HeldFrom).Says("不能早于 heldFrom。", "Cannot be before heldFrom.");
    }
}

internal sealed class ListOutreachHandler(IReadStore store) : IRequestHandler<ListOutreach, Page<OutreachView>>
{
    public async Task<Page<OutreachView>> Handle(ListOutreach q, CancellationToken cancellationToken)
    {
        var found = store.Query<OutreachEvent>();
        if (q.EventNo is { } number) found = found.Where(e => e.EventNo == number);
        if (q.Kind is { } kind) found = found.Where(e => e.Kind == kind);
        if (q.AreaCode is { } area) found = found.Where(e => e.AreaCode == area);
        if (q.HeldFrom is { } from) found = found.Where(e => e.HeldOn >= from);
        if (q.HeldTo is { } to) found = found.Where(e => e.HeldOn <= to);
        if (q.After<OutreachKey>() is { Id: var last }) found = found.Where(e => e.Id < last);
        var rows = await found.OrderByDescending(e => e.Id).Select(OutreachView.Projection).Take(q.Wanted).ToListAsync(cancellationToken);
        return Page.Of(rows, q, row => new OutreachKey(row.Id));
    }
}

/// <summary>Where a page of events ended.</summary>
internal sealed record OutreachKey(Guid Id);
