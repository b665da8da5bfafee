using AutoMapper;
using AutoMapper.QueryableExtensions;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Application.Shared.Pipeline;
using PetitionGovernance.Application.Shared.Ports;
using PetitionGovernance.Domain.Identity;
using PetitionGovernance.Domain.Petitions;

namespace PetitionGovernance.Application.Petitions;

/// <summary>待办：本单位、本人现在该办的事，按紧急程度排列，写明条款和最迟日。</summary>
[Requires(Permission.ReadPetitions)]
public sealed record GetWorkQueue : PageRequest, IQuery<Page<WorkItem>>
{
    /// <summary>只列经办人为此人（登录名）的事项</summary>
    public string? Officer { get; init; }
}

/// <summary>一项待办。</summary>
public sealed record WorkItem
{
    public required PetitionListItem Petition { get; init; }

    /// <summary>该做的事</summary>
    public required IReadOnlyList<NextAction> Actions { get; init; }
}

internal sealed class GetWorkQueueValidator : AbstractValidator<GetWorkQueue>
{
    public GetWorkQueueValidator()
    {
        Include(new PageRequestValidator());
        RuleFor(q => q.Officer).AtMost(Petitioner.MaxNameLength);
    }
}

internal sealed class GetWorkQueueHandler(PetitionDesk desk, IReadStore store, IConfigurationProvider maps) : IRequestHandler<GetWorkQueue, Page<WorkItem>>
{
    public async Task<Page<WorkItem>> Handle(GetWorkQueue q, CancellationToken cancellationToken)
    {
        var (actor, today) = (desk.Actor, desk.Today);
        var visible = PetitionVisibility.Of(actor, await desk.OrganizationsAsync(cancellationToken));
        var items = DueTo(store.Query<PetitionItem>().Where(visible), actor);
        if (q.Officer is { } officer) items = items.Where(p => p.Officer == officer);
        if (q.After<PetitionKey>() is var (day, regNo))
        {
            items = items.Where(p => (p.NextDueOn ?? DateOnly.MaxValue) > day
                || ((p.NextDueOn ?? DateOnly.MaxValue) == day && string.Compare(p.RegNo, regNo) > 0));
        }

        var rows = await items
            .OrderBy(p => p.NextDueOn ?? DateOnly.MaxValue).ThenBy(p => p.RegNo)
            .ProjectTo<WorkRow>(maps).Take(q.Wanted)
            .ToListAsync(cancellationToken);
        return Page
            .Of(rows, q, row => new PetitionKey(row.Row.Item.NextDueOn ?? DateOnly.MaxValue, row.Row.Item.RegNo))
            .Map(row => ToWork(row, actor, today));
    }

    private static WorkItem ToWork(WorkRow row, Actor actor, DateOnly today) => new()
    {
        Petition = row.Row.ToItem(today),
        Actions = [.. PetitionStanding.Of(row.State, actor, today).NextActions.Where(a => a.Due && a.AllowedToYou)],
    };

    // The coarse sieve in SQL; which acts are due, and to whom, is said by the guards themselves.
    private static IQueryable<PetitionItem> DueTo(IQueryable<PetitionItem> items, Actor actor)
    {
        var (unit, any) = (actor.UnitCode, actor.ActsForAnyUnit);
        var screens = actor.May(Permission.ScreenPetition);
        var routes = actor.May(Permission.RoutePetition);
        var decides = actor.May(Permission.DecideObjection);
        var handles = actor.May(Permission.HandlePetition);
        var hears = screens || actor.May(Permission.RecordPetitionerWill);
        return items.Where(p =>
            ((any || p.ReceivingOrgCode == unit)
                && ((screens && p.Status == PetitionStatus.Registered)
                    || (routes && p.Status == PetitionStatus.Screened && p.Disposition != Disposition.Accept && p.Disposition != Disposition.AskForClarification)
                    || (screens && p.Status == PetitionStatus.Screened && p.Disposition == Disposition.AskForClarification)
                    || (hears && p.HasOpenClarification)
                    || (decides && p.HasOpenObjection)
                    || ((routes || handles) && p.NotifiedOn == null && p.CanBeNotified
                        && (p.Status == PetitionStatus.NotAccepted || p.Status == PetitionStatus.NoLongerAccepted
                            || p.Status == PetitionStatus.Redirected || p.Status == PetitionStatus.ReferredToDiscipline))))
            || ((any || p.ResponsibleOrgCode == unit)
                && handles
                && ((p.Status == PetitionStatus.Screened && p.Disposition == Disposition.Accept)
                    || (p.Status == PetitionStatus.Routed && !p.HasOpenObjection)
                    || p.Status == PetitionStatus.Accepted
                    || p.Status == PetitionStatus.Replied
                    // Closed, not solved: it stays on the body's board.
                    || (p.Status == PetitionStatus.Closed && p.SubstantiveStatus == SubstantiveStatus.Unresolved))));
    }
}
