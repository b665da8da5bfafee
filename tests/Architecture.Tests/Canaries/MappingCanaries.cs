using AutoMapper;
using MediatR;

namespace PetitionGovernance.Architecture.Tests.Canaries;

internal sealed record Whole(int Kept);

internal sealed record Part
{
    public int Kept { get; init; }

    public int Missing { get; init; }
}

internal sealed class IncompleteMaps : Profile
{
    public IncompleteMaps() => CreateMap<Whole, Part>();
}

internal sealed class MappingCommandHandler(IMapper mapper) : IRequestHandler<RequestOfTwo, int>
{
    public Task<int> Handle(RequestOfTwo request, CancellationToken cancellationToken) => Task.FromResult(mapper.Map<int>(request));
}

internal sealed class MappingQueryHandler(IMapper mapper) : IRequestHandler<LonelyRequest, int>
{
    public Task<int> Handle(LonelyRequest request, CancellationToken cancellationToken) => Task.FromResult(mapper.Map<int>(request));
}
