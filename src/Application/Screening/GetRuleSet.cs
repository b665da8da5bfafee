using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Application.Shared.Ports;
using PetitionGovernance.Domain.Identity;

namespace PetitionGovernance.Application.Screening;

/// <summary>查阅一个地区自某日起的甄别规则组。</summary>
[Requires(Permission.ReadOrganizations)]
public sealed record GetRuleSet(string Division, DateOnly EffectiveFrom) : IQuery<RuleSetView>;

internal sealed class GetRuleSetValidator : AbstractValidator<GetRuleSet>
{
    public GetRuleSetValidator() => RuleFor(q => q.Division).IsDivision();
}

internal sealed class GetRuleSetHandler(IReadStore store) : IRequestHandler<GetRuleSet, RuleSetView>
{
    public async Task<RuleSetView> Handle(GetRuleSet q, CancellationToken cancellationToken) =>
        await RuleSetView.In(store).FirstOrDefaultAsync(set => set.Division == q.Division && set.EffectiveFrom == q.EffectiveFrom, cancellationToken) ?? throw new NotFoundException("rule-set");
}
