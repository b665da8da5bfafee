using FluentValidation;
using MediatR;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Application.Shared.Pipeline;
using PetitionGovernance.Domain.Identity;
using PetitionGovernance.Domain.SourceGovernance;

namespace PetitionGovernance.Application.SourceGovernance;

/// <summary>登记已经化解的矛盾纠纷反弹。</summary>
[Requires(Permission.KeepGovernanceRecords)]
public sealed record ReboundDispute : RecordAct, ICommand<DisputeView>
{
    /// <summary>为什么反弹</summary>
    public required string Reason { get; init; }

    /// <summary>反弹日期；空为今天</summary>
    public DateOnly? On { get; init; }
}

internal sealed class ReboundDisputeValidator : AbstractValidator<ReboundDispute>
{
    public ReboundDisputeValidator() => RuleFor(r => r.Reason).Filled(Dispute.MaxTextLength);
}

internal sealed class ReboundDisputeHandler(RecordDesk<Dispute> desk) : IRequestHandler<ReboundDispute, DisputeView>
{
    public async Task<DisputeView> Handle(ReboundDispute r, CancellationToken cancellationToken)
    {
        var dispute = await desk.TakeAsync(r, "dispute", cancellationToken);
        dispute.ReboundAgain(new Rebound(r.On ?? desk.Today, r.Reason), desk.Today);
        return DisputeView.Of(dispute);
    }
}
