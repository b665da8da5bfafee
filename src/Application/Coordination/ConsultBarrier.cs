using FluentValidation;
using MediatR;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Application.Shared.Pipeline;
using PetitionGovernance.Domain.Coordination;
using PetitionGovernance.Domain.Identity;

namespace PetitionGovernance.Application.Coordination;

/// <summary>把受阻情形提请会商，或者登记对方同意、不再会商；会商本身另行记录。</summary>
[Requires(Permission.CoordinateBodies)]
public sealed record ConsultBarrier : GuidanceCommand
{
    /// <summary>走到哪一步：offered 提请、agreed 同意、dropped 不再会商（须写明理由）</summary>
    public required BarrierState State { get; init; }

    /// <summary>说明</summary>
    public string? Note { get; init; }

    /// <summary>日期；空为今天</summary>
    public DateOnly? On { get; init; }
}

internal sealed class ConsultBarrierValidator : AbstractValidator<ConsultBarrier>
{
    public ConsultBarrierValidator()
    {
        RuleFor(r => r.State).Must(s => s is BarrierState.Offered or BarrierState.Agreed or BarrierState.Dropped)
            .Says("应为 offered、agreed 或者 dropped。", "Give offered, agreed or dropped.");
        RuleFor(r => r.Note).Must(note => note is null || !string.IsNullOrWhiteSpace(note)).Says("没有说明的不填，不填空白。", "Leave it out rather than blank.")
            .AtMost(PathGuidance.MaxTextLength);
    }
}

internal sealed class ConsultBarrierHandler(GuidanceDesk desk) : IRequestHandler<ConsultBarrier, GuidanceView>
{
    public async Task<GuidanceView> Handle(ConsultBarrier r, CancellationToken cancellationToken)
    {
        var (guidance, now) = await desk.TakeByBarrierAsync(r.Id, r.ExpectedVersion, cancellationToken);
        guidance.Consult(r.Id, r.State, r.On ?? now.Today, r.Note, now);
        return GuidanceView.Of(guidance);
    }
}
