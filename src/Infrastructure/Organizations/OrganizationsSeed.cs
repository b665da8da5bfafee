using Microsoft.EntityFrameworkCore;
using PetitionGovernance.Application.Shared.Ports;
using PetitionGovernance.Domain.Identity;
using PetitionGovernance.Domain.Organizations;
using PetitionGovernance.Domain.Shared;
using PetitionGovernance.Infrastructure.Persistence;

namespace PetitionGovernance.Infrastructure.Organizations;

/// <summary>Installs the bodies and competences the product ships into a database that holds none.</summary>
/// <remarks>One act, one audit entry, no events: nothing has happened in the county, the product has been set up.</remarks>
public sealed class OrganizationsSeed(
    PetitionDb db, IUnitOfWork unit, IAuditTrail audit, IEnumerable<ISaveListener> listeners, TimeProvider time)
{
    public async Task SeedAsync(CancellationToken cancellationToken)
    {
        if (await db.Set<Organization>().AnyAsync(cancellationToken)) return;

        var today = time.Today();
        var tree = EstablishOrganizations(today);
        foreach (var facts in ReferenceData.Responsibilities)
            Install(ResponsibilityEntry.Establish(new(Guid.CreateVersion7(time.GetUtcNow())), facts, tree, Actor.System, today));
        audit.Note(new AuditNote(
            "organization.reference-data-installed", "organization", "reference-data",
            $"装入初始机构 {ReferenceData.Organizations.Count} 个、权责 {ReferenceData.Responsibilities.Count} 项。"));
        await unit.SaveAsync(cancellationToken);
        foreach (var listener in listeners) listener.Saved(new HashSet<Type> { typeof(Organization), typeof(ResponsibilityEntry) });
    }

    private OrganizationTree EstablishOrganizations(DateOnly today)
    {
        var nodes = new List<OrganizationNode>();
        foreach (var facts in ReferenceData.Organizations)
        {
            var organization = Organization.Establish(facts, new OrganizationTree(nodes), Actor.System, today);
            Install(organization);
            nodes.Add(organization.ToNode());
        }

        return new OrganizationTree(nodes);
    }

    private void Install(AggregateRoot aggregate)
    {
        aggregate.ClearEvents();
        aggregate.AdvanceVersion();
        db.Add(aggregate);
    }
}
