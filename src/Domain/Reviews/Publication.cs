using System.Text.RegularExpressions;
using PetitionGovernance.Domain.Shared;

namespace PetitionGovernance.Domain.Reviews;

/// <summary>经过听证的复核意见的公示（第三十六条第二款）：公示前去掉个人信息，并由人审核。</summary>
/// <param name="CheckedBy">Login name of who read it before it was published.</param>
public sealed partial record Publication(string Text, DateOnly PublishedOn, string CheckedBy)
{
    private const int ShortestName = 2;

    /// <param name="names">Of the petitioners and the agent.</param>
    internal Refusal? Unlawful(IEnumerable<string?> names) =>
        Numbers().IsMatch(Text) || names.Any(name => name is { Length: >= ShortestName } && Text.Contains(name, StringComparison.Ordinal)) ? ReviewRefusals.PersonalDataPublished : null;

    // Identity numbers of both lengths, and mobile numbers; not within a longer number.
    [GeneratedRegex(@"(?<![0-9])([0-9]{17}[0-9Xx]|[0-9]{15}|1[3-9][0-9]{9})(?![0-9Xx])")]
    private static partial Regex Numbers();
}
