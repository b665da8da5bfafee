using System.Linq.Expressions;
using PetitionGovernance.Domain.SourceGovernance;

namespace PetitionGovernance.Application.SourceGovernance;

/// <summary>一次社会稳定风险评估。</summary>
public sealed record AssessmentView
{
    public required Guid Id { get; init; }

    public required int Version { get; init; }

    /// <summary>评估编号</summary>
    public required string AssessmentNo { get; init; }

    /// <summary>评估事项</summary>
    public required string Matter { get; init; }

    /// <summary>决策机关代码</summary>
    public required string DecisionBodyCode { get; init; }

    /// <summary>评估日期</summary>
    public required DateOnly AssessedOn { get; init; }

    /// <summary>评估方式</summary>
    public string? Method { get; init; }

    /// <summary>公众参与：怎样听取意见，听到什么</summary>
    public string? PublicInput { get; init; }

    /// <summary>合法性、合理性、可行性、可控性</summary>
    public FourFactors? Factors { get; init; }

    /// <summary>风险等级</summary>
    public required RiskLevel RiskLevel { get; init; }

    /// <summary>防范化解措施</summary>
    public string? Measures { get; init; }

    /// <summary>评估结论</summary>
    public required AssessmentConclusion Conclusion { get; init; }

    /// <summary>决策日期；还没有决策的为空</summary>
    public DateOnly? DecidedOn { get; init; }

    /// <summary>实施以后的跟踪</summary>
    public required IReadOnlyList<AssessmentFollowUp> FollowUps { get; init; }

    /// <summary>由该事项引发的信访事项，只列本人可见的</summary>
    public IReadOnlyList<string> ArisenItems { get; init; } = [];

    // The items are added by who knows which of them the reader may see.
    internal static readonly Expression<Func<StabilityRiskAssessment, AssessmentView>> Projection = a => new AssessmentView
    {
        Id = a.Id,
        Version = a.Version,
        AssessmentNo = a.AssessmentNo,
        Matter = a.Matter,
        DecisionBodyCode = a.DecisionBodyCode,
        AssessedOn = a.AssessedOn,
        Method = a.Method,
        PublicInput = a.PublicInput,
        Factors = a.Factors,
        RiskLevel = a.RiskLevel,
        Measures = a.Measures,
        Conclusion = a.Conclusion,
        DecidedOn = a.DecidedOn,
        FollowUps = a.FollowUps,
    };

    private static readonly Func<StabilityRiskAssessment, AssessmentView> Compiled = Projection.Compile();

    internal static AssessmentView Of(StabilityRiskAssessment assessment) => Compiled(assessment);
}
