using Microsoft.EntityFrameworkCore;
using PetitionGovernance.Application.Shared.Ports;
using PetitionGovernance.Domain.Reception;

namespace PetitionGovernance.Application.Reception;

/// <summary>接访收到的检举控告，在审计等其他清单中也不为无权知道的人所见。</summary>
public sealed class SealedProblems(ReceptionDesk desk, IReadStore store) : ISealedSubjects
{
    public async Task<IReadOnlySet<string>> HiddenAsync(string subject, IReadOnlyCollection<string> subjectIds, CancellationToken cancellationToken)
    {
        if (subject != "reception-problem") return new HashSet<string>();
        var ids = subjectIds.Where(id => Guid.TryParse(id, out _)).Select(Guid.Parse).ToList();
        var all = await store.Query<ReceptionProblem>().Where(p => ids.Contains(p.Id)).Select(p => p.Id).ToListAsync(cancellationToken);
        var open = await (await desk.ProblemsAsync(cancellationToken)).Where(p => ids.Contains(p.Id)).Select(p => p.Id).ToListAsync(cancellationToken);
        return all.Except(open).Select(id => id.ToString()).ToHashSet();
    }
}
