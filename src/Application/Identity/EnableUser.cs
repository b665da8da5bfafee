using FluentValidation;
using MediatR;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Domain.Identity;

namespace PetitionGovernance.Application.Identity;

/// <summary>恢复使用已停用的用户。</summary>
[Requires(Permission.ManageUsers)]
public sealed record EnableUser : UserCommand, ICommand<Unit>;

/// <remarks>Nothing to check in shape.</remarks>
internal sealed class EnableUserValidator : AbstractValidator<EnableUser>;

internal sealed class EnableUserHandler(IUsers users) : IRequestHandler<EnableUser, Unit>
{
    public async Task<Unit> Handle(EnableUser request, CancellationToken cancellationToken)
    {
        var user = await users.TakeAsync(request, cancellationToken);
        user.Enable();
        return Unit.Value;
    }
}
