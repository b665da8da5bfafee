using MediatR;
using Microsoft.EntityFrameworkCore;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Domain.Identity;

namespace PetitionGovernance.Application.Reception;

/// <summary>查阅接访收到的一个问题。</summary>
[Requires(Permission.ReadPetitions)]
public sealed record GetReceptionProblem(Guid Id) : IQuery<ProblemView>;

internal sealed class GetReceptionProblemHandler(ReceptionDesk desk) : IRequestHandler<GetReceptionProblem, ProblemView>
{
    public async Task<ProblemView> Handle(GetReceptionProblem q, CancellationToken cancellationToken) =>
        await (await desk.ProblemsAsync(cancellationToken)).Where(p => p.Id == q.Id).Select(ProblemView.Projection).FirstOrDefaultAsync(cancellationToken)
            ?? throw new NotFoundException("reception-problem");
}
