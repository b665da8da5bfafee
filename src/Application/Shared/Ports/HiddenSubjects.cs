namespace PetitionGovernance.Application.Shared.Ports;

public static class HiddenSubjects
{
    /// <summary>Asks every module about records of many kinds: one question for each kind, however many records there are.</summary>
    /// <returns>Those hidden from the actor.</returns>
    public static async Task<IReadOnlySet<(string Subject, string SubjectId)>> HiddenAsync(
        this IEnumerable<ISealedSubjects> modules, IEnumerable<(string Subject, string SubjectId)> records, CancellationToken cancellationToken)
    {
        var hidden = new HashSet<(string, string)>();
        foreach (var kind in records.GroupBy(r => r.Subject, r => r.SubjectId))
        {
            var ids = kind.Distinct().ToList();
            foreach (var module in modules)
                foreach (var id in await module.HiddenAsync(kind.Key, ids, cancellationToken)) hidden.Add((kind.Key, id));
        }

        return hidden;
    }
}
