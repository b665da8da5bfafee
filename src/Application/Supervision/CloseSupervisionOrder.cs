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

/// <summary>督办销号：结果、反馈给有关单位的结论。</summary>
[Requires(Permission.Supervise)]
public sealed record CloseSupervisionOrder : SupervisionCommand<SupervisionOrderView>
{
    /// <summary>督办的结果</summary>
    public required SupervisionResult Result { get; init; }

    /// <summary>向有关单位反馈的结论</summary>
    public required string Feedback { get; init; }

    /// <summary>重要问题报告给谁（重要问题必填）</summary>
    public string? ReportedTo { get; init; }

    /// <summary>销号日期；空为今天</summary>
    public DateOnly? ClosedOn { get; init; }
}

internal sealed class CloseSupervisionOrderValidator : AbstractValidator<CloseSupervisionOrder>
{
    public CloseSupervisionOrderValidator()
    {
        RuleFor(r => r.Result).IsInEnum();
        RuleFor(r => r.Feedback).Filled(SupervisionRecord.MaxTextLength);
        RuleFor(r => r.ReportedTo).AtMost(SupervisionRecord.MaxTextLength);
    }
}

internal sealed class CloseSupervisionOrderHandler(SupervisionDesk desk) : IRequestHandler<CloseSupervisionOrder, SupervisionOrderView>
{
    public async Task<SupervisionOrderView> Handle(CloseSupervisionOrder r, CancellationToken cancellationToken)
    {
        var (order, now) = await desk.TakeAsync<SupervisionOrder>(r, cancellationToken);
        order.Close(r.Result, r.Feedback, r.ReportedTo, r.ClosedOn ?? now.Today, now);
        return SupervisionOrderView.Of(order);
    }
}
