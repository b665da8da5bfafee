using PetitionGovernance.Domain.Petitions;

namespace PetitionGovernance.Domain.Screening;

/// <summary>一次甄别的结果：参考意见被采纳还是改变，由谁、在哪一天；逐条规则。</summary>
/// <remarks>Kept for counting only, written with the decision itself; what was advised and decided stands on the item.</remarks>
public sealed class ScreeningRecordEntry
{
    private readonly List<RuleOutcome> ruleList = [];

    private ScreeningRecordEntry()
    {
    }

    public Guid Id { get; private init; }

    public PetitionItemId Item { get; private init; }

    /// <summary>登记这次甄别的人（登录名）。</summary>
    public string Clerk { get; private init; } = "";

    public string UnitCode { get; private init; } = "";

    public DateOnly ScreenedOn { get; private init; }

    /// <summary>决定与参考意见不一致。</summary>
    public bool Overridden { get; private init; }

    public Disposition Disposition { get; private init; }

    public IReadOnlyList<RuleOutcome> Rules => ruleList;

    public static ScreeningRecordEntry Of(Guid id, PetitionItemId item, string unitCode, ScreeningDecision decision, ScreeningOpinion opinion)
    {
        var entry = new ScreeningRecordEntry
        {
            Id = id,
            Item = item,
            Clerk = decision.By,
            UnitCode = unitCode,
            ScreenedOn = decision.ScreenedOn,
            Overridden = decision.IsOverride is true,
            Disposition = decision.Disposition,
        };
        entry.ruleList.AddRange(opinion.Findings.GroupBy(finding => finding.Rule.Code).Select(fired => new RuleOutcome(fired.Key, Followed(fired, decision))));
        return entry;
    }

    // A rule that only adds to the opinion gives nothing a decision could differ from.
    private static bool? Followed(IEnumerable<Finding> fired, ScreeningDecision decision)
    {
        var verdicts = fired.Select(finding => finding.Verdict).OfType<Verdict>().ToList();
        return verdicts.Count == 0 ? null : decision.IsOverride is not true || verdicts.Any(verdict => verdict.Dispositions.Contains(decision.Disposition));
    }
}

/// <summary>一条成立的规则在一次甄别中的结果。</summary>
/// <param name="Followed">空为只作附加、没有给出结论的规则。</param>
public sealed record RuleOutcome(string Rule, bool? Followed);
