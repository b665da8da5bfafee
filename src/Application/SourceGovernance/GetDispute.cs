using MediatR;
using Microsoft.EntityFrameworkCore;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Application.Shared.Ports;
using PetitionGovernance.Domain.Identity;
using PetitionGovernance.Domain.SourceGovernance;

namespace PetitionGovernance.Application.SourceGovernance;

/// <summary>查阅一起矛盾纠纷。</summary>
[Requires(Permission.ReadPetitions)]
public sealed record GetDispute(Guid Id) : IQuery<DisputeView>;

internal sealed class GetDisputeHandler(IReadStore store, VisibleItems items) : IRequestHandler<GetDispute, DisputeView>
{
    public async Task<DisputeView> Handle(GetDispute request, CancellationToken cancellationToken) =>
        await store.Query<Dispute>().Where(d => d.Id == request.Id).Select(DisputeView.Projection(await items.QueryAsync(cancellationToken)))
            .FirstOrDefaultAsync(cancellationToken)
            ?? throw new NotFoundException("dispute");
}
