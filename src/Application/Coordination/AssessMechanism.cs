using FluentValidation;
using MediatR;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Application.Shared.Pipeline;
using PetitionGovernance.Domain.Coordination;
using PetitionGovernance.Domain.Identity;

namespace PetitionGovernance.Application.Coordination;

/// <summary>登记机制的进展：状态、建立日期、依据、下次评估的日期；不填的不变。</summary>
[Requires(Permission.CoordinateBodies)]
public sealed record AssessMechanism : RecordAct, ICommand<MechanismView>
{
    /// <summary>状态</summary>
    public required MechanismStatus Status { get; init; }

    /// <summary>建立日期</summary>
    public DateOnly? EstablishedOn { get; init; }

    /// <summary>文号、材料；已建立的必有</summary>
    public string? Evidence { get; init; }

    /// <summary>下次评估的日期</summary>
    public DateOnly? ReviewOn { get; init; }
}

internal sealed class AssessMechanismValidator : AbstractValidator<AssessMechanism>
{
    public AssessMechanismValidator() => RuleFor(r => r.Evidence).AtMost(Mechanism.MaxEvidenceLength);
}

internal sealed class AssessMechanismHandler(RecordDesk<Mechanism> desk) : IRequestHandler<AssessMechanism, MechanismView>
{
    public async Task<MechanismView> Handle(AssessMechanism r, CancellationToken cancellationToken)
    {
        var mechanism = await desk.TakeAsync(r, "mechanism", cancellationToken);
        mechanism.Assess(r.Status, r.EstablishedOn, r.Evidence, r.ReviewOn, desk.Today);
        return MechanismView.Of(mechanism);
    }
}
