using PetitionGovernance.Domain.Deadlines;
using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Domain.Screening;

/// <summary>一条规则的发现：依据、所依的事实、一句话的理由，和它带来的结论、期限、标记。</summary>
/// <remarks>Sentences, flags and guidance are made only when they are read.</remarks>
public sealed class Finding
{
    private readonly IReadOnlyList<Citation>? cites;

    internal Finding(
        ScreeningRule rule, ScreeningContext context, FactSet reliedOn, FactSet missing, Verdict? verdict, DueDate? due, IReadOnlyList<Citation>? cites)
    {
        Rule = rule;
        Context = context;
        ReliedOn = reliedOn;
        Missing = missing;
        Verdict = verdict;
        Due = due;
        this.cites = cites;
    }

    public ScreeningRule Rule { get; }

    /// <summary>所依的事实。</summary>
    public FactSet ReliedOn { get; }

    /// <summary>缺少的事实；缺了就不能成立，只发问。</summary>
    public FactSet Missing { get; }

    /// <summary>规则成立时给出的结论；只附加的规则没有。</summary>
    public Verdict? Verdict { get; }

    public DueDate? Due { get; }

    /// <summary>规则没有成立，只是发问。</summary>
    public bool OnlyAsks { get; internal init; }

    /// <summary>甄别意见的结论由它定。</summary>
    public bool Decides { get; internal set; }

    internal ScreeningContext Context { get; }

    /// <summary>依据。</summary>
    public IReadOnlyList<Citation> Basis
    {
        get
        {
            var basis = new List<Citation>(Context.IsUnderFormerRegulation ? Rule.FormerBasis : cites ?? Rule.Basis);
            basis.AddRange(Due?.Basis ?? []);
            return [.. basis.Distinct()];
        }
    }

    /// <summary>所依的事实，按名称和取值。</summary>
    public IReadOnlyList<ReliedFact> Facts => ReliedFact.Of(Context.Facts, ReliedOn);

    public string Because => Rule.Because(this);

    public string BecauseInEnglish => Rule.BecauseInEnglish(this);

    public IReadOnlyList<string> Flags => [.. Rule.FlagsOf(this)];

    public IReadOnlyList<PathGuidance> Guidance => [.. Rule.GuidanceOf(this)];
}
