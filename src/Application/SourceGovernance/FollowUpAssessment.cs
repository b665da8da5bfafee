using FluentValidation;
using MediatR;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Application.Shared.Pipeline;
using PetitionGovernance.Domain.Identity;
using PetitionGovernance.Domain.SourceGovernance;

namespace PetitionGovernance.Application.SourceGovernance;

/// <summary>登记评估事项实施以后的跟踪。</summary>
[Requires(Permission.KeepGovernanceRecords)]
public sealed record FollowUpAssessment : RecordAct, ICommand<AssessmentView>
{
    /// <summary>跟踪情况</summary>
    public required string Note { get; init; }

    /// <summary>跟踪日期；空为今天</summary>
    public DateOnly? On { get; init; }
}

internal sealed class FollowUpAssessmentValidator : AbstractValidator<FollowUpAssessment>
{
    public FollowUpAssessmentValidator() => RuleFor(r => r.Note).Filled(StabilityRiskAssessment.MaxTextLength);
}

internal sealed class FollowUpAssessmentHandler(RecordDesk<StabilityRiskAssessment> desk) : IRequestHandler<FollowUpAssessment, AssessmentView>
{
    public async Task<AssessmentView> Handle(FollowUpAssessment r, CancellationToken cancellationToken)
    {
        var assessment = await desk.TakeAsync(r, "risk-assessment", cancellationToken);
        assessment.FollowUp(new AssessmentFollowUp(r.On ?? desk.Today, r.Note, desk.Actor.Name), desk.Today);
        return AssessmentView.Of(assessment);
    }
}
