using System.Linq.Expressions;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using PetitionGovernance.Application.Organizations;
using PetitionGovernance.Application.Petitions;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Application.Shared.Pipeline;
using PetitionGovernance.Application.Shared.Ports;
using PetitionGovernance.Application.Supervision.Triggers;
using PetitionGovernance.Domain.Deadlines;
using PetitionGovernance.Domain.Identity;
using PetitionGovernance.Domain.Legal;
using PetitionGovernance.Domain.Petitions;
using PetitionGovernance.Domain.Shared;
using PetitionGovernance.Domain.Supervision;

namespace PetitionGovernance.Application.Supervision;

/// <summary>按规则拟督办，和催报到期没有答复的；同一缘由只拟一次。</summary>
public sealed class SupervisionWatch(ISupervisionRecords records, IReadStore store, SupervisionSettings settings)
{
    /// <summary>Drafts a batch of one trigger; does not save. What has an order is not taken up again.</summary>
    /// <returns>How many, at most <paramref name="atMost"/>.</returns>
    public async Task<int> DraftAsync(ISupervisionTrigger trigger, DateTimeOffset at, DateOnly today, int atMost, CancellationToken cancellationToken)
    {
        if (settings.Triggers[trigger.Kind] is not { } number) return 0;
        var kind = trigger.Kind;
        var orders = store.Query<SupervisionOrder>();
        var found = await trigger.Candidates(store, number, today)
            .Where(c => !orders.Any(o => o.Trigger == kind && o.Item == c.Item && o.Occurrence == c.Occurrence))
            .OrderBy(c => c.RegNo).ThenBy(c => c.Occurrence).Take(atMost).ToListAsync(cancellationToken);
        foreach (var cause in found)
        {
            var matter = new SupervisedMatter(cause.OrgCode, Item: cause.Item, RegNo: cause.RegNo);
            records.Add(SupervisionOrder.Draft(new FoundCause(matter, kind, cause.Occurrence, trigger.Say(cause), trigger.Basis), at, today));
        }

        return found.Count;
    }

    /// <summary>Urges a batch; does not save.</summary>
    public async Task<int> UrgeAsync(DateOnly today, int atMost, CancellationToken cancellationToken)
    {
        var orders = await records.ListAsync<SupervisionOrder>(
            all => all.Where(o => o.AnswerBy < today && o.UrgedOn == null).OrderBy(o => o.AnswerBy).ThenBy(o => o.Id).Take(atMost), cancellationToken);
        var recommendations = await records.ListAsync<Recommendation>(
            all => all.Where(r => r.Status == RecommendationStatus.AwaitingFeedback && r.FeedbackBy < today && r.UrgedOn == null)
                .OrderBy(r => r.FeedbackBy).ThenBy(r => r.Id).Take(atMost),
            cancellationToken);
        return orders.Count(o => o.Urge(today)) + recommendations.Count(r => r.Urge(today));
    }
}
