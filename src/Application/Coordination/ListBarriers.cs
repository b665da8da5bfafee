using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using PetitionGovernance.Application.Organizations;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Application.Shared.Pipeline;
using PetitionGovernance.Domain.Coordination;
using PetitionGovernance.Domain.Identity;

namespace PetitionGovernance.Application.Coordination;

/// <summary>列出可见的受阻情形，新的在前；各条件同时满足。</summary>
[Requires(Permission.ReadPetitions)]
public sealed record ListBarriers : PageRequest, IQuery<Page<BarrierListItem>>
{
    /// <summary>哪个机关的（代码）</summary>
    public string? BodyCode { get; init; }

    /// <summary>原因</summary>
    public BarrierCause? Cause { get; init; }

    /// <summary>走到哪一步</summary>
    public BarrierState? State { get; init; }

    /// <summary>法定程序的代码</summary>
    public string? ProcedureCode { get; init; }
}

/// <summary>一个受阻情形和它所属的指引。</summary>
/// <param name="Id">标识</param>
/// <param name="GuidanceId">路径指引的标识</param>
/// <param name="GuidanceVersion">路径指引的版本；提请会商时的 If-Match</param>
/// <param name="RegNo">信访事项的登记编号</param>
/// <param name="BodyCode">受指引的机关代码</param>
/// <param name="ProcedureCode">法定程序的代码</param>
/// <param name="GivenOn">指引日期</param>
/// <param name="Cause">原因</param>
/// <param name="RaisedOn">发生日期</param>
/// <param name="State">走到哪一步</param>
/// <param name="StateOn">走到这一步的日期</param>
/// <param name="StateNote">说明</param>
/// <param name="RefusalReason">机关不受理的理由</param>
public sealed record BarrierListItem(
    Guid Id, Guid GuidanceId, int GuidanceVersion, string RegNo, string BodyCode, string ProcedureCode, DateOnly GivenOn,
    BarrierCause Cause, DateOnly RaisedOn, BarrierState State, DateOnly StateOn, string? StateNote, string? RefusalReason);

internal sealed class ListBarriersValidator : AbstractValidator<ListBarriers>
{
    public ListBarriersValidator()
    {
        Include(new PageRequestValidator());
        RuleFor(q => q.BodyCode).IsOrganizationCode();
        RuleFor(q => q.Cause).Known();
        RuleFor(q => q.State).Known();
        RuleFor(q => q.ProcedureCode).AtMost(PathGuidance.MaxProcedureCodeLength);
    }
}

internal sealed class ListBarriersHandler(GuidanceDesk desk) : IRequestHandler<ListBarriers, Page<BarrierListItem>>
{
    public async Task<Page<BarrierListItem>> Handle(ListBarriers q, CancellationToken cancellationToken)
    {
        var found = (await desk.VisibleAsync(cancellationToken)).SelectMany(g => g.Barriers, (g, b) => new { Guidance = g, Barrier = b });
        if (q.BodyCode is { } body) found = found.Where(x => x.Barrier.BodyCode == body);
        if (q.Cause is { } cause) found = found.Where(x => x.Barrier.Cause == cause);
        if (q.State is { } state) found = found.Where(x => x.Barrier.State == state);
        if (q.ProcedureCode is { } procedure) found = found.Where(x => x.Guidance.ProcedureCode == procedure);
        if (q.After<BarrierKey>() is { Id: var last }) found = found.Where(x => x.Barrier.Id < last);
        var rows = await found
            .OrderByDescending(x => x.Barrier.Id)
            .Select(x => new BarrierListItem(
                x.Barrier.Id, x.Guidance.Id, x.Guidance.Version, x.Guidance.RegNo, x.Barrier.BodyCode, x.Guidance.ProcedureCode, x.Guidance.GivenOn,
                x.Barrier.Cause, x.Barrier.RaisedOn, x.Barrier.State, x.Barrier.StateOn, x.Barrier.StateNote, x.Guidance.RefusalReason))
            .Take(q.Wanted)
            .ToListAsync(cancellationToken);
        return Page.Of(rows, q, row => new BarrierKey(row.Id));
    }
}

/// <summary>Where a page of barriers ended.</summary>
internal sealed record BarrierKey(Guid Id);
