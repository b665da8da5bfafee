using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Application.Shared.Pipeline;
using PetitionGovernance.Domain.Identity;
using PetitionGovernance.Domain.Reception;

namespace PetitionGovernance.Application.Reception;

/// <summary>列出接访下访的场次，近的在前；各条件同时满足。</summary>
[Requires(Permission.ReadPetitions)]
public sealed record ListReceptionSessions : PageRequest, IQuery<Page<SessionView>>
{
    /// <summary>日期不早于（含）</summary>
    public DateOnly? HeldFrom { get; init; }

    /// <summary>日期不晚于（含）</summary>
    public DateOnly? HeldTo { get; init; }

    /// <summary>方式</summary>
    public ReceptionMode? Mode { get; init; }

    /// <summary>接访领导</summary>
    public string? LeaderName { get; init; }
}

internal sealed class ListReceptionSessionsValidator : AbstractValidator<ListReceptionSessions>
{
    public ListReceptionSessionsValidator()
    {
        Include(new PageRequestValidator());
        RuleFor(q => q.Mode).Known();
        RuleFor(q => q.LeaderName).AtMost(ReceptionDay.MaxNameLength);
        RuleFor(q => q.HeldTo).Must((q, to) => to is null || q.HeldFrom is null || to >= q.HeldFrom).Says("不能早于 heldFrom。", "Cannot be before heldFrom.");
    }
}

internal sealed class ListReceptionSessionsHandler(ReceptionDesk desk) : IRequestHandler<ListReceptionSessions, Page<SessionView>>
{
    public async Task<Page<SessionView>> Handle(ListReceptionSessions q, CancellationToken cancellationToken)
    {
        var found = await desk.SessionsAsync(cancellationToken);
        if (q.HeldFrom is { } from) found = found.Where(s => s.HeldOn >= from);
        if (q.HeldTo is { } to) found = found.Where(s => s.HeldOn <= to);
        if (q.Mode is { } mode) found = found.Where(s => s.Mode == mode);
        if (q.LeaderName is { } leader) found = found.Where(s => s.LeaderName == leader);
        if (q.After<SessionKey>() is { } last) found = found.Where(s => s.HeldOn < last.HeldOn || (s.HeldOn == last.HeldOn && s.Id < last.Id));
        var page = found.OrderByDescending(s => s.HeldOn).ThenByDescending(s => s.Id).Take(q.Wanted);
        var rows = await SessionView.Of(page, await desk.ProblemsAsync(cancellationToken)).ToListAsync(cancellationToken);
        return Page.Of([.. rows.OrderByDescending(s => s.HeldOn).ThenByDescending(s => s.Id)], q, s => new SessionKey(s.HeldOn, s.Id));
    }
}

/// <summary>Where a page of sessions ended.</summary>
internal sealed record SessionKey(DateOnly HeldOn, Guid Id);
