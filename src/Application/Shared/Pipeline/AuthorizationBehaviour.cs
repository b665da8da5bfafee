using System.Reflection;
using MediatR;
using PetitionGovernance.Application.Shared.Ports;

namespace PetitionGovernance.Application.Shared.Pipeline;

/// <summary>Opens a request only to an actor with one of the permissions it says it requires.</summary>
/// <remarks>A request that says nothing is closed to everybody.</remarks>
public sealed class AuthorizationBehaviour<TRequest, TResponse>(IActorAccessor actors) : IPipelineBehavior<TRequest, TResponse>
    where TRequest : notnull
{
    private static readonly bool Open = typeof(TRequest).IsDefined(typeof(AnonymousAttribute), inherit: false);
    private static readonly bool SignedIn = typeof(TRequest).IsDefined(typeof(SignedInAttribute), inherit: false);
    private static readonly RequiresAttribute? Required = typeof(TRequest).GetCustomAttribute<RequiresAttribute>();

    public Task<TResponse> Handle(TRequest request, CancellationToken cancellationToken, RequestHandlerDelegate<TResponse> next)
    {
        if (Open) return next();
        var actor = actors.Current ?? throw new UnauthenticatedException();
        if (SignedIn) return next();
        if (Required is null || !Required.AnyOf.Any(actor.May)) throw new ForbiddenException(typeof(TRequest).Name);
        return next();
    }
}
