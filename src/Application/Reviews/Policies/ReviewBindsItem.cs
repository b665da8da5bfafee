using MediatR;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Domain.Petitions;
using PetitionGovernance.Domain.Reviews;

namespace PetitionGovernance.Application.Reviews.Policies;

/// <summary>复查（复核）意见在事项上的执行：撤销的退回原机关重新办理，变更的按新的意见；复核意见送达后程序终结。</summary>
internal sealed class ReviewBindsItem(ReviewDesk reviews) : INotificationHandler<Happened<ReviewDecided>>, INotificationHandler<Happened<ReviewServed>>
{
    public async Task Handle(Happened<ReviewDecided> notification, CancellationToken cancellationToken)
    {
        var review = await reviews.CaseAsync(notification.Event.Id, cancellationToken);
        var (item, now) = await reviews.ItemOfAsync(review.Item, cancellationToken);
        if (review.Outcome is ReviewOutcome.Revoked) item.RevokeReply(review.Instruction!, review.DecidedOn!.Value, now);
        else item.TakeReview(new RoundReview(review.Tier is ReviewTier.FinalReview, review.BodyCode, review.DecidedOn!.Value), Revised(review));
    }

    public async Task Handle(Happened<ReviewServed> notification, CancellationToken cancellationToken)
    {
        if (notification.Event.Outcome is ReviewOutcome.Revoked) return;
        var review = await reviews.CaseAsync(notification.Event.Id, cancellationToken);
        var (item, now) = await reviews.ItemOfAsync(review.Item, cancellationToken);
        item.ServeReview(review.Round, review.Tier is ReviewTier.FinalReview, notification.Event.ServedOn, now);
    }

    private static Dictionary<int, RevisedOpinion> Revised(ReviewCase review) => review.Rulings
        .Where(ruling => ruling.Outcome is ReviewOutcome.Changed)
        .ToDictionary(ruling => ruling.Ordinal, ruling => new RevisedOpinion(review.BodyCode, review.DecidedOn!.Value, ruling.Opinion!, ruling.Reasons!, ruling.LegalBasis!));
}
