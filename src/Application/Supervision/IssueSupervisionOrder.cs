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

/// <summary>签发系统拟的稿，或者对已有的答复再行督办。</summary>
[Requires(Permission.Supervise)]
public sealed record IssueSupervisionOrder : SupervisionCommand<SupervisionOrderView>
{
    /// <summary>督办的要求</summary>
    public required string Demand { get; init; }

    /// <summary>哪一日前答复（含）；空为本地设置的日数</summary>
    public DateOnly? AnswerBy { get; init; }

    /// <summary>是否挂牌督办</summary>
    public bool? Listed { get; init; }

    /// <summary>是否重要问题</summary>
    public bool? Important { get; init; }
}

internal sealed class IssueSupervisionOrderValidator : AbstractValidator<IssueSupervisionOrder>
{
    public IssueSupervisionOrderValidator() => RuleFor(r => r.Demand).Filled(SupervisionRecord.MaxTextLength);
}

internal sealed class IssueSupervisionOrderHandler(SupervisionDesk desk, SupervisionSettings settings) : IRequestHandler<IssueSupervisionOrder, SupervisionOrderView>
{
    public async Task<SupervisionOrderView> Handle(IssueSupervisionOrder r, CancellationToken cancellationToken)
    {
        var (order, now) = await desk.TakeAsync<SupervisionOrder>(r, cancellationToken);
        order.Issue(new Demand(r.Demand, now.Today, r.AnswerBy ?? now.Today.AddDays(settings.AnswerDays), r.Listed ?? false, r.Important ?? false), now);
        return SupervisionOrderView.Of(order);
    }
}
