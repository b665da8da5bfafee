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
public sealed record ListHandOvers : IQuery<Page<HandOverView>>
{
    /// <summary>每页件数，1 至 200，空为 20</summary>
    public int? PageSize { get; init; }

    /// <summary>上一页给出的游标</summary>
    public string? Cursor { get; init; }
}

/// <summary>移交记录。</summary>
public sealed record HandOverView(
    Guid Id, string UnitCode, string FromOfficer, string ToOfficer, string Reason, DateOnly HandedOverOn, string By, IReadOnlyList<HandedOverItem> Items);

internal sealed class ListHandOversValidator : AbstractValidator<ListHandOvers>
{
    public ListHandOversValidator() => RuleFor(q => q.PageSize).IsPageSize();
}

internal sealed class ListHandOversHandler(PetitionDesk desk, IReadStore store) : IRequestHandler<ListHandOvers, Page<HandOverView>>
{
    public async Task<Page<HandOverView>> Handle(ListHandOvers q, CancellationToken cancellationToken)
    {
        var pageSize = q.PageSize ?? PageSize.Default;
        var (unit, any) = (desk.Actor.UnitCode, desk.Actor.ActsForAnyUnit);
        var records = store.Query<HandOver>().Where(h => any || h.UnitCode == unit);
        if (Cursor.Decode(q.Cursor, 1) is { } keys)
        {
            var last = Cursor.Id(keys[0]);
            records = records.Where(h => h.Id < last);
        }

        var rows = await records
            .OrderByDescending(h => h.Id)
            .Select(h => new HandOverView(h.Id, h.UnitCode, h.FromOfficer, h.ToOfficer, h.Reason, h.HandedOverOn, h.By, h.Items))
            .Take(pageSize + 1)
            .ToListAsync(cancellationToken);
        return Page.Of(rows, pageSize, row => row, row => Cursor.Encode(row.Id.ToString()));
    }
}
