using FluentValidation;
using MediatR;
using PetitionGovernance.Application.Shared;
using PetitionGovernance.Application.Shared.Pipeline;
using PetitionGovernance.Domain.Identity;
using PetitionGovernance.Domain.Screening;
using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Application.Screening;

/// <summary>某地、某日用哪一组规则：最具体的、当日有效的地区规则组；都没有的，用默认规则组。</summary>
[Requires(Permission.ReadOrganizations)]
public sealed record FindRuleSet : IQuery<AppliedRuleSet>
{
    /// <summary>行政区划代码</summary>
    public required string Division { get; init; }

    /// <summary>哪一日；空为今天</summary>
    public DateOnly? On { get; init; }
}

/// <summary>适用的规则组：每一条可以停用的规则、每一个参数，现在怎样。</summary>
/// <param name="Name">规则组的名称</param>
/// <param name="Version">写在参考意见里的版本</param>
/// <param name="Division">由哪个地区制定；默认规则组为空</param>
/// <param name="Switches">可以停用的规则，是否启用</param>
/// <param name="Parameters">参数的现值、法定值和限度</param>
public sealed record AppliedRuleSet(
    string Name, string Version, string? Division, DateOnly? EffectiveFrom, DateOnly? EffectiveTo,
    IReadOnlyList<RuleSwitch> Switches, IReadOnlyList<ParameterValue> Parameters)
{
    internal static AppliedRuleSet Of(VersionedRuleSet set)
    {
        var rules = set.Rules;
        return new(
            rules.Name, set.Version, rules.Division, rules.EffectiveFrom, rules.EffectiveTo,
            [.. ScreeningRules.All.Where(rule => rule.IsSwitchable).Select(rule => new RuleSwitch(rule.Code, rule.ChineseName, !rules.SwitchedOff.Contains(rule.Code)))],
            [.. ScreeningRules.Parameters.Values.OrderBy(p => p.Name, StringComparer.Ordinal).Select(p => ParameterValue.Of(p, rules))]);
    }
}

/// <summary>一条可以停用的规则。</summary>
public sealed record RuleSwitch(string Rule, string Name, bool IsOn);

/// <summary>一个参数。</summary>
/// <param name="Value">现值</param>
/// <param name="Statutory">法定值</param>
/// <param name="Least">可以另定的最小值</param>
/// <param name="Most">可以另定的最大值</param>
/// <param name="Basis">依据条款编号</param>
public sealed record ParameterValue(string Name, int Value, int Statutory, int Least, int Most, string Basis)
{
    internal static ParameterValue Of(RuleParameter p, RuleSet rules) =>
        new(p.Name, rules.Parameters.TryGetValue(p.Name, out var set) ? set : p.Value, p.Value, p.Least, p.Most, p.Source.ProvisionId);
}

internal sealed class FindRuleSetValidator : AbstractValidator<FindRuleSet>
{
    public FindRuleSetValidator() => RuleFor(q => q.Division).IsDivision();
}

internal sealed class FindRuleSetHandler(IRuleSets ruleSets, TimeProvider time) : IRequestHandler<FindRuleSet, AppliedRuleSet>
{
    public async Task<AppliedRuleSet> Handle(FindRuleSet q, CancellationToken cancellationToken) =>
        AppliedRuleSet.Of((await ruleSets.CurrentAsync(cancellationToken)).For(q.Division, q.On ?? time.Today()));
}
