using FluentValidation;
using MediatR;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Domain.Identity;

namespace PetitionGovernance.Application.SameMatter;

/// <summary>撤回“不是同一事实和理由”的标明，此后可以再作为候选。</summary>
[Requires(Permission.RegisterPetition, Permission.ScreenPetition)]
public sealed record WithdrawDifferentMatter : MatterDecisionCommand;

internal sealed class WithdrawDifferentMatterValidator : AbstractValidator<WithdrawDifferentMatter>
{
    public WithdrawDifferentMatterValidator() => Include(new MatterDecisionValidator());
}

internal sealed class WithdrawDifferentMatterHandler(SameMatterDesk desk) : IRequestHandler<WithdrawDifferentMatter, MatterPairView>
{
    public async Task<MatterPairView> Handle(WithdrawDifferentMatter r, CancellationToken cancellationToken)
    {
        var table = await desk.TakeAsync(r, cancellationToken);
        table.Pair.WithdrawDifference(r.Reason, table.Actor, table.Today);
        return table.View();
    }
}
