using System.Linq.Expressions;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using PetitionGovernance.Application.Organizations;
using PetitionGovernance.Application.Petitions;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Application.Shared.Pipeline;
using PetitionGovernance.Application.Shared.Ports;
using PetitionGovernance.Domain.Deadlines;
using PetitionGovernance.Domain.Identity;
using PetitionGovernance.Domain.Legal;
using PetitionGovernance.Domain.Petitions;
using PetitionGovernance.Domain.Shared;
using PetitionGovernance.Domain.Supervision;

namespace PetitionGovernance.Application.Supervision;

/// <summary>列出可见的约谈，新的在前；各条件同时满足。</summary>
[Requires(Permission.ReadPetitions)]
public sealed record ListAdmonitoryTalks : PageRequest, IQuery<Page<AdmonitoryTalkView>>
{
    /// <summary>被约谈单位的代码</summary>
    public string? OrgCode { get; init; }

    /// <summary>走到哪一步</summary>
    public TalkStatus? Status { get; init; }

    /// <summary>约谈日期不早于（含）</summary>
    public DateOnly? HeldFrom { get; init; }

    /// <summary>约谈日期不晚于（含）</summary>
    public DateOnly? HeldTo { get; init; }

    internal IQueryable<AdmonitoryTalk> Apply(IQueryable<AdmonitoryTalk> all)
    {
        if (OrgCode is { } org) all = all.Where(t => t.OrgCode == org);
        if (Status is { } status) all = all.Where(t => t.Status == status);
        if (HeldFrom is { } from) all = all.Where(t => t.HeldOn >= from);
        if (HeldTo is { } to) all = all.Where(t => t.HeldOn <= to);
        return all;
    }
}

internal sealed class ListAdmonitoryTalksValidator : AbstractValidator<ListAdmonitoryTalks>
{
    public ListAdmonitoryTalksValidator()
    {
        Include(new PageRequestValidator());
        RuleFor(q => q.OrgCode).IsOrganizationCode();
        RuleFor(q => q.Status).Known();
        RuleFor(q => q.HeldTo).Must((q, to) => to is null || q.HeldFrom is null || to >= q.HeldFrom).Says("不能早于 heldFrom。", "Cannot be before heldFrom.");
    }
}

internal sealed class ListAdmonitoryTalksHandler(SupervisionDesk desk) : IRequestHandler<ListAdmonitoryTalks, Page<AdmonitoryTalkView>>
{
    public async Task<Page<AdmonitoryTalkView>> Handle(ListAdmonitoryTalks q, CancellationToken cancellationToken)
    {
        var found = q.Apply(await desk.VisibleAsync<AdmonitoryTalk>(cancellationToken));
        if (q.After<TalkKey>() is { } last) found = found.Where(t => t.HeldOn < last.HeldOn || (t.HeldOn == last.HeldOn && t.Id < last.Id));
        var rows = await found.OrderByDescending(t => t.HeldOn).ThenByDescending(t => t.Id).Select(AdmonitoryTalkView.Projection).Take(q.Wanted).ToListAsync(cancellationToken);
        return Page.Of(rows, q, row => new TalkKey(row.HeldOn, row.Id));
    }
}

/// <summary>Where a page of talks ended.</summary>
internal sealed record TalkKey(DateOnly HeldOn, Guid Id);
