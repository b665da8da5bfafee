using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Application.Shared.Pipeline;
using PetitionGovernance.Application.Shared.Ports;
using PetitionGovernance.Domain.Identity;
using PetitionGovernance.Domain.Reception;

namespace PetitionGovernance.Application.Reception;

/// <summary>没有结果的问题，逐个写明来访人姓名；只给可以查阅身份信息的人，每次查阅写入审计。</summary>
[Requires(Permission.ReadIdentityData)]
public sealed record ListOpenProblems : PageRequest, IQuery<Page<OpenProblem>>
{
    /// <summary>接访日期不早于（含）</summary>
    public DateOnly? HeldFrom { get; init; }

    /// <summary>接访日期不晚于（含）</summary>
    public DateOnly? HeldTo { get; init; }
}

/// <summary>没有结果的一个问题。</summary>
public sealed record OpenProblem
{
    public required Guid Id { get; init; }

    public required string ProblemNo { get; init; }

    public required DateOnly HeldOn { get; init; }

    /// <summary>接访领导</summary>
    public required string LeaderName { get; init; }

    public required string Subject { get; init; }

    /// <summary>来访人姓名</summary>
    public string? PetitionerName => Visitor?.Name;

    /// <summary>走到哪一步：open 没有去向、assigned 已交办</summary>
    public required ProblemStatus Status { get; init; }

    /// <summary>没有报结果的单位中最早的期限</summary>
    public DateOnly? DueOn { get; init; }

    internal Visitor? Visitor { get; init; }
}

internal sealed class ListOpenProblemsValidator : AbstractValidator<ListOpenProblems>
{
    public ListOpenProblemsValidator()
    {
        Include(new PageRequestValidator());
        RuleFor(q => q.HeldTo).Must((q, to) => to is null || q.HeldFrom is null || to >= q.HeldFrom).Says("不能早于 heldFrom。", "Cannot be before heldFrom.");
    }
}

internal sealed class ListOpenProblemsHandler(ReceptionDesk desk, IAuditTrail audit) : IRequestHandler<ListOpenProblems, Page<OpenProblem>>
{
    public async Task<Page<OpenProblem>> Handle(ListOpenProblems q, CancellationToken cancellationToken)
    {
        var list = new ListReceptionProblems { WithoutResult = true, HeldFrom = q.HeldFrom, HeldTo = q.HeldTo, Cursor = q.Cursor };
        var rows = await list.Apply(await desk.ProblemsAsync(cancellationToken)).Take(q.Wanted).Select(p => new OpenProblem
        {
            Id = p.Id,
            ProblemNo = p.ProblemNo,
            HeldOn = p.HeldOn,
            LeaderName = p.LeaderName,
            Subject = p.Title,
            Visitor = p.Visitor,
            Status = p.Status,
            DueOn = p.Tasks.Where(t => t.DoneOn == null).Min(t => (DateOnly?)t.DueOn),
        }).ToListAsync(cancellationToken);
        var page = Page.Of(rows, q, p => new ProblemKey(p.HeldOn, p.Id));
        await audit.WriteAsync([.. page.Items.Select(p => new AuditNote("reception.identity-read", "reception-problem", p.Id.ToString(), "对账时查阅来访人姓名"))], cancellationToken);
        return page;
    }
}
