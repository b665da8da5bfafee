using Microsoft.EntityFrameworkCore;
using PetitionGovernance.Application.Shared.Ports;
using PetitionGovernance.Domain.Petitions;

namespace PetitionGovernance.Application.Petitions;

/// <summary>封存的检举控告：无权知道的人，在审计等其他清单中也看不到（第三十条第三款）。</summary>
public sealed class SealedPetitions(PetitionDesk desk, IReadStore store) : ISealedSubjects
{
    public async Task<IReadOnlySet<string>> HiddenAsync(string subject, IReadOnlyCollection<string> subjectIds, CancellationToken cancellationToken)
    {
        if (subject != "petition") return new HashSet<string>();
        var ids = subjectIds.Where(id => Guid.TryParse(id, out _)).Select(id => new PetitionItemId(Guid.Parse(id))).ToList();
        var closed = store.Query<PetitionItem>().Where(p => p.Sealed && ids.Contains(p.Id));
        var visible = PetitionVisibility.Of(desk.Actor, await desk.OrganizationsAsync(cancellationToken));
        var all = await closed.Select(p => p.Id).ToListAsync(cancellationToken);
        var open = await closed.Where(visible).Select(p => p.Id).ToListAsync(cancellationToken);
        return all.Except(open).Select(id => id.ToString()).ToHashSet();
    }
}
