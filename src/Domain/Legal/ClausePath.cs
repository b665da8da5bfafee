using System.Text.RegularExpressions;

namespace PetitionGovernance.Domain.Legal;

/// <summary>条款在法规中的位置：第几条、第几款、第几项。</summary>
/// <remarks>
/// Written <c>A22-P1-I3</c>. The product's own suffixes (<c>-S1</c> one duty of several, <c>-H</c> the opening clause,
/// <c>-T</c> the time limit) point inside the paragraph or item and are no part of the place.
/// </remarks>
internal sealed partial record ClausePath(int Article, int? Paragraph, int? Item)
{
    public string Chinese => $"{Part(Article, '条')}{Part(Paragraph, '款')}{Part(Item, '项')}";

    public string English => $"art. {Article}{(Paragraph is { } p ? $" ¶{p}" : "")}{(Item is { } i ? $"({i})" : "")}";

    public static ClausePath? TryParse(string clause)
    {
        var match = Form().Match(clause);
        return match.Success ? new(Number(match, "a")!.Value, Number(match, "p"), Number(match, "i")) : null;
    }

    private static string Part(int? number, char unit) => number is { } n ? $"第{ChineseNumeral.Of(n)}{unit}" : "";

    private static int? Number(Match match, string group) =>
        match.Groups[group] is { Success: true, Value: var digits } ? int.Parse(digits) : null;

    [GeneratedRegex(@"\AA(?<a>[1-9]\d{0,2})(-P(?<p>[1-9]\d?))?(-I(?<i>[1-9]\d?))?(-(S[1-9]|H|T))?\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Form();
}
