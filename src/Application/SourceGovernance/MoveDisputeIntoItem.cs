using FluentValidation;
using MediatR;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Application.Shared.Pipeline;
using PetitionGovernance.Domain.Identity;
using PetitionGovernance.Domain.Petitions;
using PetitionGovernance.Domain.SourceGovernance;

namespace PetitionGovernance.Application.SourceGovernance;

/// <summary>就地化解不了、成为信访事项的，记下登记编号，来源由此可查。</summary>
[Requires(Permission.KeepGovernanceRecords)]
public sealed record MoveDisputeIntoItem : RecordAct, ICommand<DisputeView>
{
    /// <summary>信访事项的登记编号；先登记事项，再在这里记下</summary>
    public required string RegNo { get; init; }
}

internal sealed class MoveDisputeIntoItemValidator : AbstractValidator<MoveDisputeIntoItem>
{
    public MoveDisputeIntoItemValidator() => RuleFor(r => r.RegNo).Filled(Registration.MaxExternalNumberLength);
}

internal sealed class MoveDisputeIntoItemHandler(RecordDesk<Dispute> desk, VisibleItems items) : IRequestHandler<MoveDisputeIntoItem, DisputeView>
{
    public async Task<DisputeView> Handle(MoveDisputeIntoItem r, CancellationToken cancellationToken)
    {
        var dispute = await desk.TakeAsync(r, "dispute", cancellationToken);
        var item = await items.EnsureAsync(r.RegNo, cancellationToken);
        dispute.BecomePetition(item.RegNo, item.ReceivedOn, desk.Today);
        return DisputeView.Of(dispute) with { RegNo = item.RegNo };
    }
}
