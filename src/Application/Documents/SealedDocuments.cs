using Microsoft.EntityFrameworkCore;
using PetitionGovernance.Application.Petitions;
using PetitionGovernance.Application.Shared.Ports;
using PetitionGovernance.Domain.Documents;
using PetitionGovernance.Domain.Petitions;

namespace PetitionGovernance.Application.Documents;

/// <summary>封存事项和线索移送的文书、机关之间的函，在事件、审计等其他清单中也不为无权知道的人所见。</summary>
public sealed class SealedDocuments(PetitionDesk desk, IReadStore store) : ISealedSubjects
{
    public async Task<IReadOnlySet<string>> HiddenAsync(string subject, IReadOnlyCollection<string> subjectIds, CancellationToken cancellationToken)
    {
        if (subject != "document") return new HashSet<string>();
        var ids = subjectIds.Where(id => Guid.TryParse(id, out _)).Select(Guid.Parse).ToList();
        var letters = DocumentVisibility.Letters;
        var closed = store.Query<PetitionItem>().Where(p => p.Sealed);
        var kept = store.Query<OfficialDocument>().Where(d => ids.Contains(d.Id) && (d.Referral != null || letters.Contains(d.Type) || closed.Any(p => p.Id == d.Item)));
        var all = await kept.Select(d => d.Id).ToListAsync(cancellationToken);
        if (all.Count == 0) return new HashSet<string>();
        var visible = DocumentVisibility.Of(desk.Actor, await desk.OrganizationsAsync(cancellationToken), store);
        var open = await kept.Where(visible).Select(d => d.Id).ToListAsync(cancellationToken);
        return all.Except(open).Select(id => id.ToString()).ToHashSet();
    }
}
