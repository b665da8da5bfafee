using PetitionGovernance.Domain.Reporting.Metrics;
using PetitionGovernance.Domain.Reviews;

namespace PetitionGovernance.Application.Reporting.Figures;

internal sealed class ReviewFigures : IFigures
{
    public IEnumerable<Figure> All =>
    [
        new(ReviewMetrics.Applications, s => Each(Of(s, ReviewTier.Review))),
        new(ReviewMetrics.Accepted, s => Each(Of(s, ReviewTier.Review).Where(r => r.AcceptedOn <= s.AsOf))),
        new(ReviewMetrics.Upheld, s => Each(Of(s, ReviewTier.Review).Where(r => r.Outcome == ReviewOutcome.Upheld && r.DecidedOn <= s.AsOf))),
        new(ReviewMetrics.Revoked, s => Each(Of(s, ReviewTier.Review).Where(r => r.Outcome == ReviewOutcome.Revoked && r.DecidedOn <= s.AsOf))),
        new(ReviewMetrics.ApplicationRate, s => Each(Of(s, ReviewTier.Review)), s => HandlingFigures.Procedure(s).Each()),
        new(ReviewMetrics.FinalApplications, s => Each(Of(s, ReviewTier.FinalReview))),
        new(ReviewMetrics.FinalUpheld, s => Each(Of(s, ReviewTier.FinalReview).Where(r => r.Outcome == ReviewOutcome.Upheld && r.DecidedOn <= s.AsOf))),
    ];

    private static IQueryable<ReviewCase> Of(ReportScope s, ReviewTier tier)
    {
        var (from, to, items) = (s.Period.From, s.Period.To, s.Items);
        return s.Store.Query<ReviewCase>().Where(r => r.Tier == tier && r.AppliedOn >= from && r.AppliedOn <= to && items.Any(p => p.Id == r.Item));
    }

    private static IQueryable<CountedRecord> Each(IQueryable<ReviewCase> reviews) =>
        reviews.Select(r => new CountedRecord { Kind = "reviews", Key = r.RecordNo ?? r.RegNo, On = r.AppliedOn, Weight = 1 });
}
