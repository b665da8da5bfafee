using Microsoft.EntityFrameworkCore;
using PetitionGovernance.Application.SameMatter;
using PetitionGovernance.Domain.Petitions;
using PetitionGovernance.Domain.SameMatter;
using PetitionGovernance.Infrastructure.Persistence;

namespace PetitionGovernance.Infrastructure.SameMatter;

internal sealed class MatterPairs(PetitionDb db) : IMatterPairs
{
    public Task<MatterPair?> FindAsync(PetitionItemId one, PetitionItemId other, CancellationToken cancellationToken)
    {
        var (first, second) = MatterPair.Ordered(one, other);
        return db.Set<MatterPair>().FirstOrDefaultAsync(p => p.First == first && p.Second == second, cancellationToken);
    }

    public void Add(MatterPair pair) => db.Add(pair);
}
