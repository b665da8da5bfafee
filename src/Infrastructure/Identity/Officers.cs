using Microsoft.EntityFrameworkCore;
using PetitionGovernance.Application.Petitions;
using PetitionGovernance.Domain.Identity;
using PetitionGovernance.Infrastructure.Persistence;

namespace PetitionGovernance.Infrastructure.Identity;

/// <summary>The users, as far as the petitions know them.</summary>
internal sealed class Officers(PetitionDb db) : IOfficers
{
    public Task<bool> IsActiveInAsync(string userName, string unitCode, CancellationToken cancellationToken) =>
        db.Set<User>().AnyAsync(u => u.UserName == userName && u.UnitCode == unitCode && !u.Disabled, cancellationToken);
}
