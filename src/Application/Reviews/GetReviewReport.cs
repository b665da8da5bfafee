using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using PetitionGovernance.Application.Petitions;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Application.Shared.Pipeline;
using PetitionGovernance.Application.Shared.Ports;
using PetitionGovernance.Domain.Identity;
using PetitionGovernance.Domain.Organizations;
using PetitionGovernance.Domain.Petitions;
using PetitionGovernance.Domain.Reviews;

namespace PetitionGovernance.Application.Reviews;

/// <summary>复查复核统计：告知、申请、受理、维持、变更、撤销、按期，按机关。只计本人可见的。</summary>
[Requires(Permission.ReadReports)]
public sealed record GetReviewReport : IQuery<ReviewReport>
{
    /// <summary>提出日期（处理意见为作出日期）不早于（含）</summary>
    public DateOnly? AppliedFrom { get; init; }

    /// <summary>提出日期（处理意见为作出日期）不晚于（含）</summary>
    public DateOnly? AppliedTo { get; init; }

    /// <summary>只计复查 review，或者只计复核 final_review；空为都计</summary>
    public ReviewTier? Tier { get; init; }
}

internal sealed class GetReviewReportValidator : AbstractValidator<GetReviewReport>
{
    public GetReviewReportValidator()
    {
        RuleFor(q => q.Tier).Known();
        RuleFor(q => q.AppliedTo).Must((q, to) => to is null || q.AppliedFrom is null || to >= q.AppliedFrom)
            .Says("不能早于 appliedFrom。", "Cannot be before appliedFrom.");
    }
}

internal sealed class GetReviewReportHandler(PetitionDesk desk, IReadStore store) : IRequestHandler<GetReviewReport, ReviewReport>
{
    public async Task<ReviewReport> Handle(GetReviewReport q, CancellationToken cancellationToken)
    {
        var tree = await desk.OrganizationsAsync(cancellationToken);
        var counts = await CountsAsync(q, tree, cancellationToken);
        var opinions = await OpinionsAsync(q, tree, cancellationToken);
        string Name(string code) => tree.Find(code)?.Name ?? code;
        return new ReviewReport
        {
            Total = ReviewFigures.Of(counts),
            Attacked =
            [
                .. counts.Select(c => c.AttackedOrgCode).Concat(opinions.Select(o => o.OrgCode)).Distinct().Order(StringComparer.Ordinal)
                    .Select(code => new AttackedBodyReport
                    {
                        OrgCode = code,
                        OrgName = Name(code),
                        Opinions = Of([.. opinions.Where(o => o.OrgCode == code)]),
                        Reviews = ReviewFigures.Of([.. counts.Where(c => c.AttackedOrgCode == code)]),
                    }),
            ],
            Reviewing =
            [
                .. counts.GroupBy(c => c.BodyCode).OrderBy(g => g.Key, StringComparer.Ordinal)
                    .Select(g => new ReviewBodyReport { BodyCode = g.Key, BodyName = Name(g.Key), Reviews = ReviewFigures.Of([.. g]) }),
            ],
            Grounds =
            [
                .. counts.Where(c => c.Ground is not null).GroupBy(c => c.Ground!.Value).OrderByDescending(g => g.Sum(c => c.Count)).ThenBy(g => g.Key)
                    .Select(g => new GroundFigures { Ground = g.Key, Changed = Sum(g, ReviewOutcome.Changed), Revoked = Sum(g, ReviewOutcome.Revoked) }),
            ],
        };
    }

    // As many rows as there are bodies, outcomes and numbers of days, however many reviews; each has one period of the body's own.
    private async Task<List<ReviewCount>> CountsAsync(GetReviewReport q, OrganizationTree tree, CancellationToken cancellationToken) =>
        await new ListReviews { Tier = q.Tier, AppliedFrom = q.AppliedFrom, AppliedTo = q.AppliedTo }
            .Apply(store.Query<ReviewCase>().Where(ReviewVisibility.Of(desk.Actor, tree, store)))
            .SelectMany(r => r.Deadlines, (r, d) => new
            {
                r.AttackedOrgCode,
                r.BodyCode,
                r.Status,
                Accepted = r.AcceptedOn != null,
                r.Outcome,
                r.Ground,
                OnTime = d.MetOn == null || d.LegalDue == null ? (bool?)null : d.MetOn <= d.LegalDue,
                r.DaysTaken,
            })
            .GroupBy(r => r)
            .Select(g => new ReviewCount(
                g.Key.AttackedOrgCode, g.Key.BodyCode, g.Key.Status, g.Key.Accepted, g.Key.Outcome, g.Key.Ground, g.Key.OnTime, g.Key.DaysTaken, g.Count()))
            .ToListAsync(cancellationToken);

    private async Task<List<OpinionCount>> OpinionsAsync(GetReviewReport q, OrganizationTree tree, CancellationToken cancellationToken) =>
        await new ListPetitions { Category = PetitionCategory.Appeal, StatutoryPath = 6, RepliedFrom = q.AppliedFrom, RepliedTo = q.AppliedTo }
            .Apply(store.Query<PetitionItem>().Where(PetitionVisibility.Of(desk.Actor, tree)), desk.Today)
            .Where(p => p.RepliedOn != null && p.ResponsibleOrgCode != null)
            .GroupBy(p => new { p.ResponsibleOrgCode, p.RightInformed })
            .Select(g => new OpinionCount(g.Key.ResponsibleOrgCode!, g.Key.RightInformed, g.Count()))
            .ToListAsync(cancellationToken);

    private static OpinionFigures Of(IReadOnlyCollection<OpinionCount> counts) => new()
    {
        Given = counts.Sum(c => c.Count),
        RightInformed = counts.Where(c => c.Informed is true).Sum(c => c.Count),
        RightNotInformed = counts.Where(c => c.Informed is false).Sum(c => c.Count),
    };

    private static int Sum(IEnumerable<ReviewCount> counts, ReviewOutcome outcome) => counts.Where(c => c.Outcome == outcome).Sum(c => c.Count);
}

/// <summary>How many opinions of a body told of the right to a review, did not, or do not say.</summary>
internal sealed record OpinionCount(string OrgCode, bool? Informed, int Count);
