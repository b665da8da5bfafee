using PetitionGovernance.Application.Shared.Ports;
using PetitionGovernance.Domain.Shared;
using PetitionGovernance.Domain.Supervision;

namespace PetitionGovernance.Application.Imports.Sheets;

/// <summary>三项建议。</summary>
internal sealed class RecommendationsSheet() : Sheet("recommendations.csv", 50, "recommendation_no", "kind", "issued_on", "org_code", "fed_back_on", "adoption")
{
    public override IQueryable<string> Known(IReadStore store, IReadOnlyCollection<string> keys) =>
        store.Query<Recommendation>().Where(r => r.RecommendationNo != null && keys.Contains(r.RecommendationNo)).Select(r => r.RecommendationNo!);

    public override AggregateRoot Read(ImportRow row, ImportContext context) => Recommendation.Recorded(
        row.Required("recommendation_no"), row.RequiredWord<RecommendationKind>("kind"), row.RequiredDay("issued_on"), context.RequiredBody(row, "org_code"),
        row.Day("fed_back_on"), row.Word<Adoption>("adoption"), context.At);
}
