using FluentValidation;
using MediatR;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Application.Shared.Pipeline;
using PetitionGovernance.Domain.Identity;
using PetitionGovernance.Domain.Petitions;

namespace PetitionGovernance.Application.Petitions;

/// <summary>信访人撤回；事项仍在统计之中。</summary>
[Requires(Permission.RecordPetitionerWill)]
public sealed record WithdrawPetition : PetitionCommand
{
    /// <summary>撤回的原因（信访人所述）</summary>
    public required string Reason { get; init; }

    /// <summary>撤回日期；空为今天</summary>
    public DateOnly? WithdrawnOn { get; init; }
}

internal sealed class WithdrawPetitionValidator : AbstractValidator<WithdrawPetition>
{
    public WithdrawPetitionValidator() => RuleFor(r => r.Reason).Filled(Registration.MaxReasonLength);
}

internal sealed class WithdrawPetitionHandler(PetitionDesk desk) : IRequestHandler<WithdrawPetition, PetitionReceipt>
{
    public async Task<PetitionReceipt> Handle(WithdrawPetition r, CancellationToken cancellationToken)
    {
        var (item, now) = await desk.TakeAsync(r, cancellationToken);
        item.Withdraw(r.Reason, r.WithdrawnOn ?? now.Today, now);
        return PetitionReceipt.Of(item, now);
    }
}
