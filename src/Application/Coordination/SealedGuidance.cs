using Microsoft.EntityFrameworkCore;
using PetitionGovernance.Application.Shared.Ports;
using PetitionGovernance.Domain.Coordination;

namespace PetitionGovernance.Application.Coordination;

/// <summary>封存的检举控告上的路径指引，与事项一同不为无权知道的人所见。</summary>
public sealed class SealedGuidance(GuidanceDesk desk, IReadStore store) : ISealedSubjects
{
    public async Task<IReadOnlySet<string>> HiddenAsync(string subject, IReadOnlyCollection<string> subjectIds, CancellationToken cancellationToken)
    {
        if (subject != "path-guidance") return new HashSet<string>();
        var ids = subjectIds.Where(id => Guid.TryParse(id, out _)).Select(Guid.Parse).ToList();
        var all = await store.Query<PathGuidance>().Where(g => ids.Contains(g.Id)).Select(g => g.Id).ToListAsync(cancellationToken);
        var open = await (await desk.VisibleAsync(cancellationToken)).Where(g => ids.Contains(g.Id)).Select(g => g.Id).ToListAsync(cancellationToken);
        return all.Except(open).Select(id => id.ToString()).ToHashSet();
    }
}
