using FluentValidation;
using MediatR;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Application.Shared.Pipeline;
using PetitionGovernance.Domain.Identity;

namespace PetitionGovernance.Application.Petitions;

/// <summary>登记办理中举行的听证；六十日照计，不扣除。</summary>
[Requires(Permission.HandlePetition)]
public sealed record RecordHearing : PetitionCommand
{
    public required HearingInput Hearing { get; init; }
}

internal sealed class RecordHearingValidator : AbstractValidator<RecordHearing>
{
    public RecordHearingValidator() => RuleFor(r => r.Hearing).SetValidator(new HearingInputValidator());
}

internal sealed class RecordHearingHandler(PetitionDesk desk) : IRequestHandler<RecordHearing, PetitionReceipt>
{
    public async Task<PetitionReceipt> Handle(RecordHearing r, CancellationToken cancellationToken)
    {
        var (item, now) = await desk.TakeAsync(r, cancellationToken);
        item.HoldHearing(r.Hearing.Entered(now), now);
        return PetitionReceipt.Of(item, now);
    }
}
