namespace PetitionGovernance.Domain.Screening;

/// <summary>把一件拆成各个诉求：按性质拆，同一事实和理由只占部分的再按新旧拆。</summary>
internal static class ClaimSplit
{
    public static ScreeningFacts[] Of(ScreeningFacts facts)
    {
        var partly = facts.SameFactsAndReasons is SameFacts.Partly;
        if (!partly && facts.Category is not ClaimNature.Mixed && !facts.Has(Marks.ContainsAccusation | Marks.ContainsSuggestion)) return [facts];

        var claims = new List<ScreeningFacts>(4);
        // A mixed item of which nothing is ticked: its natures are not known.
        var first = facts.Category is not ClaimNature.Mixed ? facts.Category
            : facts.Has(Marks.ContainsAccusation | Marks.ContainsSuggestion) ? ClaimNature.Appeal : null;
        Add(claims, facts, first);
        if (facts.Has(Marks.ContainsSuggestion) && first is not ClaimNature.Suggestion) Add(claims, facts, ClaimNature.Suggestion);
        if (facts.Has(Marks.ContainsAccusation) && first is not ClaimNature.Accusation) Add(claims, facts, ClaimNature.Accusation);
        return [.. claims];
    }

    private static void Add(List<ScreeningFacts> claims, ScreeningFacts facts, ClaimNature? nature)
    {
        var claim = facts.Category == nature ? facts : facts with { Category = nature };
        if (facts.SameFactsAndReasons is not SameFacts.Partly || nature is ClaimNature.Accusation or ClaimNature.Suggestion)
        {
            claims.Add(claim);
            return;
        }

        claims.Add(claim with { SameFactsAndReasons = SameFacts.Yes });
        claims.Add(claim with { SameFactsAndReasons = SameFacts.No });
    }
}
