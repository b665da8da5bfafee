using FluentValidation;
using MediatR;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Application.Shared.Pipeline;
using PetitionGovernance.Domain.Identity;
using PetitionGovernance.Domain.Petitions;

namespace PetitionGovernance.Application.Petitions;

/// <summary>转送、交办方答复职权异议；同意的，材料交还，重新处置。</summary>
[Requires(Permission.DecideObjection)]
public sealed record DecideObjection : PetitionCommand
{
    /// <summary>异议是否成立</summary>
    public required bool Upheld { get; init; }

    /// <summary>核实情况和理由</summary>
    public required string Reason { get; init; }

    /// <summary>答复日期；空为今天</summary>
    public DateOnly? DecidedOn { get; init; }
}

internal sealed class DecideObjectionValidator : AbstractValidator<DecideObjection>
{
    public DecideObjectionValidator() => RuleFor(r => r.Reason).Filled(Registration.MaxReasonLength);
}

internal sealed class DecideObjectionHandler(PetitionDesk desk) : IRequestHandler<DecideObjection, PetitionReceipt>
{
    public async Task<PetitionReceipt> Handle(DecideObjection r, CancellationToken cancellationToken)
    {
        var (item, now) = await desk.TakeAsync(r, cancellationToken);
        item.DecideObjection(r.Upheld, r.Reason, r.DecidedOn ?? now.Today, now);
        return PetitionReceipt.Of(item, now);
    }
}
