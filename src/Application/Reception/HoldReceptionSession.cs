using FluentValidation;
using MediatR;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Application.Shared.Pipeline;
using PetitionGovernance.Application.Shared.Ports;
using PetitionGovernance.Domain.Identity;
using PetitionGovernance.Domain.Reception;

namespace PetitionGovernance.Application.Reception;

/// <summary>登记一场接访下访，此后逐个登记收到的问题。</summary>
[Requires(Permission.KeepReceptions)]
public sealed record HoldReceptionSession : ICreate<SessionView>
{
    /// <summary>日期；空为今天</summary>
    public DateOnly? HeldOn { get; init; }

    /// <summary>接访领导</summary>
    public required string LeaderName { get; init; }

    /// <summary>职务</summary>
    public required string LeaderPost { get; init; }

    /// <summary>方式：open_reception 公开接访、visit_with_case 带案下访、by_appointment 约访、on_site 到现场</summary>
    public required ReceptionMode Mode { get; init; }

    /// <summary>在哪里（行政区划代码）</summary>
    public string? AreaCode { get; init; }

    /// <summary>联合接访；结束前须登记参加单位</summary>
    public bool? Joint { get; init; }

    /// <summary>参加单位的代码</summary>
    public IReadOnlyList<string>? ParticipantOrgCodes { get; init; }
}

internal sealed class HoldReceptionSessionValidator : AbstractValidator<HoldReceptionSession>
{
    public HoldReceptionSessionValidator()
    {
        RuleFor(r => r.LeaderName).Filled(ReceptionDay.MaxNameLength);
        RuleFor(r => r.LeaderPost).Filled(ReceptionDay.MaxNameLength);
        RuleFor(r => r.Mode).IsInEnum();
        RuleFor(r => r.AreaCode).AreaCode();
        RuleFor(r => r.ParticipantOrgCodes).Must(all => all is null or { Count: <= ReceptionSession.MaxParticipants })
            .Says($"至多 {ReceptionSession.MaxParticipants} 个单位。", $"At most {ReceptionSession.MaxParticipants} bodies.");
    }
}

internal sealed class HoldReceptionSessionHandler(ReceptionDesk desk, IReceptions receptions, IRecordNumbers numbers) : IRequestHandler<HoldReceptionSession, SessionView>
{
    private const string Series = "JF";

    public async Task<SessionView> Handle(HoldReceptionSession r, CancellationToken cancellationToken)
    {
        foreach (var code in r.ParticipantOrgCodes ?? []) await desk.EnsureBodyAsync(code, "participantOrgCodes", cancellationToken);
        var (unit, county, _) = await desk.UnitAsync(cancellationToken);
        var heldOn = r.HeldOn ?? desk.Today;
        var held = new HeldSession(await numbers.NextAsync(Series + county, heldOn.Year, cancellationToken), heldOn, r.LeaderName, r.LeaderPost, r.Mode, r.AreaCode);
        var session = ReceptionSession.Hold(held, r.Joint ?? false, r.ParticipantOrgCodes ?? [], unit, desk.Now, await desk.OccasionAsync(cancellationToken));
        receptions.Add(session);
        return SessionView.Of(session);
    }
}
