using FluentValidation;
using MediatR;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Application.Shared.Ports;
using PetitionGovernance.Domain.Identity;

namespace PetitionGovernance.Application.Identity;

/// <summary>停用用户。</summary>
[Requires(Permission.ManageUsers)]
public sealed record DisableUser : UserCommand, ICommand<Unit>;

/// <remarks>Nothing to check in shape.</remarks>
internal sealed class DisableUserValidator : AbstractValidator<DisableUser>;

internal sealed class DisableUserHandler(IUsers users, IActorAccessor actors) : IRequestHandler<DisableUser, Unit>
{
    public async Task<Unit> Handle(DisableUser request, CancellationToken cancellationToken)
    {
        var user = await users.TakeAsync(request, cancellationToken);
        user.Disable(actors.Current!, await users.CountOtherAdministratorsAsync(user.Id, cancellationToken));
        return Unit.Value;
    }
}
