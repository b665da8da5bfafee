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

/// <summary>登记被督办单位的答复。</summary>
[Requires(Permission.HandlePetition, Permission.Supervise)]
public sealed record AnswerSupervisionOrder : SupervisionCommand<SupervisionOrderView>
{
    /// <summary>答复：查明的情况和整改</summary>
    public required string Answer { get; init; }

    /// <summary>答复日期；空为今天</summary>
    public DateOnly? AnsweredOn { get; init; }
}

internal sealed class AnswerSupervisionOrderValidator : AbstractValidator<AnswerSupervisionOrder>
{
    public AnswerSupervisionOrderValidator() => RuleFor(r => r.Answer).Filled(SupervisionRecord.MaxTextLength);
}

internal sealed class AnswerSupervisionOrderHandler(SupervisionDesk desk) : IRequestHandler<AnswerSupervisionOrder, SupervisionOrderView>
{
    public async Task<SupervisionOrderView> Handle(AnswerSupervisionOrder r, CancellationToken cancellationToken)
    {
        var (order, now) = await desk.TakeAsync<SupervisionOrder>(r, cancellationToken);
        order.Answer(r.Answer, r.AnsweredOn ?? now.Today, now);
        return SupervisionOrderView.Of(order);
    }
}
