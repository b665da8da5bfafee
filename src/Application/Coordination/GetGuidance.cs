using MediatR;
using Microsoft.EntityFrameworkCore;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Domain.Identity;

namespace PetitionGovernance.Application.Coordination;

/// <summary>查阅一次路径指引。</summary>
[Requires(Permission.ReadPetitions)]
public sealed record GetGuidance(Guid Id) : IQuery<GuidanceView>;

internal sealed class GetGuidanceHandler(GuidanceDesk desk) : IRequestHandler<GetGuidance, GuidanceView>
{
    public async Task<GuidanceView> Handle(GetGuidance request, CancellationToken cancellationToken) =>
        await (await desk.VisibleAsync(cancellationToken)).Where(g => g.Id == request.Id).Select(GuidanceView.Projection).FirstOrDefaultAsync(cancellationToken)
            ?? throw new NotFoundException("path-guidance");
}
