using MediatR;
using PetitionGovernance.Application.Petitions;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Domain.Petitions;
using PetitionGovernance.Domain.Supervision;

namespace PetitionGovernance.Application.Supervision.Policies;

/// <summary>答复写明由谁在何时以前执行的，逐项建执行跟踪。</summary>
internal sealed class OpinionIsFollowed(IPetitionItems items, ISupervisionRecords records, TimeProvider time) : INotificationHandler<Happened<PetitionReplied>>
{
    public async Task Handle(Happened<PetitionReplied> notification, CancellationToken cancellationToken)
    {
        var item = (await items.FindAsync(new PetitionRef(notification.Event.Id.ToString()), p => true, cancellationToken))!;
        foreach (var claim in item.Claims)
        {
            if (claim.Answer?.Execution is { } plan)
                records.Add(OpinionExecution.Start(
                    item.Id, item.RegNo, item.Rounds.Count, claim.Ordinal, plan.OrgCode, notification.Event.RepliedOn, plan.By, time.GetUtcNow()));
        }
    }
}
