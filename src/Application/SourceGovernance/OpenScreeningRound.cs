using FluentValidation;
using MediatR;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Application.Shared.Pipeline;
using PetitionGovernance.Domain.Identity;
using PetitionGovernance.Domain.SourceGovernance;

namespace PetitionGovernance.Application.SourceGovernance;

/// <summary>开展一轮矛盾纠纷排查。</summary>
[Requires(Permission.KeepGovernanceRecords)]
public sealed record OpenScreeningRound : ICreate<ScreeningRoundView>
{
    /// <summary>名称，如 二〇二六年春季排查</summary>
    public required string Name { get; init; }

    /// <summary>开始日期（含）</summary>
    public required DateOnly From { get; init; }

    /// <summary>结束日期（含）</summary>
    public required DateOnly To { get; init; }
}

internal sealed class OpenScreeningRoundValidator : AbstractValidator<OpenScreeningRound>
{
    public OpenScreeningRoundValidator() => RuleFor(r => r.Name).Filled(DisputeScreening.MaxNameLength);
}

internal sealed class OpenScreeningRoundHandler(RecordDesk<DisputeScreening> desk, Townships townships) : IRequestHandler<OpenScreeningRound, ScreeningRoundView>
{
    public async Task<ScreeningRoundView> Handle(OpenScreeningRound r, CancellationToken cancellationToken)
    {
        var round = DisputeScreening.Open(r.Name, r.From, r.To, desk.Now);
        desk.Add(round);
        return ScreeningRoundView.Of(round, await townships.CodesAsync(cancellationToken));
    }
}
