using FluentValidation;
using MediatR;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Domain.Identity;
using PetitionGovernance.Domain.SourceGovernance;

namespace PetitionGovernance.Application.SourceGovernance;

/// <summary>登记评估以后作出的决策；不早于评估，且结论允许。</summary>
[Requires(Permission.KeepGovernanceRecords)]
public sealed record RecordDecision : RecordAct, ICommand<AssessmentView>
{
    /// <summary>决策日期；空为今天</summary>
    public DateOnly? DecidedOn { get; init; }
}

internal sealed class RecordDecisionValidator : AbstractValidator<RecordDecision>;

internal sealed class RecordDecisionHandler(RecordDesk<StabilityRiskAssessment> desk) : IRequestHandler<RecordDecision, AssessmentView>
{
    public async Task<AssessmentView> Handle(RecordDecision r, CancellationToken cancellationToken)
    {
        var assessment = await desk.TakeAsync(r, "risk-assessment", cancellationToken);
        assessment.RecordDecision(r.DecidedOn ?? desk.Today, desk.Today);
        return AssessmentView.Of(assessment);
    }
}
