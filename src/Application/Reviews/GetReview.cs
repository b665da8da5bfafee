using AutoMapper;
using AutoMapper.QueryableExtensions;
using MediatR;
using Microsoft.EntityFrameworkCore;
using PetitionGovernance.Application.Petitions;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Application.Shared.Ports;
using PetitionGovernance.Domain.Identity;
using PetitionGovernance.Domain.Reviews;

namespace PetitionGovernance.Application.Reviews;

/// <summary>查阅一件复查（复核）。</summary>
[Requires(Permission.ReadPetitions)]
public sealed record GetReview(Guid Id) : IQuery<ReviewView>;

internal sealed class GetReviewHandler(PetitionDesk desk, IReadStore store, IConfigurationProvider maps) : IRequestHandler<GetReview, ReviewView>
{
    public async Task<ReviewView> Handle(GetReview request, CancellationToken cancellationToken)
    {
        var organizations = await desk.OrganizationsAsync(cancellationToken);
        var row = await store.Query<ReviewCase>()
            .Where(ReviewVisibility.Of(desk.Actor, organizations, store)).Where(r => r.Id == request.Id)
            .ProjectTo<ReviewRow>(maps)
            .FirstOrDefaultAsync(cancellationToken) ?? throw new NotFoundException("review");
        var standing = ReviewStanding.Of(row.State, await desk.OccasionAsync(cancellationToken), organizations);
        return row.View with
        {
            Applicant = row.Applicant.Role,
            Hearings = row.View.Hearings.Masked(),
            ApplicantOrdinal = row.Applicant.Ordinal,
            Deadlines = standing.Deadlines,
            NextActions = standing.NextActions,
            NextRight = standing.NextRight,
        };
    }
}
