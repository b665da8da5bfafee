using System.Linq.Expressions;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using PetitionGovernance.Application.Organizations;
using PetitionGovernance.Application.Petitions;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Application.Shared.Pipeline;
using PetitionGovernance.Application.Shared.Ports;
using PetitionGovernance.Domain.Identity;
using PetitionGovernance.Domain.Petitions;
using PetitionGovernance.Domain.Shared;
using PetitionGovernance.Domain.Supervision;

namespace PetitionGovernance.Application.Supervision;

/// <summary>查阅一次巡查：计划、种子、抽出的事项。</summary>
[Requires(Permission.Supervise)]
public sealed record GetInspection(Guid Id) : IQuery<InspectionView>;

internal sealed class GetInspectionHandler(IReadStore store) : IRequestHandler<GetInspection, InspectionView>
{
    public async Task<InspectionView> Handle(GetInspection request, CancellationToken cancellationToken)
    {
        var found = await store.Query<Inspection>().FirstOrDefaultAsync(i => i.Id == request.Id, cancellationToken) ?? throw new NotFoundException("inspection");
        return InspectionView.Of(found, found.Version, await InspectionView.NumbersAsync(store, found.Sample, cancellationToken));
    }
}
