using FluentValidation;
using MediatR;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Domain.Identity;

namespace PetitionGovernance.Application.Reception;

/// <summary>公布一个接访日；此后不改，变更的取消后另行安排。</summary>
[Requires(Permission.KeepReceptions)]
public sealed record PublishReceptionDay : ReceptionCommand, ICommand<ReceptionDayView>;

internal sealed class PublishReceptionDayValidator : AbstractValidator<PublishReceptionDay>;

internal sealed class PublishReceptionDayHandler(ReceptionDesk desk) : IRequestHandler<PublishReceptionDay, ReceptionDayView>
{
    public async Task<ReceptionDayView> Handle(PublishReceptionDay r, CancellationToken cancellationToken)
    {
        var day = await desk.DayAsync(r, cancellationToken);
        day.Publish(await desk.OccasionAsync(cancellationToken));
        return ReceptionDayView.Of(day);
    }
}
