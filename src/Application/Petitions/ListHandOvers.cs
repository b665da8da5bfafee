using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Application.Shared.Ports;
using PetitionGovernance.Domain.Identity;
using PetitionGovernance.Domain.Petitions;

namespace PetitionGovernance.Application.Petitions;

/// <summary>本单位的移交记录，新的在前。</summary>
[Requires(Permission.AssignOfficers)]
public sealed record ListHandOvers : PageRequest, IQuery<Page<HandOverView>>;

/// <summary>移交记录。</summary>
public sealed record HandOverView(
    Guid Id, string UnitCode, string FromOfficer, string ToOfficer, string Reason, DateOnly HandedOverOn, string By, IReadOnlyList<HandedOverItem> Items);

internal sealed class ListHandOversValidator : AbstractValidator<ListHandOvers>
{
    public ListHandOversValidator() => Include(new PageRequestValidator());
}

internal sealed class ListHandOversHandler(PetitionDesk desk, IReadStore store) : IRequestHandler<ListHandOvers, Page<HandOverView>>
{
    public async Task<Page<HandOverView>> Handle(ListHandOvers q, CancellationToken cancellationToken)
    {
        var (unit, any) = (desk.Actor.UnitCode, desk.Actor.ActsForAnyUnit);
        var records = store.Query<HandOver>().Where(h => any || h.UnitCode == unit);
        if (q.After<HandOverKey>() is { Id: var last }) records = records.Where(h => h.Id < last);

        var rows = await records
            .OrderByDescending(h => h.Id)
            .Select(h => new HandOverView(h.Id, h.UnitCode, h.FromOfficer, h.ToOfficer, h.Reason, h.HandedOverOn, h.By, h.Items))
            .Take(q.Wanted)
            .ToListAsync(cancellationToken);
        return Page.Of(rows, q, row => new HandOverKey(row.Id));
    }
}

/// <summary>Where a page of hand-overs ended.</summary>
internal sealed record HandOverKey(Guid Id);
