using PetitionGovernance.Domain.Identity;

namespace PetitionGovernance.Application.Shared.Ports;

public static class RequiredActor
{
    /// <exception cref="UnauthenticatedException">Nobody is logged in; behind the pipeline's authorization that cannot be.</exception>
    public static Actor Required(this IActorAccessor actors) => actors.Current ?? throw new UnauthenticatedException();
}
