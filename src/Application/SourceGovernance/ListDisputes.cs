using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Application.Shared.Pipeline;
using PetitionGovernance.Application.Shared.Ports;
using PetitionGovernance.Domain.Identity;
using PetitionGovernance.Domain.SourceGovernance;

namespace PetitionGovernance.Application.SourceGovernance;

/// <summary>列出矛盾纠纷，新登记的在前；各条件同时满足。</summary>
[Requires(Permission.ReadPetitions)]
public sealed record ListDisputes : PageRequest, IQuery<Page<DisputeView>>
{
    /// <summary>纠纷编号</summary>
    public string? DisputeNo { get; init; }

    /// <summary>所在地的行政区划代码，只列该区划本身</summary>
    public string? AreaCode { get; init; }

    /// <summary>领域</summary>
    public string? Field { get; init; }

    /// <summary>由谁发现</summary>
    public DisputeSource? Source { get; init; }

    /// <summary>走到哪一步</summary>
    public DisputeStatus? Status { get; init; }

    /// <summary>三事分流</summary>
    public DisputeTriage? Triage { get; init; }

    /// <summary>只列重点（或者非重点）的</summary>
    public bool? KeyDispute { get; init; }

    /// <summary>发现日期不早于（含）</summary>
    public DateOnly? FoundFrom { get; init; }

    /// <summary>发现日期不晚于（含）</summary>
    public DateOnly? FoundTo { get; init; }

    internal IQueryable<Dispute> Apply(IQueryable<Dispute> all)
    {
        if (DisputeNo is { } number) all = all.Where(d => d.DisputeNo == number);
        if (AreaCode is { } area) all = all.Where(d => d.AreaCode == area);
        if (Field is { } field) all = all.Where(d => d.Field == field);
        if (Source is { } source) all = all.Where(d => d.Source == source);
        if (Status is { } status) all = all.Where(d => d.Status == status);
        if (Triage is { } triage) all = all.Where(d => d.Triage == triage);
        if (KeyDispute is { } key) all = all.Where(d => d.KeyDispute == key);
        if (FoundFrom is { } from) all = all.Where(d => d.FoundOn >= from);
        if (FoundTo is { } to) all = all.Where(d => d.FoundOn <= to);
        return all;
    }
}

internal sealed class ListDisputesValidator : AbstractValidator<ListDisputes>
{
    public ListDisputesValidator()
    {
        Include(new PageRequestValidator());
        RuleFor(q => q.DisputeNo).AtMost(Dispute.MaxNoLength);
        RuleFor(q => q.AreaCode).AreaCode();
        RuleFor(q => q.Field).AtMost(Dispute.MaxWordLength);
        RuleFor(q => q.Source).Known();
        RuleFor(q => q.Status).Known();
        RuleFor(q => q.Triage).Known();
        RuleFor(q => q.FoundTo).Must((q, to) => to is null || q.FoundFrom is null || to >= q.FoundFrom).Says("不能早于 foundFrom。", "Cannot be before foundFrom.");
    }
}

internal sealed class ListDisputesHandler(IReadStore store, VisibleItems items) : IRequestHandler<ListDisputes, Page<DisputeView>>
{
    public async Task<Page<DisputeView>> Handle(ListDisputes q, CancellationToken cancellationToken)
    {
        var found = q.Apply(store.Query<Dispute>());
        if (q.After<DisputeKey>() is { Id: var last }) found = found.Where(d => d.Id < last);
        var rows = await found.OrderByDescending(d => d.Id).Select(DisputeView.Projection(await items.QueryAsync(cancellationToken))).Take(q.Wanted)
            .ToListAsync(cancellationToken);
        return Page.Of(rows, q, row => new DisputeKey(row.Id));
    }
}

/// <summary>Where a page of disputes ended.</summary>
internal sealed record DisputeKey(Guid Id);
