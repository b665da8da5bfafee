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

/// <summary>因问题把事项退回重办：事项另起一轮，办后复查。</summary>
[Requires(Permission.Supervise)]
public sealed record ReturnFindingForRedo : SupervisionCommand<InspectionFindingView>
{
    /// <summary>退回日期；空为今天</summary>
    public DateOnly? ReturnedOn { get; init; }
}

internal sealed class ReturnFindingForRedoValidator : AbstractValidator<ReturnFindingForRedo>;

internal sealed class ReturnFindingForRedoHandler(SupervisionDesk desk) : IRequestHandler<ReturnFindingForRedo, InspectionFindingView>
{
    public async Task<InspectionFindingView> Handle(ReturnFindingForRedo r, CancellationToken cancellationToken)
    {
        var (finding, now) = await desk.TakeAsync<InspectionFinding>(r, cancellationToken);
        finding.ReturnForRedo(r.ReturnedOn ?? now.Today, now);
        return InspectionFindingView.Of(finding);
    }
}
