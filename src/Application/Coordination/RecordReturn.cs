using FluentValidation;
using MediatR;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Application.Shared.Pipeline;
using PetitionGovernance.Domain.Coordination;
using PetitionGovernance.Domain.Identity;

namespace PetitionGovernance.Application.Coordination;

/// <summary>登记信访人的返回：去了，被推回来，或者说走不通。</summary>
[Requires(Permission.RecordPetitionerWill, Permission.RoutePetition)]
public sealed record RecordReturn : GuidanceCommand
{
    /// <summary>信访人说为什么走不通</summary>
    public required string Reason { get; init; }

    /// <summary>返回日期；空为今天</summary>
    public DateOnly? ReturnedOn { get; init; }
}

internal sealed class RecordReturnValidator : AbstractValidator<RecordReturn>
{
    public RecordReturnValidator() => RuleFor(r => r.Reason).Filled(PathGuidance.MaxTextLength);
}

internal sealed class RecordReturnHandler(GuidanceDesk desk) : IRequestHandler<RecordReturn, GuidanceView>
{
    public async Task<GuidanceView> Handle(RecordReturn r, CancellationToken cancellationToken)
    {
        var (guidance, now) = await desk.TakeAsync(r, cancellationToken);
        guidance.Return(r.ReturnedOn ?? now.Today, r.Reason, desk.Now, now);
        return GuidanceView.Of(guidance);
    }
}
