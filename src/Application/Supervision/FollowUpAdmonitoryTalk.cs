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

/// <summary>核实约谈后的整改情况。</summary>
[Requires(Permission.Supervise)]
public sealed record FollowUpAdmonitoryTalk : SupervisionCommand<AdmonitoryTalkView>
{
    /// <summary>整改的结果</summary>
    public required SupervisionResult Result { get; init; }

    /// <summary>核实的情况</summary>
    public required string Verification { get; init; }

    /// <summary>核实日期；空为今天</summary>
    public DateOnly? VerifiedOn { get; init; }
}

internal sealed class FollowUpAdmonitoryTalkValidator : AbstractValidator<FollowUpAdmonitoryTalk>
{
    public FollowUpAdmonitoryTalkValidator()
    {
        RuleFor(r => r.Result).IsInEnum();
        RuleFor(r => r.Verification).Filled(SupervisionRecord.MaxTextLength);
    }
}

internal sealed class FollowUpAdmonitoryTalkHandler(SupervisionDesk desk) : IRequestHandler<FollowUpAdmonitoryTalk, AdmonitoryTalkView>
{
    public async Task<AdmonitoryTalkView> Handle(FollowUpAdmonitoryTalk r, CancellationToken cancellationToken)
    {
        var (talk, now) = await desk.TakeAsync<AdmonitoryTalk>(r, cancellationToken);
        talk.FollowUp(r.Result, r.Verification, r.VerifiedOn ?? now.Today, now);
        return AdmonitoryTalkView.Of(talk);
    }
}
