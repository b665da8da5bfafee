using FluentValidation;
using MediatR;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Application.Shared.Pipeline;
using PetitionGovernance.Domain.Identity;
using PetitionGovernance.Domain.Petitions;

namespace PetitionGovernance.Application.Petitions;

/// <summary>职权异议：收到转送、交办之日起五个工作日内，详述理由。</summary>
[Requires(Permission.HandlePetition)]
public sealed record RaiseObjection : PetitionCommand
{
    /// <summary>不属于本机关职权的理由</summary>
    public required string Reason { get; init; }

    /// <summary>建议的责任单位代码</summary>
    public string? SuggestedOrgCode { get; init; }

    /// <summary>提出日期；空为今天</summary>
    public DateOnly? ObjectedOn { get; init; }
}

internal sealed class RaiseObjectionValidator : AbstractValidator<RaiseObjection>
{
    public RaiseObjectionValidator() => RuleFor(r => r.Reason).Filled(Registration.MaxReasonLength);
}

internal sealed class RaiseObjectionHandler(PetitionDesk desk) : IRequestHandler<RaiseObjection, PetitionReceipt>
{
    public async Task<PetitionReceipt> Handle(RaiseObjection r, CancellationToken cancellationToken)
    {
        var (item, now) = await desk.TakeAsync(r, cancellationToken);
        await desk.EnsureOrganizationAsync(r.SuggestedOrgCode, "suggestedOrgCode", cancellationToken);
        item.RaiseObjection(new Objection(item.ResponsibleOrgCode ?? now.Actor.UnitCode, r.ObjectedOn ?? now.Today, r.Reason, r.SuggestedOrgCode), now);
        return PetitionReceipt.Of(item, now);
    }
}
