using MediatR;
using PetitionGovernance.Application.Shared.Ports;

namespace PetitionGovernance.Application.Shared.Pipeline;

/// <summary>Reports every record looked for in vain to the watch over sealed ones, before the answer goes out.</summary>
public sealed class SealedWatchBehaviour<TRequest, TResponse>(ISealedWatch watch) : IPipelineBehavior<TRequest, TResponse>
    where TRequest : notnull
{
    public async Task<TResponse> Handle(TRequest request, CancellationToken cancellationToken, RequestHandlerDelegate<TResponse> next)
    {
        try
        {
            return await next();
        }
        catch (NotFoundException missing) when (missing.Reference is not null)
        {
            await watch.NotFoundAsync(missing.What, missing.Reference, cancellationToken);
            throw;
        }
    }
}
