using Microsoft.EntityFrameworkCore;
using PetitionGovernance.Application.SameMatter;
using PetitionGovernance.Domain.Petitions;
using PetitionGovernance.Infrastructure.Persistence;
using PetitionGovernance.Infrastructure.Persistence.Configurations.Petitions;

namespace PetitionGovernance.Infrastructure.SameMatter;

internal sealed class MatterIndex(PetitionDb db) : IMatterIndex
{
    /// <summary>Somebody who writes every week is known; his latest letters tell what he writes about.</summary>
    private const int MostOfOnePetitioner = 50;

    public async Task<IReadOnlyList<MatterHit>> FindAsync(PetitionItemId item, IReadOnlyList<long> keys, CancellationToken cancellationToken)
    {
        var people = db.Set<PetitionItem>().AsNoTracking()
            .SelectMany(p => p.Petitioners, (p, person) => new { p.Id, Index = EF.Property<string?>(person, PetitionItemConfiguration.IdNoIndex) })
            .Where(p => p.Index != null);
        var own = people.Where(p => p.Id == item).Select(p => p.Index);
        var found = await people
            .Where(p => own.Contains(p.Index) && p.Id != item)
            .Select(p => p.Id).Distinct()
            .OrderByDescending(id => id).Take(MostOfOnePetitioner)
            .ToListAsync(cancellationToken);
        return [.. found.Select(id => new MatterHit(id, SamePetitioner: true))];
    }
}
