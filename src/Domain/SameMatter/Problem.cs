using System.Collections.Frozen;
using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Domain.SameMatter;

/// <summary>一种问题，以及群众对它的各种说法：<c>problems.json</c>，一行一种。</summary>
/// <param name="Code">Part of what is stored; a code is never given to another problem.</param>
public sealed record Problem(string Code, string Name, IReadOnlyList<string> Words)
{
    private const int Most = 3;
    private const int TitleWeight = 3;

    private static readonly IReadOnlyList<Problem> All = EmbeddedJson.Rows<Problem, Problem>("problems.json");

    private static readonly FrozenDictionary<string, Problem> ByCode = All.ToFrozenDictionary(p => p.Code);

    public static string NameOf(string code) => ByCode.TryGetValue(code, out var problem) ? problem.Name : code;

    /// <summary>The codes of the problems a letter speaks of, the one it speaks of most first; at most three.</summary>
    public static IReadOnlyList<string> In(string plainTitle, string plainContent) =>
    [
        .. All.Select(p => (p.Code, Said: (TitleWeight * p.SaidIn(plainTitle)) + p.SaidIn(plainContent)))
            .Where(p => p.Said > 0)
            .OrderByDescending(p => p.Said).ThenBy(p => p.Code, StringComparer.Ordinal)
            .Take(Most).Select(p => p.Code),
    ];

    private int SaidIn(string text)
    {
        var said = 0;
        foreach (var word in Words)
        {
            for (var at = text.IndexOf(word, StringComparison.Ordinal); at >= 0; at = text.IndexOf(word, at + word.Length, StringComparison.Ordinal)) said++;
        }

        return said;
    }
}
