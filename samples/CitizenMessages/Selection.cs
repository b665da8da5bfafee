namespace PetitionGovernance.CitizenMessages;

/// <summary>Which cases are taken to their end, and what they show on their way.</summary>
internal static class Selection
{
    /// <summary>Half of them where a handler can log in, the rest in the order of the file; the same ones at every run.</summary>
    public static IReadOnlyList<Case> Choose(IReadOnlyList<Case> cases, int wanted, People people)
    {
        var open = cases.Where(c => !c.Triage.IsAccusation).ToList();
        var byPeople = open.Where(c => people.HasHandler(c.Triage.UnitCode)).Take((wanted + 1) / 2);
        var chosen = byPeople.Concat(open).Distinct().Take(wanted).ToList();
        foreach (var item in chosen) item.Driven = true;

        // Only appeals have sixty days that can be extended; the objection and the return are shown on appeals too.
        var appeals = chosen.Where(c => c.Triage.IsAppeal).OrderByDescending(c => people.HasHandler(c.Triage.UnitCode)).ToList();
        var fit = appeals.Where(c => c.Triage.UnitCode != Triage.AfterObjection);
        foreach (var (item, special) in fit.Zip([Special.Objection, Special.Extension, Special.Redo])) item.Special = special;
        return chosen;
    }
}
