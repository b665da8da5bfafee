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

internal static class UsersByName
{
    /// <exception cref="Shared.NotFoundException">Nobody bears the name.</exception>
    public static async Task<User> GetAsync(this IUsers users, string userName, CancellationToken cancellationToken) =>
        await users.FindAsync(userName, cancellationToken) ?? throw new Shared.NotFoundException("user");
}
