using Microsoft.EntityFrameworkCore;
using PetitionGovernance.Application.Shared.Ports;
using PetitionGovernance.Domain.Reviews;
using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Application.Imports.Sheets;

/// <summary>复查、复核；复核须有它所针对的复查，复查在前。</summary>
internal sealed class ReviewsSheet() : Sheet(
    "reviews.csv", 30, "review_no", "reg_no", "tier", "applied_on", "body_org_code", "accepted", "non_acceptance_reason", "decided_on", "decision")
{
    private readonly Dictionary<string, ReviewCase> decided = [];

    public override IEnumerable<string> ItemsOf(ImportRow row) => row.Text("reg_no") is { } regNo ? [regNo] : [];

    public override IQueryable<string> Known(IReadStore store, IReadOnlyCollection<string> keys) =>
        store.Query<ReviewCase>().Where(r => r.RecordNo != null && keys.Contains(r.RecordNo)).Select(r => r.RecordNo!);

    public override async Task PrepareAsync(IReadOnlyList<ImportRow> rows, ImportContext context, CancellationToken cancellationToken)
    {
        var regNos = rows.SelectMany(ItemsOf).ToList();
        var reviews = await context.Store.Query<ReviewCase>()
            .Where(r => regNos.Contains(r.RegNo) && r.Tier == ReviewTier.Review && r.Status == ReviewStatus.Decided).ToListAsync(cancellationToken);
        foreach (var review in reviews) decided[review.RegNo] = review;
    }

    public override AggregateRoot Read(ImportRow row, ImportContext context)
    {
        var item = context.Item(row, "reg_no");
        var tier = row.RequiredWord<ReviewTier>("tier");
        var attacked = tier is ReviewTier.FinalReview ? decided.GetValueOrDefault(item.RegNo) ?? throw row.Rejected("tier", "没有已经作出意见的复查，不能有复核 / no final review without a decided review") : null;
        var review = ReviewCase.Recorded(
            new RecordedReview(
                row.Required("review_no", RecordedReview.MaxNoLength), item.Id, item.RegNo, tier, attacked?.Id, attacked?.BodyCode ?? item.ResponsibleOrgCode ?? item.ReceivingOrgCode,
                attacked?.DecidedOn ?? item.RepliedOn ?? throw row.Rejected("reg_no", "事项没有书面答复，没有可以复查的 / the item has no reply to review"),
                row.RequiredDay("applied_on"), context.RequiredBody(row, "body_org_code"), row.RequiredTruth("accepted"),
                row.AtMost("non_acceptance_reason", ReviewApplication.MaxReasonLength), row.Day("decided_on"), Decision(row)),
            context.At, context.Now);
        if (review is { Tier: ReviewTier.Review, Status: ReviewStatus.Decided }) decided[item.RegNo] = review;
        return review;
    }

    private static ReviewOutcome? Decision(ImportRow row) => row.Text("decision") switch
    {
        null => null,
        "uphold" => ReviewOutcome.Upheld,
        "revoke" => ReviewOutcome.Revoked,
        "change" => ReviewOutcome.Changed,
        _ => throw row.Rejected("decision", "应为 uphold、revoke、change 之一 / one of uphold, revoke, change"),
    };
}
