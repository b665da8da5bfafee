using Microsoft.EntityFrameworkCore;
using PetitionGovernance.Application.Identity;
using PetitionGovernance.Domain.Identity;
using PetitionGovernance.Infrastructure.Persistence;

namespace PetitionGovernance.Infrastructure.Identity;

internal sealed class Users(PetitionDb db) : IUsers
{
    // What is no login name need not be asked for, and may hold characters PostgreSQL cannot compare.
    public async Task<User?> FindAsync(string userName, CancellationToken cancellationToken) =>
        LoginName.IsWellFormed(userName) ? await db.Set<User>().FirstOrDefaultAsync(u => u.UserName == userName, cancellationToken) : null;

    public Task<User?> FindAsync(Guid id, CancellationToken cancellationToken) =>
        db.Set<User>().FirstOrDefaultAsync(u => u.Id == id, cancellationToken);

    public Task<int> CountOtherAdministratorsAsync(Guid except, CancellationToken cancellationToken) =>
        db.Set<User>().CountAsync(u => u.Id != except && !u.Disabled && u.Roles.Contains(Role.Administrator), cancellationToken);

    public void Add(User user) => db.Add(user);
}
