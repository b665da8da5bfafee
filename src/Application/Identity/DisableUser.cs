using FluentValidation;
using MediatR;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Application.Shared.Ports;
using PetitionGovernance.Domain.Identity;

namespace PetitionGovernance.Application.Identity;

/// <summary>停用用户。</summary>
[Requires(Permission.ManageUsers)]
public sealed record DisableUser(string UserName, int? ExpectedVersion) : ICommand<Unit>;

internal sealed class DisableUserValidator : AbstractValidator<DisableUser>
{
    public DisableUserValidator() => RuleFor(r => r.UserName).IsLoginName();
}

internal sealed class DisableUserHandler(IUsers users, IActorAccessor actors) : IRequestHandler<DisableUser, Unit>
{
    public async Task<Unit> Handle(DisableUser request, CancellationToken cancellationToken)
    {
        var user = await users.GetAsync(request.UserName, cancellationToken);
        user.EnsureVersion(request.ExpectedVersion);
        user.Disable(actors.Current!, await users.CountOtherAdministratorsAsync(user.Id, cancellationToken));
        return Unit.Value;
    }
}
