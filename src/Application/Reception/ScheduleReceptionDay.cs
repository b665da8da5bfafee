using FluentValidation;
using MediatR;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Application.Shared.Pipeline;
using PetitionGovernance.Domain.Identity;
using PetitionGovernance.Domain.Reception;

namespace PetitionGovernance.Application.Reception;

/// <summary>安排一个接访日；公布以前可以取消重排。</summary>
[Requires(Permission.KeepReceptions)]
public sealed record ScheduleReceptionDay : ICreate<ReceptionDayView>
{
    public required DateOnly HeldOn { get; init; }

    /// <summary>起止时间，如 09:00—11:30</summary>
    public required string Hours { get; init; }

    /// <summary>地点</summary>
    public required string Place { get; init; }

    /// <summary>接访领导</summary>
    public required string LeaderName { get; init; }

    /// <summary>职务</summary>
    public required string LeaderPost { get; init; }

    /// <summary>方式</summary>
    public required ReceptionMode Mode { get; init; }

    /// <summary>预约或者咨询的公开电话</summary>
    public string? PublicPhone { get; init; }
}

internal sealed class ScheduleReceptionDayValidator : AbstractValidator<ScheduleReceptionDay>
{
    public ScheduleReceptionDayValidator()
    {
        RuleFor(r => r.Hours).Filled(ReceptionDay.MaxNameLength);
        RuleFor(r => r.Place).Filled(ReceptionDay.MaxPlaceLength);
        RuleFor(r => r.LeaderName).Filled(ReceptionDay.MaxNameLength);
        RuleFor(r => r.LeaderPost).Filled(ReceptionDay.MaxNameLength);
        RuleFor(r => r.Mode).IsInEnum();
        RuleFor(r => r.PublicPhone).AtMost(ReceptionDay.MaxNameLength);
    }
}

internal sealed class ScheduleReceptionDayHandler(ReceptionDesk desk, IReceptions receptions) : IRequestHandler<ScheduleReceptionDay, ReceptionDayView>
{
    public async Task<ReceptionDayView> Handle(ScheduleReceptionDay r, CancellationToken cancellationToken)
    {
        var (unit, _, _) = await desk.UnitAsync(cancellationToken);
        var plan = new NewReceptionDay(r.HeldOn, r.Hours, r.Place, r.LeaderName, r.LeaderPost, r.Mode, r.PublicPhone, unit);
        var day = ReceptionDay.Schedule(plan, desk.Now, await desk.OccasionAsync(cancellationToken));
        receptions.Add(day);
        return ReceptionDayView.Of(day);
    }
}
