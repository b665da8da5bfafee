using FluentValidation;
using MediatR;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Domain.Identity;

namespace PetitionGovernance.Application.Identity;

/// <summary>重置口令，并解除锁定。</summary>
[Requires(Permission.ManageUsers)]
public sealed record ResetPassword : UserCommand, ICommand<OneTimePassword>;

/// <summary>一次性口令。</summary>
/// <param name="Password">只显示这一次；首次登录时更换</param>
public sealed record OneTimePassword(string Password);

/// <remarks>Nothing to check in shape.</remarks>
internal sealed class ResetPasswordValidator : AbstractValidator<ResetPassword>;

internal sealed class ResetPasswordHandler(IUsers users, IPasswords passwords) : IRequestHandler<ResetPassword, OneTimePassword>
{
    public async Task<OneTimePassword> Handle(ResetPassword request, CancellationToken cancellationToken)
    {
        var user = await users.TakeAsync(request, cancellationToken);
        var password = passwords.Generate();
        user.SetPassword(passwords.Hash(password), oneTime: true);
        return new(password);
    }
}
