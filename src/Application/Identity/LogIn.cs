using FluentValidation;
using MediatR;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Application.Shared.Ports;

namespace PetitionGovernance.Application.Identity;

/// <summary>以登录名和口令登录。</summary>
/// <remarks>Every outcome is saved with the user's version, success too: of many guesses sent at once, those that read the
/// same version are stale and judged again, so that parallel guessing gains nothing over the lock.</remarks>
[Anonymous]
public sealed record LogIn(string UserName, string Password) : ICommand<Guid?>;

internal sealed class LogInValidator : AbstractValidator<LogIn>
{
    public LogInValidator() => RuleFor(r => r.Password).IsTriedPassword();
}

internal sealed class LogInHandler(IUsers users, IPasswords passwords, IAuditTrail audit, TimeProvider time) : IRequestHandler<LogIn, Guid?>
{
    /// <returns>The user's id; null when the login fails. Why it failed is not told: that would tell who exists.</returns>
    public async Task<Guid?> Handle(LogIn request, CancellationToken cancellationToken)
    {
        var user = await users.FindAsync(request.UserName, cancellationToken);
        var matches = passwords.Verify(user?.PasswordHash, request.Password);
        var now = time.GetUtcNow();
        if (user is null)
        {
            // People type passwords into the wrong field: the tried name is not kept.
            audit.Note(new("user.unknown-login", "user", "unknown", "以不存在的登录名尝试登录"));
        }
        else if (user.MayLogIn(now) is { } refusal)
        {
            audit.Note(new("user.refused-login", "user", user.Subject.Id, $"登录被拒：{refusal.Chinese}"));
        }
        else if (matches)
        {
            user.RecordLogin(now);
            return user.Id;
        }
        else
        {
            user.RecordFailedLogin(now);
        }

        return null;
    }
}
