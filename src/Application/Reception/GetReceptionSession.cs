using MediatR;
using Microsoft.EntityFrameworkCore;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Domain.Identity;

namespace PetitionGovernance.Application.Reception;

/// <summary>查阅一场接访；问题逐个见 /reception-problems?sessionNo=…</summary>
[Requires(Permission.ReadPetitions)]
public sealed record GetReceptionSession(Guid Id) : IQuery<SessionView>;

internal sealed class GetReceptionSessionHandler(ReceptionDesk desk) : IRequestHandler<GetReceptionSession, SessionView>
{
    public async Task<SessionView> Handle(GetReceptionSession q, CancellationToken cancellationToken) =>
        await SessionView.Of((await desk.SessionsAsync(cancellationToken)).Where(s => s.Id == q.Id), await desk.ProblemsAsync(cancellationToken))
            .FirstOrDefaultAsync(cancellationToken) ?? throw new NotFoundException("reception-session");
}
