using PetitionGovernance.Domain.SourceGovernance;
using PetitionGovernance.Domain.Tests.Petitions;
using PetitionGovernance.Domain.Tests.Shared;

namespace PetitionGovernance.Domain.Tests.SourceGovernance;

public sealed class AssessmentTests
{
    private static readonly DateTimeOffset At = new(2025, 3, 10, 9, 0, 0, TimeSpan.FromHours(8));

    [Theory]
    [InlineData("2025-03-09", "source.decision-before-assessment")]
    [InlineData("2025-03-10", "")]
    [InlineData("2025-03-11", "")]
    [InlineData("2025-06-02", "source.day-in-future")]
    public void A_decision_is_not_taken_before_its_assessment(string decidedOn, string refusal)
    {
        var assessment = Assessed(AssessmentConclusion.Proceed);

        Action decide = () => assessment.RecordDecision(Given.Day(decidedOn), Given.Day("2025-06-01"));

        decide.Should().BeAnsweredBy(refusal, decidedOn);
    }

    [Theory]
    [InlineData(AssessmentConclusion.Proceed, "")]
    [InlineData(AssessmentConclusion.ProceedWithMeasures, "")]
    [InlineData(AssessmentConclusion.Postpone, "source.decision-against-conclusion")]
    [InlineData(AssessmentConclusion.Stop, "source.decision-against-conclusion")]
    public void A_decision_follows_the_conclusion(AssessmentConclusion conclusion, string refusal)
    {
        var assessment = Assessed(conclusion);

        Action decide = () => assessment.RecordDecision(Given.Day("2025-03-12"), Given.Day("2025-06-01"));

        decide.Should().BeAnsweredBy(refusal, conclusion.ToString());
    }

    [Theory]
    [InlineData("2025-03-09", "source.arisen-before")]
    [InlineData("2025-03-10", "")]
    public void Only_what_came_afterwards_arose_from_the_matter(string receivedOn, string refusal)
    {
        var assessment = Assessed(AssessmentConclusion.Proceed);

        Action link = () => assessment.LinkArisen("XF500230-2025-000001", Given.Day(receivedOn));

        link.Should().BeAnsweredBy(refusal, receivedOn);
    }

    [Theory]
    [InlineData("", "管网工程", "source.text-form")]
    [InlineData("WP-1", " ", "source.text-form")]
    [InlineData("WP-1", "管网工程", "")]
    public void A_record_without_number_or_matter_is_none(string number, string matter, string refusal)
    {
        Action record = () => StabilityRiskAssessment.Recorded(number, matter, "XW", Given.Day("2024-02-18"), RiskLevel.Low, AssessmentConclusion.Postpone, At);

        record.Should().BeAnsweredBy(refusal, number);
    }

    [Fact]
    public void Proceeding_with_measures_names_the_measures()
    {
        Action assess = () => Conduct(AssessmentConclusion.ProceedWithMeasures, measures: null);

        assess.Should().BeAnsweredBy("source.measures-missing", "measures");
    }

    private static StabilityRiskAssessment Assessed(AssessmentConclusion conclusion) => Conduct(conclusion, "设临时供水点");

    private static StabilityRiskAssessment Conduct(AssessmentConclusion conclusion, string? measures) => StabilityRiskAssessment.Conduct(
        new NewAssessment("WP-1", "管网工程", "XW", Given.Day("2025-03-10"), "问卷", "无异议", new FourFactors("合法", "合理", "可行", "可控"), RiskLevel.Medium, measures, conclusion),
        At, Given.Day("2025-03-10"));
}
