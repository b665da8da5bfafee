using System.Linq.Expressions;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using PetitionGovernance.Application.Organizations;
using PetitionGovernance.Application.Petitions;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Application.Shared.Pipeline;
using PetitionGovernance.Application.Shared.Ports;
using PetitionGovernance.Domain.Deadlines;
using PetitionGovernance.Domain.Identity;
using PetitionGovernance.Domain.Legal;
using PetitionGovernance.Domain.Petitions;
using PetitionGovernance.Domain.Shared;
using PetitionGovernance.Domain.Supervision;

namespace PetitionGovernance.Application.Supervision;

/// <summary>登记支持的意见已经执行，附证据。</summary>
[Requires(Permission.HandlePetition, Permission.Supervise)]
public sealed record CompleteOpinionExecution : SupervisionCommand<OpinionExecutionView>
{
    /// <summary>执行的证据</summary>
    public required string Evidence { get; init; }

    /// <summary>执行日期；空为今天</summary>
    public DateOnly? ExecutedOn { get; init; }
}

internal sealed class CompleteOpinionExecutionValidator : AbstractValidator<CompleteOpinionExecution>
{
    public CompleteOpinionExecutionValidator() => RuleFor(r => r.Evidence).Filled(SupervisionRecord.MaxTextLength);
}

internal sealed class CompleteOpinionExecutionHandler(SupervisionDesk desk) : IRequestHandler<CompleteOpinionExecution, OpinionExecutionView>
{
    public async Task<OpinionExecutionView> Handle(CompleteOpinionExecution r, CancellationToken cancellationToken)
    {
        var (execution, now) = await desk.TakeAsync<OpinionExecution>(r, cancellationToken);
        execution.Complete(r.Evidence, r.ExecutedOn ?? now.Today, now);
        return OpinionExecutionView.Of(execution);
    }
}
