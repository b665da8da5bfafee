using MediatR;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Domain.Identity;
using PetitionGovernance.Domain.Legal;

namespace PetitionGovernance.Application.Legal;

/// <summary>列出法规及其原文的载入情况。</summary>
[Requires(Permission.ReadPetitions, Permission.RegisterPetition, Permission.ReadOrganizations, Permission.ManageLegalTexts)]
public sealed record ListRegulations : IQuery<IReadOnlyList<RegulationView>>;

internal sealed class ListRegulationsHandler(IOfficialTexts officialTexts) : IRequestHandler<ListRegulations, IReadOnlyList<RegulationView>>
{
    public async Task<IReadOnlyList<RegulationView>> Handle(ListRegulations request, CancellationToken cancellationToken)
    {
        var texts = await officialTexts.CurrentAsync(cancellationToken);
        return [.. Regulation.All.Select(regulation => RegulationView.Of(regulation, texts))];
    }
}
