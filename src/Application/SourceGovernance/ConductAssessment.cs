using FluentValidation;
using MediatR;
using PetitionGovernance.Application.Organizations;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Application.Shared.Pipeline;
using PetitionGovernance.Domain.Identity;
using PetitionGovernance.Domain.SourceGovernance;

namespace PetitionGovernance.Application.SourceGovernance;

/// <summary>登记社会稳定风险评估。</summary>
[Requires(Permission.KeepGovernanceRecords)]
public sealed record ConductAssessment : ICreate<AssessmentView>
{
    /// <summary>评估编号，不重复</summary>
    public required string AssessmentNo { get; init; }

    /// <summary>评估事项：政策、项目、改革、活动</summary>
    public required string Matter { get; init; }

    /// <summary>决策机关代码</summary>
    public required string DecisionBodyCode { get; init; }

    /// <summary>评估日期；空为今天</summary>
    public DateOnly? AssessedOn { get; init; }

    /// <summary>评估方式：公示、问卷、座谈、听证、实地走访</summary>
    public required string Method { get; init; }

    /// <summary>公众参与：怎样听取意见，听到什么</summary>
    public required string PublicInput { get; init; }

    /// <summary>合法性</summary>
    public required string Legality { get; init; }

    /// <summary>合理性</summary>
    public required string Reasonableness { get; init; }

    /// <summary>可行性</summary>
    public required string Feasibility { get; init; }

    /// <summary>可控性</summary>
    public required string Controllability { get; init; }

    /// <summary>风险等级</summary>
    public required RiskLevel RiskLevel { get; init; }

    /// <summary>防范化解措施；结论为采取措施后实施的必填</summary>
    public string? Measures { get; init; }

    /// <summary>评估结论</summary>
    public required AssessmentConclusion Conclusion { get; init; }
}

internal sealed class ConductAssessmentValidator : AbstractValidator<ConductAssessment>
{
    public ConductAssessmentValidator()
    {
        RuleFor(r => r.AssessmentNo).Filled(StabilityRiskAssessment.MaxNoLength);
        RuleFor(r => r.Matter).Filled(StabilityRiskAssessment.MaxMatterLength);
        RuleFor(r => r.DecisionBodyCode).IsOrganizationCode();
        RuleFor(r => r.Method).Filled(StabilityRiskAssessment.MaxTextLength);
        RuleFor(r => r.PublicInput).Filled(StabilityRiskAssessment.MaxTextLength);
        RuleFor(r => r.Legality).Filled(FourFactors.MaxLength);
        RuleFor(r => r.Reasonableness).Filled(FourFactors.MaxLength);
        RuleFor(r => r.Feasibility).Filled(FourFactors.MaxLength);
        RuleFor(r => r.Controllability).Filled(FourFactors.MaxLength);
        RuleFor(r => r.Measures).Must(text => text is null || !string.IsNullOrWhiteSpace(text)).Says("没有措施的不填，不填空白。", "Leave it out rather than blank.")
            .AtMost(StabilityRiskAssessment.MaxTextLength);
    }
}

internal sealed class ConductAssessmentHandler(RecordDesk<StabilityRiskAssessment> desk, VisibleItems known) : IRequestHandler<ConductAssessment, AssessmentView>
{
    public async Task<AssessmentView> Handle(ConductAssessment r, CancellationToken cancellationToken)
    {
        await known.EnsureOrganizationAsync(r.DecisionBodyCode, "decisionBodyCode", cancellationToken);
        var factors = new FourFactors(r.Legality, r.Reasonableness, r.Feasibility, r.Controllability);
        var assessment = StabilityRiskAssessment.Conduct(
            new NewAssessment(
                r.AssessmentNo, r.Matter, r.DecisionBodyCode, r.AssessedOn ?? desk.Today, r.Method, r.PublicInput, factors, r.RiskLevel, r.Measures, r.Conclusion),
            desk.Now, desk.Today);
        desk.Add(assessment);
        return AssessmentView.Of(assessment);
    }
}
