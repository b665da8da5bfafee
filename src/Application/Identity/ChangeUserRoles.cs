using FluentValidation;
using MediatR;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Application.Shared.Ports;
using PetitionGovernance.Domain.Identity;

namespace PetitionGovernance.Application.Identity;

/// <summary>改变用户的角色。</summary>
[Requires(Permission.ManageUsers)]
public sealed record ChangeUserRoles : UserCommand, ICommand<Unit>
{
    /// <summary>全部角色，代替原有的</summary>
    public required IReadOnlyList<Role> Roles { get; init; }
}

internal sealed class ChangeUserRolesValidator : AbstractValidator<ChangeUserRoles>
{
    public ChangeUserRolesValidator() => RuleFor(r => r.Roles).AreRoles();
}

internal sealed class ChangeUserRolesHandler(IUsers users, IActorAccessor actors) : IRequestHandler<ChangeUserRoles, Unit>
{
    public async Task<Unit> Handle(ChangeUserRoles request, CancellationToken cancellationToken)
    {
        var user = await users.TakeAsync(request, cancellationToken);
        user.ChangeRoles(actors.Current!, request.Roles, await users.CountOtherAdministratorsAsync(user.Id, cancellationToken));
        return Unit.Value;
    }
}
