using MediatR;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Domain.Petitions;
using PetitionGovernance.Domain.Reviews;

namespace PetitionGovernance.Application.Reviews.Policies;

/// <summary>申请了复查（复核）的事项，有结果以前不终结；不予受理、撤回的，事项如前。</summary>
internal sealed class ReviewKeepsItemOpen(ReviewDesk reviews) :
    INotificationHandler<Happened<ReviewApplied>>, INotificationHandler<Happened<ReviewAccepted>>,
    INotificationHandler<Happened<ReviewRefused>>, INotificationHandler<Happened<ReviewWithdrawn>>
{
    public async Task Handle(Happened<ReviewApplied> notification, CancellationToken cancellationToken)
    {
        var (item, _) = await reviews.ItemOfAsync(notification.Event.Item, cancellationToken);
        item.OpenReview(notification.Event.AppliedOn);
    }

    public async Task Handle(Happened<ReviewAccepted> notification, CancellationToken cancellationToken)
    {
        var review = await reviews.CaseAsync(notification.Event.Id, cancellationToken);
        var (item, _) = await reviews.ItemOfAsync(review.Item, cancellationToken);
        item.ResumeForReview(review.AppliedOn, notification.Event.AcceptedOn);
    }

    public Task Handle(Happened<ReviewRefused> notification, CancellationToken cancellationToken) =>
        EndAsync(notification.Event.Item, notification.Event.RefusedOn, cancellationToken);

    public Task Handle(Happened<ReviewWithdrawn> notification, CancellationToken cancellationToken) =>
        EndAsync(notification.Event.Item, notification.Event.WithdrawnOn, cancellationToken);

    private async Task EndAsync(PetitionItemId id, DateOnly on, CancellationToken cancellationToken)
    {
        var (item, now) = await reviews.ItemOfAsync(id, cancellationToken);
        item.EndReview(on, now);
    }
}
