using MediatR;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Domain.Identity;

namespace PetitionGovernance.Application.CasePackages;

/// <summary>查阅一个包案。</summary>
[Requires(Permission.ReadPetitions)]
public sealed record GetCasePackage(Guid Id) : IQuery<CasePackageView>;

internal sealed class GetCasePackageHandler(PackageDesk desk) : IRequestHandler<GetCasePackage, CasePackageView>
{
    public Task<CasePackageView> Handle(GetCasePackage request, CancellationToken cancellationToken) => desk.ReadAsync(request.Id, cancellationToken);
}
