using System.Linq.Expressions;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using PetitionGovernance.Application.Organizations;
using PetitionGovernance.Application.Petitions;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Application.Shared.Pipeline;
using PetitionGovernance.Application.Shared.Ports;
using PetitionGovernance.Domain.Accountability;
using PetitionGovernance.Domain.Deadlines;
using PetitionGovernance.Domain.Identity;
using PetitionGovernance.Domain.Legal;
using PetitionGovernance.Domain.Organizations;
using PetitionGovernance.Domain.Petitions;
using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Application.Accountability;

/// <summary>登记移送和回执；此后接收单位看得见。</summary>
[Requires(Permission.PrepareReferrals, Permission.ApproveReferrals)]
public sealed record TransferReferral : ReferralCommand
{
    /// <summary>回执：文号、签收人</summary>
    public required string Receipt { get; init; }

    /// <summary>移送日期；空为今天</summary>
    public DateOnly? ReferredOn { get; init; }
}

internal sealed class TransferReferralValidator : AbstractValidator<TransferReferral>
{
    public TransferReferralValidator() => RuleFor(r => r.Receipt).Filled(AccountabilityReferral.MaxTextLength);
}

internal sealed class TransferReferralHandler(ReferralDesk desk) : IRequestHandler<TransferReferral, ReferralView>
{
    public async Task<ReferralView> Handle(TransferReferral r, CancellationToken cancellationToken)
    {
        var (referral, now) = await desk.TakeAsync(r, cancellationToken);
        referral.Transfer(r.Receipt, r.ReferredOn ?? now.Today, now);
        return ReferralView.Of(referral);
    }
}
