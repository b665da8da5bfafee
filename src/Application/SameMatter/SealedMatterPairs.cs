using Microsoft.EntityFrameworkCore;
using PetitionGovernance.Application.Petitions;
using PetitionGovernance.Application.Shared.Ports;
using PetitionGovernance.Domain.Petitions;
using PetitionGovernance.Domain.SameMatter;

namespace PetitionGovernance.Application.SameMatter;

/// <summary>涉及封存的检举控告的认定，与事项一同不为无权知道的人所见。</summary>
public sealed class SealedMatterPairs(PetitionDesk desk, IReadStore store) : ISealedSubjects
{
    public async Task<IReadOnlySet<string>> HiddenAsync(string subject, IReadOnlyCollection<string> subjectIds, CancellationToken cancellationToken)
    {
        if (subject != "matter-pair") return new HashSet<string>();
        var ids = subjectIds.Where(id => Guid.TryParse(id, out _)).Select(Guid.Parse).ToList();
        var visible = store.Query<PetitionItem>().Where(PetitionVisibility.Of(desk.Actor, await desk.OrganizationsAsync(cancellationToken)));
        var asked = store.Query<MatterPair>().Where(p => ids.Contains(p.Id));
        var all = await asked.Select(p => p.Id).ToListAsync(cancellationToken);
        var open = await asked.Where(p => visible.Any(i => i.Id == p.First) && visible.Any(i => i.Id == p.Second)).Select(p => p.Id).ToListAsync(cancellationToken);
        return all.Except(open).Select(id => id.ToString()).ToHashSet();
    }
}
