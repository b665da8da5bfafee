using FluentValidation;
using MediatR;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Domain.Identity;

namespace PetitionGovernance.Application.SameMatter;

/// <summary>解除两件之间认定的关联。</summary>
[Requires(Permission.RegisterPetition, Permission.ScreenPetition)]
public sealed record UnlinkSameMatter : MatterDecisionCommand;

internal sealed class UnlinkSameMatterValidator : AbstractValidator<UnlinkSameMatter>
{
    public UnlinkSameMatterValidator() => Include(new MatterDecisionValidator());
}

internal sealed class UnlinkSameMatterHandler(SameMatterDesk desk) : IRequestHandler<UnlinkSameMatter, MatterPairView>
{
    public async Task<MatterPairView> Handle(UnlinkSameMatter r, CancellationToken cancellationToken)
    {
        var table = await desk.TakeAsync(r, cancellationToken);
        table.Pair.Unlink(table.Known, r.Reason, table.Actor, table.Today);
        return table.View();
    }
}
