namespace PetitionGovernance.Domain.Screening;

/// <summary>某地区自某日起的一组规则，连同最近一次改变的理由。</summary>
public sealed class RuleSetEdition
{
    private RuleSetEdition()
    {
    }

    /// <summary>The first day; names the edition within its division.</summary>
    public DateOnly EffectiveFrom { get; private init; }

    public string Name { get; private set; } = "";

    public IReadOnlyList<string> SwitchedOff { get; private set; } = [];

    public IReadOnlyDictionary<string, int> Parameters { get; private set; } = new Dictionary<string, int>();

    /// <summary>The last day; null until further notice.</summary>
    public DateOnly? EffectiveTo { get; private set; }

    public string Source { get; private set; } = "";

    public string Reason { get; private set; } = "";

    /// <summary>第几次改定；写在参考意见所记的规则组版本里。</summary>
    public int Revision { get; private set; }

    public RuleSetTerms Terms => new(Name, SwitchedOff, Parameters, EffectiveTo, Source);

    internal static RuleSetEdition From(DateOnly day) => new() { EffectiveFrom = day };

    internal void Set(RuleSetTerms terms, string reason)
    {
        (Name, SwitchedOff, Parameters, EffectiveTo, Source) = (terms.Name, terms.SwitchedOff, terms.Parameters, terms.EffectiveTo, terms.Source);
        Reason = reason;
        Revision++;
    }

    /// <summary>Both ends count.</summary>
    internal bool Overlaps(DateOnly from, DateOnly? to) => !(EffectiveTo < from) && !(to < EffectiveFrom);
}
