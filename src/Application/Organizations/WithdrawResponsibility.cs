using FluentValidation;
using MediatR;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Application.Shared.Ports;
using PetitionGovernance.Domain.Identity;
using PetitionGovernance.Domain.Organizations;
using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Application.Organizations;

/// <summary>终止权责清单的一项；过去的判断依据因此保留，清单不改写。</summary>
[Requires(Permission.ManageOrganizations)]
public sealed record WithdrawResponsibility : ICommand<ResponsibilityView>
{
    /// <summary>最后一日，当日仍有职权；空为今天</summary>
    public DateOnly? EffectiveTo { get; init; }

    internal Guid Target { get; init; }

    /// <summary>Null: whatever version it has.</summary>
    internal int? ExpectedVersion { get; init; }

    /// <summary>Says which entry, and which version of it the client has seen.</summary>
    public WithdrawResponsibility On(Guid id, int? expectedVersion) => this with { Target = id, ExpectedVersion = expectedVersion };
}

internal sealed class WithdrawResponsibilityValidator : AbstractValidator<WithdrawResponsibility>
{
    public WithdrawResponsibilityValidator() => RuleFor(r => r.EffectiveTo).IsPlausible();
}

internal sealed class WithdrawResponsibilityHandler(IResponsibilities responsibilities, IActorAccessor actors, TimeProvider time)
    : IRequestHandler<WithdrawResponsibility, ResponsibilityView>
{
    public async Task<ResponsibilityView> Handle(WithdrawResponsibility r, CancellationToken cancellationToken)
    {
        var entry = await responsibilities.FindAsync(new(r.Target), cancellationToken) ?? throw new NotFoundException("responsibility");
        if (r.ExpectedVersion is { } expected && expected != entry.Version) throw new StaleException();
        entry.Withdraw(r.EffectiveTo ?? time.Today(), actors.Required(), time.Today());
        return ResponsibilityView.OfChanged(entry);
    }
}
