using FluentValidation;
using MediatR;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Application.Shared.Pipeline;
using PetitionGovernance.Domain.Identity;
using PetitionGovernance.Domain.Petitions;

namespace PetitionGovernance.Application.Petitions;

/// <summary>退回重办：另起一轮，原轮次保存。</summary>
[Requires(Permission.ReturnForRedo)]
public sealed record ReturnForRedo : PetitionCommand
{
    /// <summary>退回的理由和要求</summary>
    public required string Reason { get; init; }

    /// <summary>退回日期；空为今天</summary>
    public DateOnly? ReturnedOn { get; init; }
}

internal sealed class ReturnForRedoValidator : AbstractValidator<ReturnForRedo>
{
    public ReturnForRedoValidator() => RuleFor(r => r.Reason).Filled(Registration.MaxReasonLength);
}

internal sealed class ReturnForRedoHandler(PetitionDesk desk) : IRequestHandler<ReturnForRedo, PetitionReceipt>
{
    public async Task<PetitionReceipt> Handle(ReturnForRedo r, CancellationToken cancellationToken)
    {
        var (item, now) = await desk.TakeAsync(r, cancellationToken);
        item.ReturnForRedo(r.Reason, r.ReturnedOn ?? now.Today, now);
        return PetitionReceipt.Of(item, now);
    }
}
