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

/// <summary>系统拟的稿不签发；同一缘由不再拟。</summary>
[Requires(Permission.Supervise)]
public sealed record DropSupervisionOrder : SupervisionCommand<SupervisionOrderView>
{
    /// <summary>不签发的理由</summary>
    public required string Reason { get; init; }
}

internal sealed class DropSupervisionOrderValidator : AbstractValidator<DropSupervisionOrder>
{
    public DropSupervisionOrderValidator() => RuleFor(r => r.Reason).Filled(SupervisionRecord.MaxTextLength);
}

internal sealed class DropSupervisionOrderHandler(SupervisionDesk desk) : IRequestHandler<DropSupervisionOrder, SupervisionOrderView>
{
    public async Task<SupervisionOrderView> Handle(DropSupervisionOrder r, CancellationToken cancellationToken)
    {
        var (order, now) = await desk.TakeAsync<SupervisionOrder>(r, cancellationToken);
        order.Drop(r.Reason, now);
        return SupervisionOrderView.Of(order);
    }
}
