using PetitionGovernance.Domain.Deadlines;

namespace PetitionGovernance.Domain.Screening;

/// <summary>甄别：由事实得出意见。意见只供参考，由人确认或者说明理由后另定。</summary>
/// <remarks>Pure: the same facts, day, rule set and calendar always give the same opinion.</remarks>
public static class ScreeningEngine
{
    public static ScreeningOpinion Screen(ScreeningFacts facts, DateOnly asOf, RuleSet ruleSet, WorkingDayCalendar calendar)
    {
        if (KnownFacts.Of(facts) is FactSet.None) return new(facts, asOf, ruleSet, calendar, []);

        var claims = ClaimSplit.Of(facts);
        var parts = new ScreenedPart[claims.Length];
        for (var i = 0; i < claims.Length; i++) parts[i] = ScreenClaim(new(claims[i], asOf, ruleSet, calendar, claims.Length));
        return new(facts, asOf, ruleSet, calendar, parts);
    }

    private static ScreenedPart ScreenClaim(ScreeningContext c)
    {
        var findings = new List<Finding>(8);
        Finding? decisive = null;
        var conflicts = false;
        foreach (var rule in c.RuleSet.InForceOn(c.EventDate))
        {
            var settled = decisive is not null && rule.Band > decisive.Rule.Band;
            if (settled && !rule.IsAdverse && !rule.AlwaysRuns) continue;
            if (rule.Evaluate(c) is not { } finding || (settled && finding.OnlyAsks)) continue;

            findings.Add(finding);
            if (finding.Verdict is null) continue;
            conflicts |= decisive is not null && Conflict(decisive, finding);
            if (decisive is null || Prevails(finding, decisive)) decisive = finding;
            c.IsDecided = true;
        }

        if (decisive is not null) decisive.Decides = true;
        return new(c, [.. findings], decisive, conflicts);
    }

    private static bool Prevails(Finding finding, Finding earlier) =>
        Overrides(finding, earlier)
        // Two that disagree and neither gives way: doubt falls to the verdict less hard on the petitioner.
        || (!Overrides(earlier, finding) && Severity(finding) < Severity(earlier) && Conflict(earlier, finding));

    private static bool Conflict(Finding one, Finding other) =>
        one.Verdict is { IsAdverse: true } first && other.Verdict is { IsAdverse: true } second && first.Admission != second.Admission
        && !Overrides(one, other) && !Overrides(other, one);

    private static bool Overrides(Finding one, Finding other)
    {
        var overridden = one.Rule.Overrides;
        for (var i = 0; i < overridden.Count; i++)
            if (overridden[i] == other.Rule.Code) return true;
        return false;
    }

    private static int Severity(Finding finding) => finding.Verdict!.Admission switch
    {
        Admission.NoLongerAccepted => 2,
        Admission.NotAccepted => 1,
        _ => 0,
    };
}
