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

/// <summary>跟踪建议所指的问题：解决了没有。</summary>
[Requires(Permission.Supervise)]
public sealed record CheckRecommendation : SupervisionCommand<RecommendationView>
{
    /// <summary>问题是否解决</summary>
    public required bool Solved { get; init; }

    /// <summary>核实的情况</summary>
    public required string Finding { get; init; }

    /// <summary>核实日期；空为今天</summary>
    public DateOnly? CheckedOn { get; init; }
}

internal sealed class CheckRecommendationValidator : AbstractValidator<CheckRecommendation>
{
    public CheckRecommendationValidator() => RuleFor(r => r.Finding).Filled(SupervisionRecord.MaxTextLength);
}

internal sealed class CheckRecommendationHandler(SupervisionDesk desk) : IRequestHandler<CheckRecommendation, RecommendationView>
{
    public async Task<RecommendationView> Handle(CheckRecommendation r, CancellationToken cancellationToken)
    {
        var (recommendation, now) = await desk.TakeAsync<Recommendation>(r, cancellationToken);
        recommendation.Check(r.Solved, r.Finding, r.CheckedOn ?? now.Today, now);
        return RecommendationView.Of(recommendation);
    }
}
