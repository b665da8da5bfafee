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

/// <summary>查阅一份建议。</summary>
[Requires(Permission.ReadPetitions)]
public sealed record GetRecommendation(Guid Id) : IQuery<RecommendationView>;

internal sealed class GetRecommendationHandler(SupervisionDesk desk) : IRequestHandler<GetRecommendation, RecommendationView>
{
    public async Task<RecommendationView> Handle(GetRecommendation request, CancellationToken cancellationToken) =>
        await (await desk.VisibleAsync<Recommendation>(cancellationToken)).Where(r => r.Id == request.Id)
            .Select(RecommendationView.Projection).FirstOrDefaultAsync(cancellationToken) ?? throw new NotFoundException("recommendation");
}
