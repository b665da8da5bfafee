using FluentValidation;
using MediatR;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Application.Shared.Pipeline;
using PetitionGovernance.Domain.Identity;
using PetitionGovernance.Domain.SourceGovernance;

namespace PetitionGovernance.Application.SourceGovernance;

/// <summary>三事分流：大事由政府办，小事由村（社区）协商办，私事引导当事人自己办。</summary>
[Requires(Permission.KeepGovernanceRecords)]
public sealed record TriageDispute : RecordAct, ICommand<DisputeView>
{
    /// <summary>major 大事、minor 小事、private 私事</summary>
    public required DisputeTriage Triage { get; init; }

    /// <summary>由谁办；私事写明怎样引导</summary>
    public required string Note { get; init; }

    /// <summary>分流日期；空为今天</summary>
    public DateOnly? On { get; init; }
}

internal sealed class TriageDisputeValidator : AbstractValidator<TriageDispute>
{
    public TriageDisputeValidator() => RuleFor(r => r.Note).Filled(Dispute.MaxTextLength);
}

internal sealed class TriageDisputeHandler(RecordDesk<Dispute> desk) : IRequestHandler<TriageDispute, DisputeView>
{
    public async Task<DisputeView> Handle(TriageDispute r, CancellationToken cancellationToken)
    {
        var dispute = await desk.TakeAsync(r, "dispute", cancellationToken);
        dispute.Sort(r.Triage, r.Note, r.On ?? desk.Today, desk.Today);
        return DisputeView.Of(dispute);
    }
}
