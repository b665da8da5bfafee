using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Application.Shared.Pipeline;
using PetitionGovernance.Domain.Identity;
using PetitionGovernance.Domain.Mediation;

namespace PetitionGovernance.Application.Mediation;

/// <summary>列出可见的调解、和解，新收的在前：谁手里有什么；各条件同时满足。</summary>
[Requires(Permission.ReadPetitions)]
public sealed record ListMediations : PageRequest, IQuery<Page<MediationListItem>>
{
    public MediationKind? Kind { get; init; }

    public MediationSource? Source { get; init; }

    public MediationStatus? Status { get; init; }

    /// <summary>还没有结果（待同意和调解中）</summary>
    public bool? Running { get; init; }

    /// <summary>调解组织的代码</summary>
    public string? OrganizationCode { get; init; }

    /// <summary>协议的履行</summary>
    public Performance? Performance { get; init; }

    /// <summary>协议有到期未履行的</summary>
    public bool? TermOverdue { get; init; }

    /// <summary>是不是重点矛盾纠纷</summary>
    public bool? KeyDispute { get; init; }

    /// <summary>信访事项的登记编号</summary>
    public string? RegNo { get; init; }

    /// <summary>矛盾纠纷的编号</summary>
    public string? DisputeNo { get; init; }

    /// <summary>收案日期不早于（含）</summary>
    public DateOnly? StartedFrom { get; init; }

    /// <summary>收案日期不晚于（含）</summary>
    public DateOnly? StartedTo { get; init; }

    /// <summary>结束日期不早于（含）</summary>
    public DateOnly? ConcludedFrom { get; init; }

    /// <summary>结束日期不晚于（含）</summary>
    public DateOnly? ConcludedTo { get; init; }

    /// <summary>化解：达成协议，而且没有不履行的</summary>
    public bool? Resolved { get; init; }

    /// <summary>同一信访事项在其余条件以内的只列最早的一件，不由信访事项而来的不列</summary>
    public bool? OncePerItem { get; init; }

    internal IQueryable<MediationCase> Apply(IQueryable<MediationCase> all, DateOnly today)
    {
        if (Kind is { } kind) all = all.Where(m => m.Kind == kind);
        if (Source is { } source) all = all.Where(m => m.Source == source);
        if (Status is { } status) all = all.Where(m => m.Status == status);
        if (Running is { } running) all = all.Where(m => m.ConcludedOn == null == running);
        if (OrganizationCode is { } organization) all = all.Where(m => m.OrganizationCode == organization);
        if (Performance is { } performance) all = all.Where(m => m.Performance == performance);
        if (TermOverdue is { } overdue) all = all.Where(m => (m.NextTermOn != null && m.NextTermOn < today) == overdue);
        if (KeyDispute is { } key) all = all.Where(m => m.KeyDispute == key);
        if (RegNo is { } regNo) all = all.Where(m => m.RegNo == regNo);
        if (DisputeNo is { } disputeNo) all = all.Where(m => m.DisputeNo == disputeNo);
        if (StartedFrom is { } startedFrom) all = all.Where(m => m.StartedOn >= startedFrom);
        if (StartedTo is { } startedTo) all = all.Where(m => m.StartedOn <= startedTo);
        if (ConcludedFrom is { } concludedFrom) all = all.Where(m => m.ConcludedOn >= concludedFrom);
        if (ConcludedTo is { } concludedTo) all = all.Where(m => m.ConcludedOn <= concludedTo);
        if (Resolved is { } resolved)
            all = all.Where(m => (m.Status == MediationStatus.Agreed && (m.Performance == null || m.Performance != Domain.Mediation.Performance.Breached)) == resolved);
        if (OncePerItem is not true) return all;
        var found = all;
        return found.Where(m => m.Item != null && !found.Any(other => other.Item == m.Item && other.Id < m.Id));
    }
}

internal sealed class ListMediationsValidator : AbstractValidator<ListMediations>
{
    public ListMediationsValidator()
    {
        Include(new PageRequestValidator());
        RuleFor(q => q.Kind).Known();
        RuleFor(q => q.Source).Known();
        RuleFor(q => q.Status).Known();
        RuleFor(q => q.Performance).Known();
        RuleFor(q => q.OrganizationCode).AtMost(MediationFacts.MaxNumberLength);
        RuleFor(q => q.RegNo).AtMost(MediationFacts.MaxNumberLength);
        RuleFor(q => q.DisputeNo).AtMost(MediationFacts.MaxNumberLength);
        RuleFor(q => q.StartedTo).Must((q, to) => to is null || q.StartedFrom is null || to >= q.StartedFrom).Says("不能早于 startedFrom。", "Cannot be before startedFrom.");
        RuleFor(q => q.ConcludedTo).Must((q, to) => to is null || q.ConcludedFrom is null || to >= q.ConcludedFrom).Says("不能早于 concludedFrom。", "Cannot be before concludedFrom.");
    }
}

internal sealed class ListMediationsHandler(MediationDesk desk) : IRequestHandler<ListMediations, Page<MediationListItem>>
{
    public async Task<Page<MediationListItem>> Handle(ListMediations q, CancellationToken cancellationToken)
    {
        var found = q.Apply(await desk.VisibleAsync(cancellationToken), desk.Today);
        if (q.After<MediationKey>() is { } last)
        {
            var (day, id) = (last.StartedOn, last.Id);
            found = found.Where(m => m.StartedOn < day || (m.StartedOn == day && m.Id < id));
        }

        var rows = await found.OrderByDescending(m => m.StartedOn).ThenByDescending(m => m.Id).Select(MediationListItem.Projection).Take(q.Wanted).ToListAsync(cancellationToken);
        return Page.Of(rows, q, row => new MediationKey(row.StartedOn, row.Id));
    }
}

/// <summary>Where a page of mediations ended.</summary>
internal sealed record MediationKey(DateOnly StartedOn, Guid Id);
