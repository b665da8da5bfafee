namespace PetitionGovernance.Architecture.Tests;

/// <summary>A rule is a function that lists its violations; it is a guard only when it was seen to list one.</summary>
internal static class Rule
{
    /// <summary>Nobody breaks the rule.</summary>
    public static void Holds(IEnumerable<string> violations)
    {
        var found = violations.ToList();
        if (found.Count > 0) Assert.Fail($"{found.Count} violation(s):\n  " + string.Join("\n  ", found));
    }

    /// <summary>The canary breaks the rule and is named.</summary>
    public static void Sees(string canary, IEnumerable<string> violations) =>
        violations.Should().Contain(violation => violation.Contains(canary, StringComparison.Ordinal));

    /// <summary>The same rule has nothing to say about this.</summary>
    public static void Spares(string harmless, IEnumerable<string> violations) =>
        violations.Should().NotContain(violation => violation.Contains(harmless, StringComparison.Ordinal));

    /// <summary>Leaves out what the test lists as an exception with its reason, and complains of exceptions nobody needs any more.</summary>
    public static IEnumerable<string> Except(this IEnumerable<string> violations, IReadOnlyDictionary<string, string> reasons)
    {
        var needed = new HashSet<string>();
        foreach (var violation in violations)
        {
            if (reasons.Keys.FirstOrDefault(key => violation.StartsWith(key, StringComparison.Ordinal)) is { } key) needed.Add(key);
            else yield return violation;
        }

        foreach (var idle in reasons.Keys.Where(key => !needed.Contains(key))) yield return $"{idle} is listed as an exception, but breaks nothing";
    }
}
