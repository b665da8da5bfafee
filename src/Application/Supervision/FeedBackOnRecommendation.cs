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

/// <summary>登记被建议单位的书面反馈：采纳、部分采纳、没有采纳及其理由。</summary>
[Requires(Permission.HandlePetition, Permission.Supervise)]
public sealed record FeedBackOnRecommendation : SupervisionCommand<RecommendationView>
{
    /// <summary>采纳情况</summary>
    public required Adoption Adoption { get; init; }

    /// <summary>反馈的内容</summary>
    public required string Feedback { get; init; }

    /// <summary>没有全部采纳的理由</summary>
    public string? Reason { get; init; }

    /// <summary>反馈日期；空为今天</summary>
    public DateOnly? FedBackOn { get; init; }
}

internal sealed class FeedBackOnRecommendationValidator : AbstractValidator<FeedBackOnRecommendation>
{
    public FeedBackOnRecommendationValidator()
    {
        RuleFor(r => r.Adoption).IsInEnum();
        RuleFor(r => r.Feedback).Filled(SupervisionRecord.MaxTextLength);
        RuleFor(r => r.Reason).AtMost(SupervisionRecord.MaxTextLength);
    }
}

internal sealed class FeedBackOnRecommendationHandler(SupervisionDesk desk) : IRequestHandler<FeedBackOnRecommendation, RecommendationView>
{
    public async Task<RecommendationView> Handle(FeedBackOnRecommendation r, CancellationToken cancellationToken)
    {
        var (recommendation, now) = await desk.TakeAsync<Recommendation>(r, cancellationToken);
        recommendation.TakeFeedback(r.Adoption, r.Feedback, r.Reason, r.FedBackOn ?? now.Today, now);
        return RecommendationView.Of(recommendation);
    }
}
