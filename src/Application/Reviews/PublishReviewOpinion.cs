using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using PetitionGovernance.Application.Petitions;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Application.Shared.Pipeline;
using PetitionGovernance.Application.Shared.Ports;
using PetitionGovernance.Domain.Identity;
using PetitionGovernance.Domain.Petitions;
using PetitionGovernance.Domain.Reviews;

namespace PetitionGovernance.Application.Reviews;

/// <summary>公示经听证的复核意见：去掉个人信息的文字，由登记的人审核过。</summary>
[Requires(Permission.ConductReview)]
public sealed record PublishReviewOpinion : ReviewCommand
{
    /// <summary>公示的文字；不含证件号码、手机号码和信访人、代理人的姓名</summary>
    public required string Text { get; init; }

    /// <summary>公示日期；空为今天</summary>
    public DateOnly? PublishedOn { get; init; }
}

internal sealed class PublishReviewOpinionValidator : AbstractValidator<PublishReviewOpinion>
{
    public PublishReviewOpinionValidator() => RuleFor(r => r.Text).Filled(ReviewApplication.MaxGroundsLength);
}

internal sealed class PublishReviewOpinionHandler(ReviewDesk reviews, PetitionDesk desk, IReadStore store) : IRequestHandler<PublishReviewOpinion, ReviewReceipt>
{
    public async Task<ReviewReceipt> Handle(PublishReviewOpinion r, CancellationToken cancellationToken)
    {
        var (review, now) = await reviews.TakeAsync(r, cancellationToken);
        var names = await store.Query<PetitionItem>().Where(p => p.Id == review.Item).SelectMany(p => p.Petitioners).Select(p => p.Name).ToListAsync(cancellationToken);
        review.Publish(new Publication(r.Text, r.PublishedOn ?? now.Today, now.Actor.Name), names, now);
        return ReviewReceipt.Of(review, now, await desk.OrganizationsAsync(cancellationToken));
    }
}
