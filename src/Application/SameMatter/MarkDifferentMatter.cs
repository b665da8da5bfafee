using FluentValidation;
using MediatR;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Domain.Identity;

namespace PetitionGovernance.Application.SameMatter;

/// <summary>标明两件不是同一事实和理由，此后不再作为候选。</summary>
[Requires(Permission.RegisterPetition, Permission.ScreenPetition)]
public sealed record MarkDifferentMatter : MatterDecisionCommand, ICreate<MatterPairView>;

internal sealed class MarkDifferentMatterValidator : AbstractValidator<MarkDifferentMatter>
{
    public MarkDifferentMatterValidator() => Include(new MatterDecisionValidator());
}

internal sealed class MarkDifferentMatterHandler(SameMatterDesk desk) : IRequestHandler<MarkDifferentMatter, MatterPairView>
{
    public async Task<MatterPairView> Handle(MarkDifferentMatter r, CancellationToken cancellationToken)
    {
        var table = await desk.TakeAsync(r, cancellationToken);
        table.Pair.MarkDifferent(table.Known, r.Reason, table.Actor, table.Today);
        return table.View();
    }
}
