using MediatR;
using PetitionGovernance.Application.Shared.Ports;

namespace PetitionGovernance.Application.Shared.Pipeline;

/// <summary>Saves what a command changed, with the audit and outbox rows of its events, in one transaction.</summary>
/// <remarks>The order of registration makes this the outermost of the two writing behaviours, so that the remembered answer of
/// a creating command is in the same transaction.</remarks>
public sealed class UnitOfWorkBehaviour<TRequest, TResponse>(IUnitOfWork unit) : IPipelineBehavior<TRequest, TResponse>
    where TRequest : ICommand
{
    public async Task<TResponse> Handle(TRequest request, CancellationToken cancellationToken, RequestHandlerDelegate<TResponse> next)
    {
        var response = await next();
        await unit.SaveAsync(cancellationToken);
        return response;
    }
}
