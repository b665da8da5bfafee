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

/// <summary>查阅一条线索；每次留痕。</summary>
[Requires(Permission.PrepareReferrals, Permission.ApproveReferrals, Permission.HandlePetition)]
public sealed record GetReferral(Guid Id) : IQuery<ReferralView>;

internal sealed class GetReferralHandler(ReferralDesk desk, IAuditTrail audit) : IRequestHandler<GetReferral, ReferralView>
{
    public async Task<ReferralView> Handle(GetReferral request, CancellationToken cancellationToken)
    {
        var view = await (await desk.VisibleAsync(cancellationToken)).Where(r => r.Id == request.Id).Select(ReferralView.Projection).FirstOrDefaultAsync(cancellationToken)
            ?? throw new NotFoundException("accountability-referral");
        await audit.WriteAsync([new AuditNote("referral.opened", "accountability-referral", request.Id.ToString(), "查阅线索移送")], cancellationToken);
        return view;
    }
}
