using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using PetitionGovernance.Application.Organizations;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Application.Shared.Pipeline;
using PetitionGovernance.Domain.Identity;
using PetitionGovernance.Domain.Reception;

namespace PetitionGovernance.Application.Reception;

/// <summary>列出接访收到的问题，近的在前；各条件同时满足。</summary>
[Requires(Permission.ReadPetitions)]
public sealed record ListReceptionProblems : PageRequest, IQuery<Page<ProblemView>>
{
    /// <summary>场次编号</summary>
    public string? SessionNo { get; init; }

    /// <summary>走到哪一步</summary>
    public ProblemStatus? Status { get; init; }

    /// <summary>还没有结果的（没有去向的，和已交办没有报结果的）</summary>
    public bool? WithoutResult { get; init; }

    /// <summary>方式</summary>
    public ReceptionMode? Mode { get; init; }

    /// <summary>交办的单位代码</summary>
    public string? OrgCode { get; init; }

    /// <summary>接访日期不早于（含）</summary>
    public DateOnly? HeldFrom { get; init; }

    /// <summary>接访日期不晚于（含）</summary>
    public DateOnly? HeldTo { get; init; }

    internal IQueryable<ReceptionProblem> Apply(IQueryable<ReceptionProblem> all)
    {
        if (SessionNo is { } session) all = all.Where(p => p.SessionNo == session);
        if (Status is { } status) all = all.Where(p => p.Status == status);
        if (WithoutResult is { } without) all = all.Where(p => (p.Status == ProblemStatus.Open || p.Status == ProblemStatus.Assigned) == without);
        if (Mode is { } mode) all = all.Where(p => p.Mode == mode);
        if (OrgCode is { } body) all = all.Where(p => p.Tasks.Any(t => t.OrgCode == body));
        if (HeldFrom is { } from) all = all.Where(p => p.HeldOn >= from);
        if (HeldTo is { } to) all = all.Where(p => p.HeldOn <= to);
        if (After<ProblemKey>() is { } last) all = all.Where(p => p.HeldOn < last.HeldOn || (p.HeldOn == last.HeldOn && p.Id < last.Id));
        return all.OrderByDescending(p => p.HeldOn).ThenByDescending(p => p.Id);
    }
}

internal sealed class ListReceptionProblemsValidator : AbstractValidator<ListReceptionProblems>
{
    public ListReceptionProblemsValidator()
    {
        Include(new PageRequestValidator());
        RuleFor(q => q.SessionNo).AtMost(ReceptionSession.MaxNumberLength);
        RuleFor(q => q.Status).Known();
        RuleFor(q => q.Mode).Known();
        RuleFor(q => q.OrgCode).IsOrganizationCode();
        RuleFor(q => q.HeldTo).Must((q, to) => to is null || q.HeldFrom is null || to >= q.HeldFrom).Says("不能早于 heldFrom。", "Cannot be before heldFrom.");
    }
}

internal sealed class ListReceptionProblemsHandler(ReceptionDesk desk) : IRequestHandler<ListReceptionProblems, Page<ProblemView>>
{
    public async Task<Page<ProblemView>> Handle(ListReceptionProblems q, CancellationToken cancellationToken)
    {
        var rows = await q.Apply(await desk.ProblemsAsync(cancellationToken)).Take(q.Wanted).Select(ProblemView.Projection).ToListAsync(cancellationToken);
        return Page.Of(rows, q, p => new ProblemKey(p.HeldOn, p.Id));
    }
}

/// <summary>Where a page of problems ended.</summary>
internal sealed record ProblemKey(DateOnly HeldOn, Guid Id);
