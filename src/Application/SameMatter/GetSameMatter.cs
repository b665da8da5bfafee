using MediatR;
using PetitionGovernance.Application.Petitions;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Domain.Identity;

namespace PetitionGovernance.Application.SameMatter;

/// <summary>与此件可能、已经认定、已经标明不是同一事实和理由的事项。</summary>
[Requires(Permission.ReadPetitions)]
public sealed record GetSameMatter(string Item) : IQuery<SameMatterFindings>;

internal sealed class GetSameMatterHandler(ISameMatterCandidates candidates) : IRequestHandler<GetSameMatter, SameMatterFindings>
{
    public async Task<SameMatterFindings> Handle(GetSameMatter request, CancellationToken cancellationToken) =>
        await candidates.OfAsync(new PetitionRef(request.Item), cancellationToken) ?? throw new NotFoundException("petition", request.Item);
}
