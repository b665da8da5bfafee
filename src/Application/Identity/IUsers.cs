using PetitionGovernance.Application.Shared;
using PetitionGovernance.Domain.Identity;

namespace PetitionGovernance.Application.Identity;

/// <summary>Users to be changed, tracked by the unit of work.</summary>
public interface IUsers
{
    Task<User?> FindAsync(string userName, CancellationToken cancellationToken);

    Task<User?> FindAsync(Guid id, CancellationToken cancellationToken);

    /// <summary>Enabled administrators besides the one named.</summary>
    Task<int> CountOtherAdministratorsAsync(Guid except, CancellationToken cancellationToken);

    void Add(User user);
}

internal static class UsersToChange
{
    /// <exception cref="NotFoundException">Nobody bears the name.</exception>
    /// <exception cref="StaleException">The user has changed since the client saw him.</exception>
    public static async Task<User> TakeAsync(this IUsers users, UserCommand command, CancellationToken cancellationToken)
    {
        var user = await users.FindAsync(command.UserName, cancellationToken) ?? throw new NotFoundException("user");
        return command.ExpectedVersion is { } expected && expected != user.Version ? throw new StaleException() : user;
    }
}
