using AutoMapper;
using AutoMapper.QueryableExtensions;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Application.Shared.Pipeline;
using PetitionGovernance.Application.Shared.Ports;
using PetitionGovernance.Domain.Deadlines;
using PetitionGovernance.Domain.Identity;
using PetitionGovernance.Domain.Petitions;
using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Application.Petitions;

/// <summary>列出可见的信访事项，个人信息打码。</summary>
[Requires(Permission.ReadPetitions)]
public sealed record ListPetitions : PetitionFilter, IQuery<Page<PetitionListItem>>
{
    /// <summary>排序</summary>
    public PetitionSort? Sort { get; init; }
}

/// <summary>排序方式。</summary>
public enum PetitionSort
{
    /// <summary>收到日期由近及远</summary>
    ReceivedDesc,
    /// <summary>收到日期由远及近</summary>
    ReceivedAsc,
    /// <summary>末日由近及远（只列有未了期限的）</summary>
    DueAsc,
}

internal sealed class ListPetitionsValidator : AbstractValidator<ListPetitions>
{
    public ListPetitionsValidator()
    {
        Include(new PetitionFilterValidator<ListPetitions>());
        RuleFor(q => q.Sort).Known();
    }
}

internal sealed class ListPetitionsHandler(PetitionDesk desk, IReadStore store, IConfigurationProvider maps)
    : IRequestHandler<ListPetitions, Page<PetitionListItem>>
{
    public async Task<Page<PetitionListItem>> Handle(ListPetitions q, CancellationToken cancellationToken)
    {
        var today = desk.Today;
        var visible = PetitionVisibility.Of(desk.Actor, await desk.OrganizationsAsync(cancellationToken));
        var sort = q.Sort ?? PetitionSort.ReceivedDesc;
        var items = After(q.Apply(store.Query<PetitionItem>().Where(visible), today), sort, q.After<PetitionKey>());
        var rows = await Ordered(items, sort).ProjectTo<PetitionListRow>(maps).Take(q.Wanted).ToListAsync(cancellationToken);
        return Page
            .Of(rows, q, row => new PetitionKey(sort is PetitionSort.DueAsc ? row.Item.NextDueOn!.Value : row.Item.ReceivedOn, row.Item.RegNo))
            .Map(row => row.ToItem(today));
    }

    private static IQueryable<PetitionItem> Ordered(IQueryable<PetitionItem> items, PetitionSort sort) => sort switch
    {
        PetitionSort.ReceivedAsc => items.OrderBy(p => p.ReceivedOn).ThenBy(p => p.RegNo),
        PetitionSort.DueAsc => items.Where(p => p.NextDueOn != null).OrderBy(p => p.NextDueOn).ThenBy(p => p.RegNo),
        _ => items.OrderByDescending(p => p.ReceivedOn).ThenByDescending(p => p.RegNo),
    };

    private static IQueryable<PetitionItem> After(IQueryable<PetitionItem> items, PetitionSort sort, PetitionKey? last)
    {
        if (last is null) return items;
        var (day, regNo) = last;
        return sort switch
        {
            PetitionSort.ReceivedAsc => items.Where(p => p.ReceivedOn > day || (p.ReceivedOn == day && string.Compare(p.RegNo, regNo) > 0)),
            PetitionSort.DueAsc => items.Where(p => p.NextDueOn > day || (p.NextDueOn == day && string.Compare(p.RegNo, regNo) > 0)),
            _ => items.Where(p => p.ReceivedOn < day || (p.ReceivedOn == day && string.Compare(p.RegNo, regNo) < 0)),
        };
    }
}

/// <summary>Where a page of items ended.</summary>
internal sealed record PetitionKey(DateOnly Day, string RegNo);
