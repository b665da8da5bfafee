using PetitionGovernance.Application.Shared.Ports;
using PetitionGovernance.Domain.Shared;
using PetitionGovernance.Domain.SourceGovernance;

namespace PetitionGovernance.Application.Imports.Sheets;

/// <summary>社会稳定风险评估。</summary>
internal sealed class RiskAssessmentsSheet() : Sheet("risk-assessments.csv", 50, "assessment_no", "matter", "decision_body_code", "assessed_on", "risk_level", "conclusion")
{
    public override IQueryable<string> Known(IReadStore store, IReadOnlyCollection<string> keys) =>
        store.Query<StabilityRiskAssessment>().Where(x => keys.Contains(x.AssessmentNo)).Select(x => x.AssessmentNo);

    public override AggregateRoot Read(ImportRow row, ImportContext context) => StabilityRiskAssessment.Recorded(
        row.Required("assessment_no"), row.Required("matter"), context.RequiredBody(row, "decision_body_code"), row.RequiredDay("assessed_on"),
        row.RequiredWord<RiskLevel>("risk_level"), row.RequiredWord<AssessmentConclusion>("conclusion"), context.At);
}
