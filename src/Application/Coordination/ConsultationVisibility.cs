using Microsoft.EntityFrameworkCore;
using PetitionGovernance.Application.Petitions;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Application.Shared.Ports;
using PetitionGovernance.Domain.Coordination;
using PetitionGovernance.Domain.Petitions;

namespace PetitionGovernance.Application.Coordination;

/// <summary>谁看得见哪些会商：不就一件事项会商的，都看得见；就一件事项会商的，看得见事项的人看得见。</summary>
public sealed class ConsultationVisibility(PetitionDesk desk, IReadStore store) : ISealedSubjects
{
    public async Task<IQueryable<JointConsultation>> QueryAsync(CancellationToken cancellationToken)
    {
        var open = store.Query<PetitionItem>().Where(PetitionVisibility.Of(desk.Actor, await desk.OrganizationsAsync(cancellationToken)));
        return store.Query<JointConsultation>().Where(c => c.Item == null || open.Any(p => p.Id == c.Item));
    }

    /// <exception cref="NotFoundException">There is no such consultation, or the actor may not know that there is.</exception>
    public async Task EnsureAsync(Guid id, CancellationToken cancellationToken)
    {
        if (!await (await QueryAsync(cancellationToken)).AnyAsync(c => c.Id == id, cancellationToken)) throw new NotFoundException("joint-consultation");
    }

    public async Task<IReadOnlySet<string>> HiddenAsync(string subject, IReadOnlyCollection<string> subjectIds, CancellationToken cancellationToken)
    {
        if (subject != "joint-consultation") return new HashSet<string>();
        var ids = subjectIds.Where(id => Guid.TryParse(id, out _)).Select(Guid.Parse).ToList();
        var all = await store.Query<JointConsultation>().Where(c => ids.Contains(c.Id)).Select(c => c.Id).ToListAsync(cancellationToken);
        var open = await (await QueryAsync(cancellationToken)).Where(c => ids.Contains(c.Id)).Select(c => c.Id).ToListAsync(cancellationToken);
        return all.Except(open).Select(id => id.ToString()).ToHashSet();
    }
}
