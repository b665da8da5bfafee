using FluentValidation;
using MediatR;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Application.Shared.Pipeline;
using PetitionGovernance.Domain.Identity;
using PetitionGovernance.Domain.Reception;

namespace PetitionGovernance.Application.Reception;

/// <summary>取消一个接访日，写明原因。</summary>
[Requires(Permission.KeepReceptions)]
public sealed record CancelReceptionDay : ReceptionCommand, ICommand<ReceptionDayView>
{
    /// <summary>原因</summary>
    public required string Reason { get; init; }
}

internal sealed class CancelReceptionDayValidator : AbstractValidator<CancelReceptionDay>
{
    public CancelReceptionDayValidator() => RuleFor(r => r.Reason).Filled(ReceptionDay.MaxTextLength);
}

internal sealed class CancelReceptionDayHandler(ReceptionDesk desk) : IRequestHandler<CancelReceptionDay, ReceptionDayView>
{
    public async Task<ReceptionDayView> Handle(CancelReceptionDay r, CancellationToken cancellationToken)
    {
        var day = await desk.DayAsync(r, cancellationToken);
        day.Cancel(r.Reason, await desk.OccasionAsync(cancellationToken));
        return ReceptionDayView.Of(day);
    }
}
