using MediatR;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Domain.Identity;
using PetitionGovernance.Domain.Legal;

namespace PetitionGovernance.Application.Legal;

/// <summary>查阅一个条款。</summary>
[Requires(Permission.ReadPetitions, Permission.RegisterPetition, Permission.ReadOrganizations, Permission.ManageLegalTexts)]
public sealed record GetProvision(string Id) : IQuery<ProvisionView>;

internal sealed class GetProvisionHandler(IOfficialTexts officialTexts, Executions executions) : IRequestHandler<GetProvision, ProvisionView>
{
    public async Task<ProvisionView> Handle(GetProvision request, CancellationToken cancellationToken)
    {
        var provision = Provisions.Find(request.Id) ?? throw new NotFoundException("provision");
        return ProvisionView.Of(provision, (await officialTexts.CurrentAsync(cancellationToken)).Of(provision.RegulationId), executions);
    }
}
