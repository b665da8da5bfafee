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

/// <summary>查阅一件督办。</summary>
[Requires(Permission.ReadPetitions)]
public sealed record GetSupervisionOrder(Guid Id) : IQuery<SupervisionOrderView>;

internal sealed class GetSupervisionOrderHandler(SupervisionDesk desk) : IRequestHandler<GetSupervisionOrder, SupervisionOrderView>
{
    public async Task<SupervisionOrderView> Handle(GetSupervisionOrder request, CancellationToken cancellationToken) =>
        await (await desk.VisibleAsync<SupervisionOrder>(cancellationToken)).Where(o => o.Id == request.Id)
            .Select(SupervisionOrderView.Projection).FirstOrDefaultAsync(cancellationToken) ?? throw new NotFoundException("supervision-order");
}
