using PetitionGovernance.Application.Shared.Ports;
using PetitionGovernance.Domain.Identity;
using PetitionGovernance.Domain.Imports;

namespace PetitionGovernance.Application.Imports;

/// <summary>Which imports the actor may look at: what was rejected may tell of a sealed accusation.</summary>
public sealed class ImportDesk(IReadStore store, IActorAccessor actors)
{
    public Actor Actor => actors.Required();

    /// <summary>One's own; those of all for whoever may read what is sealed.</summary>
    public IQueryable<ImportJob> Visible
    {
        get
        {
            var name = Actor.Name;
            return Actor.May(Permission.ReadSealedPetitions) ? store.Query<ImportJob>() : store.Query<ImportJob>().Where(job => job.RequestedBy == name);
        }
    }
}
