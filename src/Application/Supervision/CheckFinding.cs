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

/// <summary>复查一个问题：解决了没有。</summary>
[Requires(Permission.Supervise)]
public sealed record CheckFinding : SupervisionCommand<InspectionFindingView>
{
    /// <summary>是否解决</summary>
    public required bool Solved { get; init; }

    /// <summary>复查的情况</summary>
    public required string Verification { get; init; }

    /// <summary>复查日期；空为今天</summary>
    public DateOnly? CheckedOn { get; init; }
}

internal sealed class CheckFindingValidator : AbstractValidator<CheckFinding>
{
    public CheckFindingValidator() => RuleFor(r => r.Verification).Filled(SupervisionRecord.MaxTextLength);
}

internal sealed class CheckFindingHandler(SupervisionDesk desk) : IRequestHandler<CheckFinding, InspectionFindingView>
{
    public async Task<InspectionFindingView> Handle(CheckFinding r, CancellationToken cancellationToken)
    {
        var (finding, now) = await desk.TakeAsync<InspectionFinding>(r, cancellationToken);
        finding.Check(r.Solved, r.Verification, r.CheckedOn ?? now.Today, now);
        return InspectionFindingView.Of(finding);
    }
}
