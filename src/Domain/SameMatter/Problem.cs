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

    private static readonly SaidWord[] SaidWords = [.. All.SelectMany((problem, i) => problem.Words.Select(word => (word, i))).Select((w, i) => new SaidWord(w.word, w.i, i))];

    private static readonly FrozenDictionary<char, SaidWord[]> ByFirstCharacter =
        SaidWords.GroupBy(w => w.Text[0]).ToFrozenDictionary(g => g.Key, g => g.ToArray());

    /// <summary>The codes of the problems a letter speaks of, the one it speaks of most first; at most three.</summary>
    public static IReadOnlyList<string> In(string plainTitle, string plainContent)
    {
        Span<int> said = stackalloc int[All.Count];
        said.Clear();
        Count(plainTitle, TitleWeight, said);
        Count(plainContent, 1, said);
        var spokenOf = new List<(string Code, int Said)>();
        for (var i = 0; i < said.Length; i++)
        {
            if (said[i] > 0) spokenOf.Add((All[i].Code, said[i]));
        }

        return [.. spokenOf.OrderByDescending(p => p.Said).ThenBy(p => p.Code, StringComparer.Ordinal).Take(Most).Select(p => p.Code)];
    }

    // Once through the text, however many words there are. A word is not found within itself: 坑坑 is twice in 坑坑坑坑, not three times.
    private static void Count(string text, int weight, Span<int> said)
    {
        Span<int> notBefore = stackalloc int[SaidWords.Length];
        notBefore.Clear();
        for (var at = 0; at < text.Length; at++)
        {
            if (!ByFirstCharacter.TryGetValue(text[at], out var words)) continue;
            foreach (var word in words)
            {
                if (at < notBefore[word.Index] || !text.AsSpan(at).StartsWith(word.Text, StringComparison.Ordinal)) continue;
                said[word.Problem] += weight;
                notBefore[word.Index] = at + word.Text.Length;
            }
        }
    }

    private sealed record SaidWord(string Text, int Problem, int Index);
}
