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

/// <summary>督查台账：列出可见的督办，新的在前；各条件同时满足。</summary>
[Requires(Permission.ReadPetitions)]
[Executes("A14-P1-I3", "督查台账：督办、答复、催报、销号逐件可查", "The ledger of supervision: every order, answer, reminder and end")]
public sealed record ListSupervisionOrders : PageRequest, IQuery<Page<SupervisionOrderView>>
{
    /// <summary>被督办单位的代码</summary>
    public string? OrgCode { get; init; }

    /// <summary>信访事项的登记编号</summary>
    public string? RegNo { get; init; }

    /// <summary>缘由的种类</summary>
    public SupervisionTrigger? Trigger { get; init; }

    /// <summary>走到哪一步</summary>
    public SupervisionOrderStatus? Status { get; init; }

    /// <summary>是否到期没有答复</summary>
    public bool? Late { get; init; }

    /// <summary>提出日期不早于（含）</summary>
    public DateOnly? RaisedFrom { get; init; }

    /// <summary>提出日期不晚于（含）</summary>
    public DateOnly? RaisedTo { get; init; }

    internal IQueryable<SupervisionOrder> Apply(IQueryable<SupervisionOrder> all, DateOnly today)
    {
        if (OrgCode is { } org) all = all.Where(o => o.OrgCode == org);
        if (RegNo is { } regNo) all = all.Where(o => o.RegNo == regNo);
        if (Trigger is { } trigger) all = all.Where(o => o.Trigger == trigger);
        if (Status is { } status) all = all.Where(o => o.Status == status);
        if (Late is { } late) all = all.Where(o => (o.AnswerBy != null && o.AnswerBy < today) == late);
        if (RaisedFrom is { } from) all = all.Where(o => o.RaisedOn >= from);
        if (RaisedTo is { } to) all = all.Where(o => o.RaisedOn <= to);
        return all;
    }
}

internal sealed class ListSupervisionOrdersValidator : AbstractValidator<ListSupervisionOrders>
{
    public ListSupervisionOrdersValidator()
    {
        Include(new PageRequestValidator());
        RuleFor(q => q.OrgCode).IsOrganizationCode();
        RuleFor(q => q.RegNo).AtMost(Registration.MaxExternalNumberLength);
        RuleFor(q => q.Trigger).Known();
        RuleFor(q => q.Status).Known();
        RuleFor(q => q.RaisedTo).Must((q, to) => to is null || q.RaisedFrom is null || to >= q.RaisedFrom).Says("不能早于 raisedFrom。", "Cannot be before raisedFrom.");
    }
}

internal sealed class ListSupervisionOrdersHandler(SupervisionDesk desk) : IRequestHandler<ListSupervisionOrders, Page<SupervisionOrderView>>
{
    public async Task<Page<SupervisionOrderView>> Handle(ListSupervisionOrders q, CancellationToken cancellationToken)
    {
        var found = q.Apply(await desk.VisibleAsync<SupervisionOrder>(cancellationToken), desk.Today);
        if (q.After<SupervisionKey>() is { Id: var last }) found = found.Where(o => o.Id < last);
        var rows = await found.OrderByDescending(o => o.Id).Select(SupervisionOrderView.Projection).Take(q.Wanted).ToListAsync(cancellationToken);
        return Page.Of(rows, q, row => new SupervisionKey(row.Id));
    }
}

/// <summary>Where a page of records of supervision ended.</summary>
internal sealed record SupervisionKey(Guid Id);
