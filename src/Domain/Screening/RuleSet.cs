using System.Collections.Frozen;
using PetitionGovernance.Domain.Organizations;

namespace PetitionGovernance.Domain.Screening;

/// <summary>规则组：某一地区在一段时间里停用哪些规则、另定哪些参数；没有另定的一律启用。</summary>
/// <remarks>Immutable, and picks its rules once: a screening only walks the list. The duties to register, to inform and to keep secret cannot be switched off.</remarks>
public sealed class RuleSet
{
    private readonly FrozenDictionary<string, int> parameters;
    private readonly ScreeningRule[] current;
    private readonly ScreeningRule[] former;

    /// <param name="division">Division code it applies to, and to all below it; empty for everywhere.</param>
    /// <exception cref="Shared.RefusedException">It switches off what may not be, or names a rule or parameter there is not.</exception>
    public RuleSet(
        string name, string? division = null, DateOnly? effectiveFrom = null, DateOnly? effectiveTo = null,
        IEnumerable<string>? switchedOff = null, IReadOnlyDictionary<string, int>? parameters = null)
    {
        Name = name;
        Division = division;
        EffectiveFrom = effectiveFrom;
        EffectiveTo = effectiveTo;
        SwitchedOff = (switchedOff ?? []).ToFrozenSet();
        this.parameters = (parameters ?? FrozenDictionary<string, int>.Empty).ToFrozenDictionary();
        Shared.Lawful.Ensure(RuleSetForm.Wrong(effectiveFrom, effectiveTo, SwitchedOff, this.parameters));

        var active = ScreeningRules.All.Where(rule => !SwitchedOff.Contains(rule.Code)).ToList();
        current = [.. active.Where(rule => rule.Basis.Count > 0)];
        former = [.. active.Where(rule => rule.FormerBasis.Count > 0)];
    }

    /// <summary>默认规则组：全部规则启用，参数都用法定值。</summary>
    public static RuleSet Default { get; } = new("默认规则组");

    public string Name { get; }

    public string? Division { get; }

    public DateOnly? EffectiveFrom { get; }

    public DateOnly? EffectiveTo { get; }

    public IReadOnlySet<string> SwitchedOff { get; }

    public IReadOnlyDictionary<string, int> Parameters => parameters;

    public bool AppliesTo(string division, DateOnly day) =>
        (Division is null || DivisionCode.Covers(Division, division)) && !(day < EffectiveFrom) && !(day > EffectiveTo);

    internal int Value(RuleParameter parameter) => parameters.TryGetValue(parameter.Name, out var value) ? value : parameter.Value;

    /// <summary>The rules in force on the day of the event, in order of evaluation; none before the first regulation.</summary>
    internal ReadOnlySpan<ScreeningRule> InForceOn(DateOnly eventDate) =>
        eventDate >= Legal.Regulation.XF2022.EffectiveFrom ? current
        : eventDate >= Legal.Regulation.XF2005.EffectiveFrom ? former
        : [];
}
