using PetitionGovernance.Domain.Deadlines;
using PetitionGovernance.Domain.Petitions;
using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Domain.Screening;

/// <summary>甄别意见：准入、结果、处置、期限、依据和理由；只供参考，由人决定。</summary>
/// <remarks>What is shown (sentences, lists) is made when it is read; the verdict and whether a person must look are reckoned at once.</remarks>
public sealed class ScreeningOpinion
{
    private readonly long humanReasons;
    private readonly WorkingDayCalendar calendar;

    internal ScreeningOpinion(ScreeningFacts facts, DateOnly asOf, RuleSet ruleSet, WorkingDayCalendar calendar, ScreenedPart[] parts)
    {
        this.calendar = calendar;
        Facts = facts;
        AsOf = asOf;
        RuleSet = ruleSet;
        Parts = parts;
        Contradictions = FactContradictions.Of(facts, asOf);
        humanReasons = Screening.HumanReasons.Of(this);
    }

    public ScreeningFacts Facts { get; }

    public DateOnly AsOf { get; }

    public RuleSet RuleSet { get; }

    /// <summary>各个诉求；没有拆分的只有一个，什么事实都没有的一个也没有。</summary>
    public IReadOnlyList<ScreenedPart> Parts { get; }

    /// <summary>主要诉求的准入；各诉求的见 <see cref="Parts"/>。</summary>
    public Admission Admission => FirstVerdict?.Admission ?? Admission.GuideFirst;

    /// <summary>结果，各诉求的合在一起。</summary>
    public IReadOnlyList<ScreeningOutcome> Outcomes => Joined(verdict => verdict.Outcomes);

    /// <summary>处置，各诉求的合在一起。</summary>
    public IReadOnlyList<Disposition> Dispositions => Joined(verdict => verdict.Dispositions);

    /// <summary>应出的文书；没有的为空。</summary>
    public string? Notice => string.Join('+', Parts.Select(part => part.Verdict?.Notice).OfType<string>().Distinct()) is { Length: > 0 } notice ? notice : null;

    /// <summary>本件所系的法定期限末日；没有或者日历未公布、不能确定的为空。</summary>
    public DateOnly? Due => DuePeriod?.LegalDue;

    /// <summary>本件所系的期限。</summary>
    public DueDate? DuePeriod => OpinionDue.Of(this);

    /// <summary>提示承办人的标记。</summary>
    public IReadOnlyList<string> Flags => [.. Findings.SelectMany(finding => finding.Flags).Distinct()];

    /// <summary>全部发现；只发问、没有成立的在 <see cref="Questions"/>。</summary>
    public IReadOnlyList<Finding> Findings => [.. Parts.SelectMany(part => part.Findings).Where(finding => !finding.OnlyAsks)];

    /// <summary>成立的规则编号，不重复。</summary>
    public IReadOnlyList<string> Rules => [.. Findings.Select(finding => finding.Rule.Code).Distinct()];

    /// <summary>依据，不重复。</summary>
    public IReadOnlyList<Citation> LegalBasis => [.. Findings.SelectMany(finding => finding.Basis).Distinct()];

    /// <summary>必须由人决定才能出文书。</summary>
    public bool NeedsHuman => humanReasons != 0 || Contradictions.Count > 0;

    public IReadOnlyList<HumanReason> HumanReasons =>
        [.. Screening.HumanReasons.List(humanReasons), .. Contradictions.Select(c => new HumanReason(c.Code, c.Chinese, c.English))];

    /// <summary>互相矛盾的事实。</summary>
    public IReadOnlyList<FactContradiction> Contradictions { get; }

    /// <summary>三个分清，就主要诉求而言。</summary>
    public ThreeDistinctions Distinctions => Distinguishing.Of(Parts.Count > 0 ? Parts[0].Context : new(Facts, AsOf, RuleSet, calendar, 1));

    /// <summary>要问信访人的问题。</summary>
    public IReadOnlyList<ScreeningQuestion> Questions => ScreeningQuestions.Of(this);

    /// <summary>路径指引。</summary>
    public IReadOnlyList<PathGuidance> PathGuidance => [.. Findings.SelectMany(finding => finding.Guidance)];

    private Verdict? FirstVerdict
    {
        get
        {
            for (var i = 0; i < Parts.Count; i++)
                if (Parts[i].Verdict is { } verdict) return verdict;
            return null;
        }
    }

    private IReadOnlyList<T> Joined<T>(Func<Verdict, IReadOnlyList<T>> list) =>
        Parts.Count == 1 ? Parts[0].Verdict is { } only ? list(only) : [] : [.. Parts.Select(part => part.Verdict).OfType<Verdict>().SelectMany(list).Distinct()];
}
