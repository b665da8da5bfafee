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

/// <summary>列出可见的支持意见的执行，应执行日期早的在前；各条件同时满足。</summary>
[Requires(Permission.ReadPetitions)]
public sealed record ListOpinionExecutions : PageRequest, IQuery<Page<OpinionExecutionView>>
{
    /// <summary>执行单位的代码</summary>
    public string? OrgCode { get; init; }

    /// <summary>信访事项的登记编号</summary>
    public string? RegNo { get; init; }

    /// <summary>是否已经执行</summary>
    public bool? Executed { get; init; }

    /// <summary>应执行日期不晚于（含）</summary>
    public DateOnly? DueTo { get; init; }

    internal IQueryable<OpinionExecution> Apply(IQueryable<OpinionExecution> all)
    {
        if (OrgCode is { } org) all = all.Where(e => e.OrgCode == org);
        if (RegNo is { } regNo) all = all.Where(e => e.RegNo == regNo);
        if (Executed is { } executed) all = all.Where(e => e.ExecutedOn != null == executed);
        if (DueTo is { } to) all = all.Where(e => e.DueOn <= to);
        return all;
    }
}

internal sealed class ListOpinionExecutionsValidator : AbstractValidator<ListOpinionExecutions>
{
    public ListOpinionExecutionsValidator()
    {
        Include(new PageRequestValidator());
        RuleFor(q => q.OrgCode).IsOrganizationCode();
        RuleFor(q => q.RegNo).AtMost(Registration.MaxExternalNumberLength);
    }
}

internal sealed class ListOpinionExecutionsHandler(SupervisionDesk desk) : IRequestHandler<ListOpinionExecutions, Page<OpinionExecutionView>>
{
    public async Task<Page<OpinionExecutionView>> Handle(ListOpinionExecutions q, CancellationToken cancellationToken)
    {
        var found = q.Apply(await desk.VisibleAsync<OpinionExecution>(cancellationToken));
        if (q.After<ExecutionKey>() is { } last) found = found.Where(e => e.DueOn > last.DueOn || (e.DueOn == last.DueOn && e.Id > last.Id));
        var rows = await found.OrderBy(e => e.DueOn).ThenBy(e => e.Id).Select(OpinionExecutionView.Projection).Take(q.Wanted).ToListAsync(cancellationToken);
        return Page.Of(rows, q, row => new ExecutionKey(row.DueOn, row.Id));
    }
}

/// <summary>Where a page of executions ended.</summary>
internal sealed record ExecutionKey(DateOnly DueOn, Guid Id);
