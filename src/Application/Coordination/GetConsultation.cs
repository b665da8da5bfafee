using MediatR;
using Microsoft.EntityFrameworkCore;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Domain.Identity;

namespace PetitionGovernance.Application.Coordination;

/// <summary>查阅一次会商。</summary>
[Requires(Permission.ReadPetitions)]
public sealed record GetConsultation(Guid Id) : IQuery<ConsultationView>;

internal sealed class GetConsultationHandler(ConsultationVisibility visible) : IRequestHandler<GetConsultation, ConsultationView>
{
    public async Task<ConsultationView> Handle(GetConsultation request, CancellationToken cancellationToken) =>
        await (await visible.QueryAsync(cancellationToken)).Where(c => c.Id == request.Id).Select(ConsultationView.Projection).FirstOrDefaultAsync(cancellationToken)
            ?? throw new NotFoundException("joint-consultation");
}
