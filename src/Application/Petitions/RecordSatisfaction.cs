using FluentValidation;
using MediatR;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Application.Shared.Pipeline;
using PetitionGovernance.Domain.Identity;
using PetitionGovernance.Domain.Petitions;

namespace PetitionGovernance.Application.Petitions;

/// <summary>登记信访人对办理的满意度评价。</summary>
[Requires(Permission.RecordPetitionerWill)]
public sealed record RecordSatisfaction : PetitionCommand
{
    /// <summary>满意</summary>
    public required bool Satisfied { get; init; }

    /// <summary>评价意见</summary>
    public string? Comment { get; init; }
}

internal sealed class RecordSatisfactionValidator : AbstractValidator<RecordSatisfaction>
{
    public RecordSatisfactionValidator() => RuleFor(r => r.Comment).AtMost(Registration.MaxReasonLength);
}

internal sealed class RecordSatisfactionHandler(PetitionDesk desk) : IRequestHandler<RecordSatisfaction, PetitionReceipt>
{
    public async Task<PetitionReceipt> Handle(RecordSatisfaction r, CancellationToken cancellationToken)
    {
        var (item, now) = await desk.TakeAsync(r, cancellationToken);
        item.RecordSatisfaction(r.Satisfied, r.Comment, now);
        return PetitionReceipt.Of(item, now);
    }
}
