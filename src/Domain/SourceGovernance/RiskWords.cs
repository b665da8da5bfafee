namespace PetitionGovernance.Domain.SourceGovernance;

/// <summary>社会稳定风险等级。</summary>
public enum RiskLevel
{
    /// <summary>低风险</summary>
    Low,
    /// <summary>中风险</summary>
    Medium,
    /// <summary>高风险</summary>
    High,
}

/// <summary>评估结论。</summary>
public enum AssessmentConclusion
{
    /// <summary>可以实施</summary>
    Proceed,
    /// <summary>采取措施后实施</summary>
    ProceedWithMeasures,
    /// <summary>暂缓实施</summary>
    Postpone,
    /// <summary>不实施</summary>
    Stop,
}

/// <summary>四项评估：合法性、合理性、可行性、可控性，各写明理由。</summary>
public sealed record FourFactors(string Legality, string Reasonableness, string Feasibility, string Controllability)
{
    public const int MaxLength = 1_000;
}

/// <summary>实施以后的跟踪。</summary>
public sealed record AssessmentFollowUp(DateOnly On, string Note, string By);

/// <summary>要登记的评估。</summary>
public sealed record NewAssessment(
    string AssessmentNo, string Matter, string DecisionBodyCode, DateOnly AssessedOn, string Method, string PublicInput, FourFactors Factors,
    RiskLevel RiskLevel, string? Measures, AssessmentConclusion Conclusion);
