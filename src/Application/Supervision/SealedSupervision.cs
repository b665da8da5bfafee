using System.Linq.Expressions;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using PetitionGovernance.Application.Organizations;
using PetitionGovernance.Application.Petitions;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Application.Shared.Pipeline;
using PetitionGovernance.Application.Shared.Ports;
using PetitionGovernance.Domain.Deadlines;
using PetitionGovernance.Domain.Identity;
using PetitionGovernance.Domain.Legal;
using PetitionGovernance.Domain.Petitions;
using PetitionGovernance.Domain.Shared;
using PetitionGovernance.Domain.Supervision;

namespace PetitionGovernance.Application.Supervision;

/// <summary>督促的记录涉及封存的检举控告的，与事项一同不为无权知道的人所见。</summary>
public sealed class SealedSupervision(SupervisionDesk desk, IReadStore store) : ISealedSubjects
{
    public Task<IReadOnlySet<string>> HiddenAsync(string subject, IReadOnlyCollection<string> subjectIds, CancellationToken cancellationToken) => subject switch
    {
        "supervision-order" => HiddenAsync<SupervisionOrder>(subjectIds, cancellationToken),
        "admonitory-talk" => HiddenAsync<AdmonitoryTalk>(subjectIds, cancellationToken),
        "recommendation" => HiddenAsync<Recommendation>(subjectIds, cancellationToken),
        "opinion-execution" => HiddenAsync<OpinionExecution>(subjectIds, cancellationToken),
        "inspection-finding" => HiddenAsync<InspectionFinding>(subjectIds, cancellationToken),
        _ => Task.FromResult<IReadOnlySet<string>>(new HashSet<string>()),
    };

    private async Task<IReadOnlySet<string>> HiddenAsync<T>(IReadOnlyCollection<string> subjectIds, CancellationToken cancellationToken) where T : SupervisionRecord
    {
        var ids = subjectIds.Where(id => Guid.TryParse(id, out _)).Select(Guid.Parse).ToList();
        var all = await store.Query<T>().Where(r => ids.Contains(r.Id)).Select(r => r.Id).ToListAsync(cancellationToken);
        var open = await (await desk.VisibleAsync<T>(cancellationToken)).Where(r => ids.Contains(r.Id)).Select(r => r.Id).ToListAsync(cancellationToken);
        return all.Except(open).Select(id => id.ToString()).ToHashSet();
    }
}
