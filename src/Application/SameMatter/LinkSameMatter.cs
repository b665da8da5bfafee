using FluentValidation;
using MediatR;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Domain.Identity;

namespace PetitionGovernance.Application.SameMatter;

/// <summary>认定两件为同一事实和理由；两件都仍计入统计。</summary>
[Requires(Permission.RegisterPetition, Permission.ScreenPetition)]
public sealed record LinkSameMatter : MatterDecisionCommand, ICreate<MatterPairView>;

internal sealed class LinkSameMatterValidator : AbstractValidator<LinkSameMatter>
{
    public LinkSameMatterValidator() => Include(new MatterDecisionValidator());
}

internal sealed class LinkSameMatterHandler(SameMatterDesk desk) : IRequestHandler<LinkSameMatter, MatterPairView>
{
    public async Task<MatterPairView> Handle(LinkSameMatter r, CancellationToken cancellationToken)
    {
        var table = await desk.TakeAsync(r, cancellationToken);
        table.Pair.Link(table.Known, r.Reason, table.Actor, table.Today);
        return table.View();
    }
}
