using FluentValidation;
using MediatR;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Domain.Identity;

namespace PetitionGovernance.Application.Identity;

/// <summary>恢复使用已停用的用户。</summary>
[Requires(Permission.ManageUsers)]
public sealed record EnableUser(string UserName, int? ExpectedVersion) : ICommand<Unit>;

internal sealed class EnableUserValidator : AbstractValidator<EnableUser>
{
    public EnableUserValidator() => RuleFor(r => r.UserName).IsLoginName();
}

internal sealed class EnableUserHandler(IUsers users) : IRequestHandler<EnableUser, Unit>
{
    public async Task<Unit> Handle(EnableUser request, CancellationToken cancellationToken)
    {
        var user = await users.GetAsync(request.UserName, cancellationToken);
        user.EnsureVersion(request.ExpectedVersion);
        user.Enable();
        return Unit.Value;
    }
}
