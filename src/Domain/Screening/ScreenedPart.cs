namespace PetitionGovernance.Domain.Screening;

/// <summary>一件中的一个诉求，单独甄别；检举控告的部分封存，与其余分开。</summary>
public sealed class ScreenedPart
{
    internal ScreenedPart(ScreeningContext context, Finding[] findings, Finding? decisive, bool conflicts)
    {
        Context = context;
        Findings = findings;
        Decisive = decisive;
        Conflicts = conflicts;
    }

    /// <summary>甄别这一诉求所依的事实。</summary>
    public ScreeningFacts Facts => Context.Facts;

    /// <summary>如“申诉求决·新提出的部分”。</summary>
    public string Label => (Facts.Category, Context.IsSplit ? Facts.SameFactsAndReasons : null) switch
    {
        ({ } nature, SameFacts.Yes) => $"{FactWords.Category.Of(nature)}·先前提出过的部分",
        ({ } nature, SameFacts.No) => $"{FactWords.Category.Of(nature)}·新提出的部分",
        ({ } nature, _) => FactWords.Category.Of(nature),
        _ => "性质不明",
    };

    /// <summary>检举控告，封存：不得透露、转给被检举控告的人员和单位（第三十条第三款）。</summary>
    public bool IsSealed => Facts.Category is ClaimNature.Accusation;

    /// <summary>全部发现，按档次先后。</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>结论；没有一条规则能定的为空。</summary>
    public Verdict? Verdict => Decisive?.Verdict;

    internal ScreeningContext Context { get; }

    internal Finding? Decisive { get; }

    /// <summary>Two adverse verdicts that differ, and no rule says which goes first.</summary>
    internal bool Conflicts { get; }
}
