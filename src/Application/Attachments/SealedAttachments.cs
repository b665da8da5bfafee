using Microsoft.EntityFrameworkCore;
using PetitionGovernance.Application.Petitions;
using PetitionGovernance.Application.Shared.Ports;
using PetitionGovernance.Domain.Attachments;
using PetitionGovernance.Domain.Petitions;

namespace PetitionGovernance.Application.Attachments;

/// <summary>封存的检举控告上的附件，与事项一同不为无权知道的人所见。</summary>
public sealed class SealedAttachments(PetitionDesk desk, IReadStore store) : ISealedSubjects
{
    public async Task<IReadOnlySet<string>> HiddenAsync(string subject, IReadOnlyCollection<string> subjectIds, CancellationToken cancellationToken)
    {
        if (subject != "attachment") return new HashSet<string>();
        var ids = subjectIds.Where(id => Guid.TryParse(id, out _)).Select(Guid.Parse).ToList();
        var open = store.Query<PetitionItem>().Where(PetitionVisibility.Of(desk.Actor, await desk.OrganizationsAsync(cancellationToken)));
        var hidden = await store.Query<Attachment>().Where(a => ids.Contains(a.Id) && !open.Any(p => p.Id == a.Item)).Select(a => a.Id).ToListAsync(cancellationToken);
        return hidden.Select(id => id.ToString()).ToHashSet();
    }
}
