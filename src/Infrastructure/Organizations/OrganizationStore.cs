using Microsoft.EntityFrameworkCore;
using PetitionGovernance.Application.Organizations;
using PetitionGovernance.Domain.Organizations;
using PetitionGovernance.Infrastructure.Persistence;

namespace PetitionGovernance.Infrastructure.Organizations;

internal sealed class OrganizationStore(PetitionDb db) : IOrganizations, IResponsibilities
{
    public Task<Organization?> FindAsync(string code, CancellationToken cancellationToken) =>
        db.Set<Organization>().FirstOrDefaultAsync(o => o.Code == code, cancellationToken);

    public Task<ResponsibilityEntry?> FindAsync(ResponsibilityEntryId id, CancellationToken cancellationToken) =>
        db.Set<ResponsibilityEntry>().FirstOrDefaultAsync(r => r.Id == id, cancellationToken);

    public async Task<OrganizationTree> TreeToChangeAsync(CancellationToken cancellationToken)
    {
        var register = await db.Set<OrganizationRegister>().SingleAsync(r => r.Id == OrganizationRegister.TheOne, cancellationToken);
        register.Version++;
        return await db.ReadTreeAsync(cancellationToken);
    }

    public void Add(Organization organization) => db.Add(organization);

    public void Add(ResponsibilityEntry entry) => db.Add(entry);
}

internal static class OrganizationQueries
{
    public static async Task<OrganizationTree> ReadTreeAsync(this PetitionDb db, CancellationToken cancellationToken) => new(
        await db.Set<Organization>().AsNoTracking()
            .Select(o => new OrganizationNode(o.Code, o.Name, o.Kind, o.Level, o.ParentCode, o.DivisionCode, o.SuccessorCode))
            .ToListAsync(cancellationToken));
}
