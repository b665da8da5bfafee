using FluentValidation;
using MediatR;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Application.Shared.Pipeline;
using PetitionGovernance.Domain.Identity;
using PetitionGovernance.Domain.SourceGovernance;

namespace PetitionGovernance.Application.SourceGovernance;

/// <summary>登记矛盾纠纷的化解。</summary>
[Requires(Permission.KeepGovernanceRecords)]
public sealed record ResolveDispute : RecordAct, ICommand<DisputeView>
{
    /// <summary>怎样化解的：协商、调解，达成了什么</summary>
    public required string Resolution { get; init; }

    /// <summary>化解日期；空为今天</summary>
    public DateOnly? ResolvedOn { get; init; }
}

internal sealed class ResolveDisputeValidator : AbstractValidator<ResolveDispute>
{
    public ResolveDisputeValidator() => RuleFor(r => r.Resolution).Filled(Dispute.MaxTextLength);
}

internal sealed class ResolveDisputeHandler(RecordDesk<Dispute> desk) : IRequestHandler<ResolveDispute, DisputeView>
{
    public async Task<DisputeView> Handle(ResolveDispute r, CancellationToken cancellationToken)
    {
        var dispute = await desk.TakeAsync(r, "dispute", cancellationToken);
        dispute.Resolve(r.ResolvedOn ?? desk.Today, r.Resolution, desk.Today);
        return DisputeView.Of(dispute);
    }
}
