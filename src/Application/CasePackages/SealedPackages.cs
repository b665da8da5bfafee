using Microsoft.EntityFrameworkCore;
using PetitionGovernance.Application.Shared.Ports;
using PetitionGovernance.Domain.CasePackages;

namespace PetitionGovernance.Application.CasePackages;

/// <summary>含封存件的包案，在审计等其他清单中也不为无权知道的人所见。</summary>
public sealed class SealedPackages(PackageDesk desk, IReadStore store) : ISealedSubjects
{
    public async Task<IReadOnlySet<string>> HiddenAsync(string subject, IReadOnlyCollection<string> subjectIds, CancellationToken cancellationToken)
    {
        if (subject != "case-package") return new HashSet<string>();
        var ids = subjectIds.Where(id => Guid.TryParse(id, out _)).Select(Guid.Parse).ToList();
        var all = await store.Query<LeaderCasePackage>().Where(c => ids.Contains(c.Id)).Select(c => c.Id).ToListAsync(cancellationToken);
        var open = await (await desk.VisibleAsync(cancellationToken)).Where(c => ids.Contains(c.Id)).Select(c => c.Id).ToListAsync(cancellationToken);
        return all.Except(open).Select(id => id.ToString()).ToHashSet();
    }
}
