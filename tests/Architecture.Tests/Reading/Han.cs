using System.Text.RegularExpressions;

namespace PetitionGovernance.Architecture.Tests.Reading;

/// <summary>Chinese characters.</summary>
internal static partial class Han
{
    public static bool In(string text) => Characters().IsMatch(text);

    [GeneratedRegex(@"[\u3400-\u9FFF\uF900-\uFAFF]")]
    private static partial Regex Characters();
}
