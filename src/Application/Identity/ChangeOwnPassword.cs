using FluentValidation;
using MediatR;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Application.Shared.Pipeline;
using PetitionGovernance.Application.Shared.Ports;
using PetitionGovernance.Domain.Identity;
using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Application.Identity;

/// <summary>修改自己的口令。</summary>
/// <remarks>Answers the refusal instead of throwing it: a wrong current password counts as a failed login and is saved.</remarks>
[SignedIn]
public sealed record ChangeOwnPassword : ICommand<Refusal?>
{
    /// <summary>现用口令</summary>
    public required string CurrentPassword { get; init; }

    /// <summary>新口令，12 至 128 个字符，不得与现用口令相同</summary>
    public required string NewPassword { get; init; }
}

internal sealed class ChangeOwnPasswordValidator : AbstractValidator<ChangeOwnPassword>
{
    public ChangeOwnPasswordValidator()
    {
        RuleFor(r => r.CurrentPassword).IsTriedPassword();
        RuleFor(r => r.NewPassword).IsNewPassword();
        RuleFor(r => r.NewPassword).NotEqual(r => r.CurrentPassword).Says("新口令不得与现用口令相同。", "The new password must differ from the current one.");
    }
}

internal sealed class ChangeOwnPasswordHandler(IUsers users, IPasswords passwords, IActorAccessor actors, TimeProvider time)
    : IRequestHandler<ChangeOwnPassword, Refusal?>
{
    public async Task<Refusal?> Handle(ChangeOwnPassword request, CancellationToken cancellationToken)
    {
        if (!Guid.TryParse(actors.Current!.Id, out var id) || await users.FindAsync(id, cancellationToken) is not { } user) return IdentityRefusals.NotAPerson;
        var now = time.GetUtcNow();
        if (user.MayLogIn(now) is { } refusal) return refusal;
        if (!passwords.Verify(user.PasswordHash, request.CurrentPassword))
        {
            user.RecordFailedLogin(now);
            return IdentityRefusals.WrongPassword;
        }

        user.SetPassword(passwords.Hash(request.NewPassword), oneTime: false);
        return null;
    }
}
