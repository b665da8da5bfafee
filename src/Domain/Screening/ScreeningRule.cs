using PetitionGovernance.Domain.Deadlines;
using PetitionGovernance.Domain.Legal;
using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Domain.Screening;

/// <summary>甄别规则：一个类一条，无状态，只看给它的事实。</summary>
/// <remarks>
/// An adverse verdict needs every element <see cref="Tri.Yes"/>; with one element unknown the rule only asks.
/// Whether a person must look is never written in a rule: the engine derives it.
/// </remarks>
public abstract class ScreeningRule
{
    private protected ScreeningRule(string code, Band band, string chineseName, string englishName)
    {
        Code = code;
        Band = band;
        ChineseName = chineseName;
        EnglishName = englishName;
    }

    /// <summary>规则编号，永久不变，不重复使用。</summary>
    public string Code { get; }

    public Band Band { get; }

    public string ChineseName { get; }

    public string EnglishName { get; }

    /// <summary>规则说什么、为什么，给新来的人看。</summary>
    public string Explanation { get; protected init; } = "";

    /// <summary>现行依据（2022-05-01 起）。</summary>
    public IReadOnlyList<Citation> Basis { get; protected init; } = [];

    /// <summary>2005 年《信访条例》的依据；没有的，规则自 2022-05-01 起才有。</summary>
    public IReadOnlyList<Citation> FormerBasis { get; protected init; } = [];

    public RuleStanding Standing { get; protected init; }

    /// <summary>实践的出处。</summary>
    public IReadOnlyList<PracticeSource> Sources { get; protected init; } = [];

    /// <summary>同时成立时本规则压过的规则。</summary>
    public IReadOnlyList<string> Overrides { get; protected init; } = [];

    public IReadOnlyList<RuleParameter> Parameters { get; protected init; } = [];

    /// <summary>先有结论的仍然判断，以发现不利结论之间的冲突；其余定论规则到此为止。</summary>
    public bool IsAdverse { get; protected init; }

    /// <summary>结论已定也照样判断：安全、登记、期限从不因此略过。</summary>
    public bool AlwaysRuns { get; protected init; }

    /// <summary>缺事实时悬着什么结论。</summary>
    public string AtStake { get; protected init; } = "";

    public string AtStakeEnglish { get; protected init; } = "";

    /// <summary>只有出自实践的规则可以由规则组停用。</summary>
    public bool IsSwitchable => Standing is not RuleStanding.Text;

    public DateOnly EffectiveFrom => FormerBasis.Count > 0 ? Regulation.XF2005.EffectiveFrom : Regulation.XF2022.EffectiveFrom;

    public DateOnly? EffectiveTo => Basis.Count > 0 ? Regulation.XF2022.EffectiveTo : Regulation.XF2005.EffectiveTo;

    public abstract Finding? Evaluate(ScreeningContext c);

    /// <summary>一句中文：为什么。</summary>
    protected internal abstract string Because(Finding finding);

    /// <summary>The same in one English sentence, from the same facts.</summary>
    protected internal abstract string BecauseInEnglish(Finding finding);

    protected internal virtual IEnumerable<string> FlagsOf(Finding finding) => [];

    /// <summary>到哪里去；没有的为空。</summary>
    protected internal virtual IEnumerable<PathGuidance> GuidanceOf(Finding finding) => [];

    private protected Finding Fires(
        ScreeningContext c, FactSet reliedOn, Verdict? verdict = null, DueDate? due = null, IReadOnlyList<Citation>? cites = null) =>
        new(this, c, reliedOn & c.Known, FactSet.None, verdict, due, cites);

    private protected Finding Asks(ScreeningContext c, FactSet elements, DueDate? due = null) =>
        new(this, c, elements & c.Known, elements & ~c.Known, null, due, null) { OnlyAsks = true };

    /// <summary>It fires, and something about it is still to be asked.</summary>
    private protected Finding FiresAsking(
        ScreeningContext c, FactSet elements, Verdict? verdict = null, DueDate? due = null, IReadOnlyList<Citation>? cites = null) =>
        new(this, c, elements & c.Known, elements & ~c.Known, verdict, due, cites);

    /// <summary>All elements yes: it fires; none no but some unknown: it asks for the missing ones; any no: nothing.</summary>
    private protected Finding? Decide(
        ScreeningContext c, Tri condition, FactSet elements, Verdict verdict, DueDate? due = null, IReadOnlyList<Citation>? cites = null) =>
        condition.IsYes ? Fires(c, elements, verdict, due, cites) : condition.IsUnknown ? Asks(c, elements, due) : null;
}
