using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Domain.SourceGovernance;

/// <summary>社会稳定风险评估：重大决策的前置程序；没有评估不能决策，结论不允许的不能决策。</summary>
/// <remarks>The day of the decision may be the day of the assessment. Items that arise later from the matter are linked back to it.</remarks>
public sealed class StabilityRiskAssessment : AggregateRoot
{
    public const int MaxNoLength = 40;
    public const int MaxMatterLength = 200;
    public const int MaxTextLength = 2_000;

    private StabilityRiskAssessment()
    {
    }

    public Guid Id { get; private init; }

    public string AssessmentNo { get; private init; } = "";

    public string Matter { get; private init; } = "";

    /// <summary>决策机关。</summary>
    public string DecisionBodyCode { get; private init; } = "";

    public DateOnly AssessedOn { get; private init; }

    public string? Method { get; private init; }

    /// <summary>公众参与：怎样听取意见，听到什么。</summary>
    public string? PublicInput { get; private init; }

    /// <summary>四项评估；历史记录没有的为空。</summary>
    public FourFactors? Factors { get; private init; }

    public RiskLevel RiskLevel { get; private init; }

    public string? Measures { get; private init; }

    public AssessmentConclusion Conclusion { get; private init; }

    public DateOnly? DecidedOn { get; private set; }

    public IReadOnlyList<AssessmentFollowUp> FollowUps { get; private set; } = [];

    /// <summary>评估以后由该事项引发的信访事项（登记编号）。</summary>
    public IReadOnlyList<string> ArisenItems { get; private set; } = [];

    public override Subject Subject => new("risk-assessment", Id.ToString());

    public static StabilityRiskAssessment Conduct(NewAssessment facts, DateTimeOffset at, DateOnly today)
    {
        Lawful.Ensure(facts.AssessedOn > today ? SourceGovernanceRefusals.DayInFuture.On("assessedOn") : null);
        Lawful.Ensure(facts is { Conclusion: AssessmentConclusion.ProceedWithMeasures, Measures: null } ? SourceGovernanceRefusals.MeasuresMissing : null);
        return Of(facts, facts.Method, facts.PublicInput, facts.Factors, at);
    }

    /// <summary>历史记录：已经作过的评估。</summary>
    public static StabilityRiskAssessment Recorded(
        string assessmentNo, string matter, string decisionBodyCode, DateOnly assessedOn, RiskLevel riskLevel, AssessmentConclusion conclusion, DateTimeOffset at) =>
        Of(new NewAssessment(assessmentNo, matter, decisionBodyCode, assessedOn, "", "", new("", "", "", ""), riskLevel, null, conclusion), null, null, null, at);

    /// <summary>登记决策：不早于评估，且结论允许。</summary>
    public void RecordDecision(DateOnly decidedOn, DateOnly today)
    {
        Lawful.Ensure(DecidedOn is null ? null : SourceGovernanceRefusals.DecidedAlready);
        Lawful.Ensure(Conclusion is AssessmentConclusion.Postpone or AssessmentConclusion.Stop ? SourceGovernanceRefusals.DecisionAgainstConclusion : null);
        Lawful.Ensure(decidedOn > today ? SourceGovernanceRefusals.DayInFuture.On("decidedOn") : null);
        Lawful.Ensure(decidedOn < AssessedOn ? SourceGovernanceRefusals.DecisionBeforeAssessment : null);
        DecidedOn = decidedOn;
        Raise(new MajorDecisionTaken(Id, decidedOn));
    }

    public void FollowUp(AssessmentFollowUp followed, DateOnly today)
    {
        Lawful.Ensure(followed.On > today ? SourceGovernanceRefusals.DayInFuture.On("on") : null);
        Lawful.Ensure(followed.On < AssessedOn ? SourceGovernanceRefusals.DayTooEarly.On("on") : null);
        FollowUps = [.. FollowUps, followed];
        Raise(new AssessmentFollowedUp(Id, followed.On));
    }

    /// <summary>由该事项引发的信访事项，关联回评估。</summary>
    public void LinkArisen(string regNo, DateOnly receivedOn)
    {
        Lawful.Ensure(ArisenItems.Contains(regNo) ? SourceGovernanceRefusals.LinkedAlready : null);
        Lawful.Ensure(receivedOn < AssessedOn ? SourceGovernanceRefusals.ArisenBefore.On("regNo") : null);
        ArisenItems = [.. ArisenItems, regNo];
        Raise(new ItemAroseFromAssessed(Id));
    }

    private static StabilityRiskAssessment Of(NewAssessment facts, string? method, string? input, FourFactors? factors, DateTimeOffset at)
    {
        Lawful.Ensure(facts.AssessmentNo.Length is 0 or > MaxNoLength ? SourceGovernanceRefusals.TextForm.On("assessmentNo") : null);
        Lawful.Ensure(string.IsNullOrWhiteSpace(facts.Matter) || facts.Matter.Length > MaxMatterLength ? SourceGovernanceRefusals.TextForm.On("matter") : null);
        var assessment = new StabilityRiskAssessment
        {
            Id = Guid.CreateVersion7(at),
            AssessmentNo = facts.AssessmentNo,
            Matter = facts.Matter,
            DecisionBodyCode = facts.DecisionBodyCode,
            AssessedOn = facts.AssessedOn,
            Method = method,
            PublicInput = input,
            Factors = factors,
            RiskLevel = facts.RiskLevel,
            Measures = facts.Measures,
            Conclusion = facts.Conclusion,
        };
        assessment.Raise(new RiskAssessed(assessment.Id, facts.DecisionBodyCode, facts.RiskLevel, facts.Conclusion, facts.AssessedOn));
        return assessment;
    }
}
