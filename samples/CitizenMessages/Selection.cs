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

        // The day, the reason and the approval of an extension belong to appeals; an objection and a return are shown on them too.
        var appeals = chosen.Where(c => c.Triage.IsAppeal).OrderByDescending(c => people.HasHandler(c.Triage.UnitCode)).ToList();
        foreach (var (item, special) in appeals.Where(c => c.Triage.UnitCode != Triage.AfterObjection).Zip([Special.Objection, Special.Extension, Special.Redo])) item.Special = special;
        return chosen;
    }
}
