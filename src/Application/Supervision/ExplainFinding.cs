using System.Linq.Expressions;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using PetitionGovernance.Application.Organizations;
using PetitionGovernance.Application.Petitions;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Application.Shared.Pipeline;
using PetitionGovernance.Application.Shared.Ports;
using PetitionGovernance.Domain.Identity;
using PetitionGovernance.Domain.Petitions;
using PetitionGovernance.Domain.Shared;
using PetitionGovernance.Domain.Supervision;

namespace PetitionGovernance.Application.Supervision;

/// <summary>登记单位对问题的说明。</summary>
[Requires(Permission.HandlePetition, Permission.Supervise)]
public sealed record ExplainFinding : SupervisionCommand<InspectionFindingView>
{
    /// <summary>说明和整改</summary>
    public required string Answer { get; init; }

    /// <summary>说明日期；空为今天</summary>
    public DateOnly? AnsweredOn { get; init; }
}

internal sealed class ExplainFindingValidator : AbstractValidator<ExplainFinding>
{
    public ExplainFindingValidator() => RuleFor(r => r.Answer).Filled(SupervisionRecord.MaxTextLength);
}

internal sealed class ExplainFindingHandler(SupervisionDesk desk) : IRequestHandler<ExplainFinding, InspectionFindingView>
{
    public async Task<InspectionFindingView> Handle(ExplainFinding r, CancellationToken cancellationToken)
    {
        var (finding, now) = await desk.TakeAsync<InspectionFinding>(r, cancellationToken);
        finding.Explain(r.Answer, r.AnsweredOn ?? now.Today, now);
        return InspectionFindingView.Of(finding);
    }
}
